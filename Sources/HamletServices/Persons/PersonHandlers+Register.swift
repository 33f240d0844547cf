internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func registerPerson(
    _ request: RegisterPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RegisterPersonResponse {
    let grant = try call.grant()
    // That a document is on another village's register is told to whoever asks for it as a search
    // would be: else documents could be tried here for nothing.
    try env.requireRead("duplicate", grant)
    do throws(CallError) {
      return try await env.write(
        call,
        preparing: { snapshot, grant in try Self.ready(request, grant, snapshot) },
        { tx, grant, ready in try Self.registered(request, tx, grant, ready) }
      )
    } catch {
      if error.english.hasPrefix(Self.elsewhere) { try env.spendRead("duplicate", .none, grant) }
      throw error
    }
  }

  /// How the answer begins that somebody is on another village's register.
  private static let elsewhere = "registered_elsewhere"

  /// Registers somebody, for a client's call.
  static func registered(
    _ request: RegisterPersonRequest,
    _ tx: Transaction,
    _ grant: Grant,
    _ ready: ReadyRegistration?
  ) throws -> Change<RegisterPersonResponse> {
    try registered(try checked(request, grant, tx.read, ready), tx)
  }

  /// Registers somebody who was checked in this transaction, as a row of an import is.
  ///
  /// Those she is probably the same as, and who were passed over for a reason, are cases for a clerk.
  static func registered(
    _ registration: Registration,
    _ tx: Transaction
  ) throws -> Change<RegisterPersonResponse> {
    let person = registration.person
    let number = try registration.draft.map { try tx.insert($0) } ?? tx.insert(person)
    for candidate in registration.alike {
      try tx.openCase(
        (person.row.id, candidate.row.id),
        source: .entry,
        score: candidate.points,
        reason: registration.reason
      )
    }
    return Change(
      reply: RegisterPersonResponse(id: person.row.id, recordNo: number, version: 1),
      record: "person",
      id: person.row.id,
      detail: registration.isAnyway ? "created although alike" : ""
    )
  }

  /// Somebody about to be registered; refused where a rule forbids it, or she is there already.
  static func checked(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot,
    _ ready: ReadyRegistration? = nil
  ) throws -> Registration {
    // What is ready is of the same request, but for a guardian who is looked up by a document.
    let ready = ready?.guardianID == request.guardianId ? ready : nil
    let person =
      try ready?.checkedAgain(request, grant, snapshot)
      ?? Self.person(request, grant, snapshot)
    return Registration(
      person: person,
      draft: ready?.draft,
      alike: try refuseDuplicates(request, person, grant, snapshot, ready),
      reason: request.createReason,
      isAnyway: request.createAnyway
    )
  }

  static func person(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> PersonRecord {
    let village = try PersonInput.village(request.division, "division", grant, snapshot)
    let birth = try PersonInput.birth(request.birth, today: grant.today)
    let guardians = try guardians(request, birth, grant, snapshot)
    try checkMother(request, grant, snapshot)
    let row = PersonRow(
      id: request.id,
      name: try PersonInput.name(request.name),
      sex: request.sex,
      birth: birth,
      division: village,
      guardianID: guardians.first ?? .none,
      confirmedOn: grant.today
    )
    return PersonRecord(
      row: row,
      documents: try PersonInput.documents(request.documents, today: grant.today),
      phones: try PersonInput.phones(request.phones),
      note: request.note,
      residences: [try home(request, village, grant)],
      motherID: request.motherId,
      birthOrder: Int(request.birthOrder),
      facts: try PersonInput.facts(request),
      guardianIDs: guardians
    )
  }

  private static func home(
    _ request: RegisterPersonRequest,
    _ village: DivisionCode,
    _ grant: Grant
  ) throws -> ResidenceRecord {
    let kind = try homeKind(request.kind)
    let from = try PersonInput.day(request.validFrom, "valid_from", else: grant.today)
    return ResidenceRecord(
      division: village,
      address: request.address,
      kind: kind,
      validFrom: from,
      expectedEnd: try PersonInput.expectedEnd(request.expectedEnd, kind, from: from),
      dwelling: request.dwelling,
      registeredDivision: request.registeredDivision
    )
  }

  static func homeKind(_ kind: ResidenceKind) throws -> ResidenceKind {
    guard kind != .temporaryCare else {
      throw CallError.invalid(
        "kind",
        rule: "residence.home",
        "a stay for care is beside a home: move her there temporarily",
        "临时照护不是常住地，请用临时迁居登记"
      )
    }
    return kind
  }

  /// The guardians; a child under 14 has one on the register, or the reason why not.
  static func guardians(
    _ request: RegisterPersonRequest,
    _ birth: BirthRecord,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> [RecordID] {
    let guardians = try PersonInput.guardians(
      [request.guardianId] + request.guardianIds,
      of: request.id,
      grant,
      snapshot
    )
    try PersonInput.at("guardian_ids") { () throws(RuleViolation) in
      try Guardianship.check(
        birth: birth.partial,
        guardians: guardians.count,
        reason: request.noGuardianReason,
        on: grant.today
      )
    }
    return guardians
  }

  static func checkMother(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    guard !request.motherId.isNone,
      try PersonInput.known(request.motherId, grant, snapshot) == nil
    else { return }
    throw CallError.invalid(
      "mother_id",
      rule: "relative.unknown",
      "no such person within your area",
      "您的范围内没有此人"
    )
  }

  /// The search for those whom she may be.
  static func search(
    _ request: RegisterPersonRequest,
    _ person: PersonRecord,
    relatives: Set<String>
  ) -> DuplicateSearch {
    DuplicateSearch(
      traits: PersonTraits(
        name: person.row.name,
        birth: person.row.birth.partial,
        sex: person.row.sex,
        phones: Set(person.phones.map(\.number)),
        address: request.address,
        relatives: relatives,
        documents: Set(person.documents.filter { $0.kind == .residentId }.map(\.number)),
        mother: person.motherID,
        birthOrder: person.birthOrder
      ),
      documents: person.documents.map(\.number),
      // Who is possible is shown where it is asked for, and stops nobody.
      from: DuplicateScore.probableFrom
    )
  }

  /// The names of the relatives whom a request names.
  static func relatives(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> Set<String> {
    try PersonInput.names(of: [request.guardianId, request.motherId], grant, snapshot)
  }

  /// Those who are probably the same person and were passed over for a reason.
  private static func refuseDuplicates(
    _ request: RegisterPersonRequest,
    _ person: PersonRecord,
    _ grant: Grant,
    _ snapshot: ReadSnapshot,
    _ ready: ReadyRegistration?
  ) throws -> [DuplicateSearch.Candidate] {
    let relatives = try relatives(request, grant, snapshot)
    // A name that was mended meanwhile makes it another search.
    let isSame = ready?.relatives == relatives
    let search = isSame ? ready?.search : nil
    var alike: [DuplicateSearch.Candidate] = []
    let found = try (search ?? Self.search(request, person, relatives: relatives))
      .candidates(snapshot, within: grant.scope, seen: isSame ? ready?.seen : nil)
    for candidate in found {
      switch candidate.level {
      case .exact: throw exactDuplicate(candidate)
      case .probable:
        try checkReason(request, candidate)
        alike.append(candidate)
      case .possible, .unspecified: break
      }
    }
    return alike
  }

  private static func exactDuplicate(_ candidate: DuplicateSearch.Candidate) -> CallError {
    let (what, zh) =
      candidate.hasDocument ? ("This document", "该证件") : ("This child of this birth", "该次分娩的这个孩子")
    guard candidate.isElsewhere else {
      return .alreadyExists(
        "\(what) is on the register: \(candidate.row.recordNumber), id \(candidate.row.id).",
        "\(zh)已登记：\(candidate.row.recordNumber)，编号 \(candidate.row.id)。"
      )
    }
    return .failedPrecondition(
      "\(elsewhere): \(what) is on another village's register; use 'move request'.",
      "registered_elsewhere：\(zh)已在其他村居登记，请用“move request”申请迁入。"
    )
  }

  private static func checkReason(
    _ request: RegisterPersonRequest,
    _ candidate: DuplicateSearch.Candidate
  ) throws(CallError) {
    if request.createAnyway {
      guard request.createReason.isEmpty else { return }
      throw .invalid(
        "create_reason",
        rule: "required",
        "say why she is somebody else",
        "请说明为何不是同一人"
      )
    }
    guard !candidate.isElsewhere else {
      throw .failedPrecondition(
        "A possible match elsewhere; the township will check. If she is somebody else, set "
          + "create_anyway with create_reason.",
        "其他村居有可能相同的人，镇里会核对。如非同一人，请设置 create_anyway 并填写 create_reason。"
      )
    }
    let whom = "\(candidate.row.recordNumber) \(candidate.row.name)"
    throw .failedPrecondition(
      "Probably on the register already: \(whom). If not, set create_anyway with create_reason.",
      "很可能已登记：\(whom)。如非同一人，请设置 create_anyway 并填写 create_reason。"
    )
  }
}
