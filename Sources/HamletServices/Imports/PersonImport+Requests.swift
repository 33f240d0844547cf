internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

extension PersonImport {
  /// The registration that a row asks for, without the guardian.
  static func request(_ row: PersonImportRow, _ id: RecordID) -> RegisterPersonRequest {
    var request = RegisterPersonRequest(
      id: id,
      name: row.name,
      sex: row.sex,
      birth: row.birth,
      division: row.division,
      kind: row.kind
    )
    request.address = row.address
    request.validFrom = row.validFrom
    request.note = row.note
    request.createAnyway = row.createAnyway
    request.createReason = row.createReason
    if !row.residentId.isEmpty {
      request.documents = [IdentityDocument(kind: .residentId, number: row.residentId)]
    }
    if !row.phone.isEmpty { request.phones = [phone(row)] }
    return request
  }

  private static func phone(_ row: PersonImportRow) -> Phone {
    Phone(number: row.phone, okToCall: row.okToCall, okToSayWho: row.okToSayWho)
  }

  /// Throws where something is missing that a call's own rules would ask for.
  static func checkGiven(_ row: PersonImportRow) throws(CallError) {
    guard row.division.isEmpty || row.kind == .unspecified else { return }
    throw .invalid("", rule: "required", "Something is missing.", "缺少必填内容。")
  }

  /// Everything that forbids a registration but duplicates and guardians, told at once.
  static func problems(
    of row: PersonImportRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> [ImportProblem] {
    var problems: [ImportProblem] = []
    func check(_ field: String, _ body: () throws -> Void) throws {
      do {
        try body()
      } catch let error as CallError {
        problems += ImportOutcome(refusal: error).problems.map { problem in
          var problem = problem
          if problem.field.isEmpty { problem.field = field }
          return problem
        }
      }
    }
    func require(_ field: String, _ isGiven: Bool, _ english: String, _ chinese: String) {
      guard !isGiven else { return }
      problems.append(
        ImportProblem(field: field, rule: "required", english: english, chinese: chinese)
      )
    }
    require("division", !row.division.isEmpty, "Village must be given.", "请填写村居。")
    require("kind", row.kind != .unspecified, "Residence kind must be given.", "请填写居住类型。")
    if !row.division.isEmpty {
      try check("division") {
        _ = try PersonInput.village(row.division, "division", grant, snapshot)
      }
    }
    if row.kind != .unspecified {
      try check("kind") { _ = try PersonHandlers.homeKind(row.kind) }
    }
    try check("birth") { _ = try PersonInput.birth(row.birth, today: grant.today) }
    try check("valid_from") {
      _ = try PersonInput.day(row.validFrom, "valid_from", else: grant.today)
    }
    return problems
  }

  /// The guardian that a row names by id, record number or document; none where it names none.
  static func guardian(
    of row: PersonImportRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Result<RecordID, ImportProblem> {
    let field: String
    let found: PersonRow?
    if !row.guardianId.isNone {
      return .success(row.guardianId)
    } else if !row.guardianRecordNo.isEmpty {
      field = "guardian_record_no"
      found = try snapshot.person(withRecordNumber: row.guardianRecordNo)
    } else if !row.guardianResidentId.isEmpty {
      field = "guardian_resident_id"
      found = try snapshot.person(withDocument: plain(row.guardianResidentId))
    } else {
      return .success(.none)
    }
    guard let found, grant.scope.contains(found.division) else {
      return .failure(
        ImportProblem(
          field: field,
          rule: "guardian.unknown",
          english: "No such person within your area.",
          chinese: "您的范围内没有此监护人。"
        )
      )
    }
    return .success(found.id)
  }

  /// The update that makes of a person what a row says; an empty cell says nothing.
  static func update(
    _ row: PersonImportRow,
    of person: PersonRecord,
    _ grant: Grant
  ) throws -> UpdatePersonRequest {
    var request = UpdatePersonRequest(id: person.row.id, baseVersion: person.row.version)
    func set(_ field: String, when differs: Bool, _ body: (inout UpdatePersonRequest) -> Void) {
      guard differs else { return }
      request.updateMask.append(field)
      body(&request)
    }
    let name = try PersonInput.name(row.name)
    set("name", when: name != person.row.name) { $0.name = name }
    set("sex", when: row.sex != person.row.sex) { $0.sex = row.sex }
    let birth = try PersonInput.birth(row.birth, today: grant.today)
    set("birth", when: birth != person.row.birth) { $0.birth = row.birth }
    if !row.phone.isEmpty {
      let number = try PersonInput.phones([phone(row)]).first?.number
      let others = person.phones.map {
        Phone(number: $0.number, okToCall: $0.okToCall, okToSayWho: $0.okToSayWho)
      }
      set("phones", when: !person.phones.contains { $0.number == number }) {
        $0.phones = Array(([phone(row)] + others).prefix(5))
      }
    }
    if !row.residentId.isEmpty {
      let document = IdentityDocument(kind: .residentId, number: row.residentId)
      let number = try PersonInput.documents([document], today: grant.today).first?.number
      let others = person.documents.map { IdentityDocument(kind: $0.kind, number: $0.number) }
      set("documents", when: !person.documents.contains { $0.number == number }) {
        $0.documents = Array((others + [document]).suffix(4))
      }
    }
    let address = row.address
    set("address", when: !address.isEmpty && address != person.home?.address ?? "") {
      $0.address = address
    }
    set("note", when: !row.note.isEmpty && row.note != person.note) { $0.note = row.note }
    return request
  }
}
