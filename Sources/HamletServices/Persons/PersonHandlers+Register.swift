internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension PersonHandlers {
  package func registerPerson(
    _ request: RegisterPersonRequest,
    _ call: CallContext
  ) async throws(CallError) -> RegisterPersonResponse {
    try await env.write(call) { tx, grant in
      let person = try Self.person(request, grant, tx.read)
      try Self.refuseDuplicates(request, person, grant, tx.read)
      let number = try tx.insert(person)
      return Change(
        reply: RegisterPersonResponse(id: person.row.id, recordNo: number, version: 1),
        record: "person",
        id: person.row.id,
        detail: request.createAnyway ? "created although alike" : ""
      )
    }
  }

  private static func person(
    _ request: RegisterPersonRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> PersonRecord {
    let village = try PersonInput.village(request.division, "division", grant, snapshot)
    let birth = try PersonInput.birth(request.birth, today: grant.today)
    try checkGuardian(request, birth, grant, snapshot)
    if !request.motherId.isNone {
      try checkKnown(request.motherId, "mother_id", grant, snapshot)
    }
    let row = PersonRow(
      id: request.id,
      name: try PersonInput.name(request.name),
      sex: request.sex,
      birth: birth,
      division: village,
      guardianID: request.guardianId,
      confirmedOn: grant.today
    )
    let home = ResidenceRecord(
      division: village,
      address: request.address,
      kind: try homeKind(request.kind),
      validFrom: try PersonInput.day(request.validFrom, "valid_from", else: grant.today)
    )
    return PersonRecord(
      row: row,
      documents: try PersonInput.documents(request.documents, today: grant.today),
      phones: try PersonInput.phones(request.phones),
      note: request.note,
      residences: [home],
      motherID: request.motherId,
      birthOrder: Int(request.birthOrder)
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

  /// A child under 14 has a guardian on the register.
  private static func checkGuardian(
    _ request: RegisterPersonRequest,
    _ birth: BirthRecord,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    let latest = birth.partial?.latest
    let isChild = latest.map { $0.completedYears(on: grant.today) < ConsentTerms.ownConsentAge }
    if request.guardianId.isNone {
      guard isChild != true else {
        throw CallError.invalid(
          "guardian_id",
          rule: "guardian.required",
          "a child under 14 needs her guardian's record",
          "14周岁以下儿童须填写监护人"
        )
      }
      return
    }
    try checkKnown(request.guardianId, "guardian_id", grant, snapshot)
  }

  private static func checkKnown(
    _ id: RecordID,
    _ path: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    guard try PersonInput.known(id, grant, snapshot) == nil else { return }
    throw CallError.invalid(
      path,
      rule: "relative.unknown",
      "no such person within your area",
      "您的范围内没有此人"
    )
  }

  private static func refuseDuplicates(
    _ request: RegisterPersonRequest,
    _ person: PersonRecord,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    let relatives = [request.guardianId, request.motherId]
    let search = DuplicateSearch(
      traits: PersonTraits(
        name: person.row.name,
        birth: person.row.birth.partial,
        sex: person.row.sex,
        phones: Set(person.phones.map(\.number)),
        address: request.address,
        relatives: try PersonInput.names(of: relatives, grant, snapshot),
        documents: Set(person.documents.filter { $0.kind == .residentId }.map(\.number)),
        mother: person.motherID,
        birthOrder: person.birthOrder
      ),
      documents: person.documents.map(\.number)
    )
    for candidate in try search.candidates(snapshot, within: grant.scope) {
      switch candidate.level {
      case .exact: throw exactDuplicate(candidate)
      case .probable: try checkReason(request, candidate)
      case .possible, .unspecified: break
      }
    }
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
      "registered_elsewhere: \(what) is on another village's register; use 'move request'.",
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
    let whom = candidate.isElsewhere ? "" : " \(candidate.row.recordNumber) \(candidate.row.name)"
    throw .failedPrecondition(
      "Probably on the register already:\(whom). If not, set create_anyway with create_reason.",
      "很可能已登记：\(whom)。如非同一人，请设置 create_anyway 并填写 create_reason。"
    )
  }
}
