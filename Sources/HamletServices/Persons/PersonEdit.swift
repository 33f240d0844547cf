internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A person's record while the fields of an update mask are set, with what they were.
struct PersonEdit {
  private(set) var person: PersonRecord
  private(set) var changed: [(field: String, old: String)] = []
  private let grant: Grant

  init(_ person: PersonRecord, _ grant: Grant) {
    self.person = person
    self.grant = grant
  }

  /// Sets every field of the mask, each once.
  mutating func apply(_ request: UpdatePersonRequest, _ snapshot: ReadSnapshot) throws {
    for (index, field) in request.updateMask.enumerated()
    where !changed.contains(where: { $0.field == field }) {
      changed.append((field, try set(field, index, request, snapshot)))
    }
    guard !changed.isEmpty else { return }
    let fields = Set(changed.map(\.field))
    if !fields.isDisjoint(with: ["guardians", "birth"]) { try checkGuardians() }
  }

  /// Writes it, with what was changed for the history.
  func write(
    _ tx: Transaction,
    base: UInt64,
    reason: String
  ) throws -> Change<RecordState> {
    let version = try tx.update(person, base: base, changed: changed, reason: reason)
    return Change(
      reply: RecordState(id: person.row.id, version: version),
      record: "person",
      id: person.row.id,
      detail: (reason.isEmpty ? "" : "corrected ") + changed.map(\.field).joined(separator: " ")
    )
  }

  /// Sets one field and gives its old value as history keeps it.
  private mutating func set(
    _ field: String,
    _ index: Int,
    _ request: UpdatePersonRequest,
    _ snapshot: ReadSnapshot
  ) throws -> String {
    let old = person
    switch field {
    case "name":
      person.row.name = try PersonInput.name(request.name)
      return old.row.name
    case "sex":
      guard request.sex != .unspecified else {
        throw CallError.invalid("sex", rule: "required", "sex is missing", "请填写性别")
      }
      person.row.sex = request.sex
      return "\(old.row.sex)"
    case "birth":
      person.row.birth = try PersonInput.birth(request.birth, today: grant.today)
      return "\(old.row.birth.year)-\(old.row.birth.month)-\(old.row.birth.day)"
    case "note":
      person.note = request.note
      return old.note
    case "status":
      person.row.status = try old.row.status.applying(.reopen, by: grant.principal.role)
      return old.row.status.contractName
    case "address", "dwelling", "registered_division": return try setHome(field, request)
    case "guardians": return try setGuardians(request, snapshot)
    default: return try setFact(field, index, request)
    }
  }

  private mutating func setHome(
    _ field: String,
    _ request: UpdatePersonRequest
  ) throws -> String {
    guard let home = person.lastHome,
      let index = person.residences.firstIndex(of: home)
    else { throw CallError.failedPrecondition("She has no home here.", "没有常住地记录。") }
    switch field {
    case "address":
      person.residences[index].address = request.address
      return home.address
    case "dwelling":
      person.residences[index].dwelling = request.dwelling
      return "\(home.dwelling)"
    default:
      person.residences[index].registeredDivision = request.registeredDivision
      return home.registeredDivision
    }
  }

  private mutating func setGuardians(
    _ request: UpdatePersonRequest,
    _ snapshot: ReadSnapshot
  ) throws -> String {
    let old = person
    person.guardianIDs = try PersonInput.guardians(
      request.guardianIds,
      of: person.row.id,
      grant,
      snapshot
    )
    person.row.guardianID = person.guardianIDs.first ?? .none
    person.facts.noGuardianReason = request.noGuardianReason
    return old.guardianIDs.map(\.description).joined(separator: " ")
  }

  private func checkGuardians() throws(CallError) {
    try PersonInput.at("guardian_ids") { () throws(RuleViolation) in
      try Guardianship.check(
        birth: person.row.birth.partial,
        guardians: person.guardianIDs.count,
        reason: person.facts.noGuardianReason,
        on: grant.today
      )
    }
  }

  private mutating func setFact(
    _ field: String,
    _ index: Int,
    _ request: UpdatePersonRequest
  ) throws -> String {
    let old = person
    switch field {
    case "phones":
      person.phones = try PersonInput.phones(request.phones)
      person.facts.phones = try PersonInput.state(
        request.phonesState,
        "phones",
        person.phones.count
      )
      return old.phones.map(\.number).joined(separator: " ")
    case "documents":
      person.documents = try PersonInput.documents(request.documents, today: grant.today)
      person.facts.documents = try PersonInput.state(
        request.documentsState,
        "documents",
        person.documents.count
      )
      return old.documents.map(\.number).joined(separator: " ")
    case "ethnicity":
      person.facts.ethnicity = try PersonInput.fact(request.ethnicity)
      return old.facts.ethnicity.map { "\($0.state) \($0.value)" } ?? ""
    case "education":
      person.facts.education = try PersonInput.fact(request.education)
      return old.facts.education.map { "\($0.state) \($0.value)" } ?? ""
    case "occupation":
      person.facts.occupation = try PersonInput.fact(request.occupation)
      return old.facts.occupation.map { "\($0.state) \($0.value)" } ?? ""
    case "marital_status":
      person.facts.maritalStatus = try PersonInput.fact(request.maritalStatus)
      return old.facts.maritalStatus.map { "\($0.state) \($0.value)" } ?? ""
    default:
      throw CallError.invalid(
        "update_mask[\(index)]",
        rule: "update_mask.unknown",
        "no such field can be set; see 'help person update'",
        "没有此更新项，见“help person update”"
      )
    }
  }
}

extension CorrectPersonRequest {
  /// The same fields, as an update has them.
  var asUpdate: UpdatePersonRequest {
    UpdatePersonRequest(
      id: id,
      baseVersion: baseVersion,
      updateMask: updateMask,
      name: name,
      sex: sex,
      birth: birth,
      phones: phones,
      documents: documents,
      address: address,
      note: note,
      guardianIds: guardianIds,
      noGuardianReason: noGuardianReason,
      dwelling: dwelling,
      registeredDivision: registeredDivision,
      ethnicity: ethnicity,
      education: education,
      occupation: occupation,
      maritalStatus: maritalStatus,
      phonesState: phonesState,
      documentsState: documentsState
    )
  }
}
