internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

extension PersonInput {
  /// Those who answer for a person, each once, all of them on the register within the area.
  static func guardians(
    _ ids: [RecordID],
    of ward: RecordID,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> [RecordID] {
    var guardians: [RecordID] = []
    for (index, id) in ids.enumerated() where !id.isNone && !guardians.contains(id) {
      guard id != ward, try isOnRegister(id, grant, snapshot) else {
        throw CallError.invalid(
          "guardian_ids[\(index)]",
          rule: "guardian.unknown",
          "no such person within your area",
          "您的范围内没有此监护人"
        )
      }
      guardians.append(id)
    }
    return guardians
  }

  private static func isOnRegister(
    _ id: RecordID,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> Bool {
    do {
      return try snapshot.personRow(id, within: grant.scope).status == .active
    } catch let error as StoreError {
      guard case .notFound = error.code else { throw error }
      return false
    }
  }

  static func state(_ state: FieldState, _ path: String, _ count: Int) throws -> FieldState {
    try at("\(path)_state") { () throws(RuleViolation) in try state.beside(count: count) }
  }

  static func fact(_ message: EthnicityFact?) throws -> OptionalFact<Ethnicity>? {
    try fact(message?.state, message?.value, "ethnicity")
  }

  static func fact(_ message: EducationFact?) throws -> OptionalFact<Education>? {
    try fact(message?.state, message?.value, "education")
  }

  static func fact(_ message: OccupationFact?) throws -> OptionalFact<Occupation>? {
    try fact(message?.state, message?.value, "occupation")
  }

  static func fact(_ message: MaritalStatusFact?) throws -> OptionalFact<MaritalStatus>? {
    try fact(message?.state, message?.value, "marital_status")
  }

  private static func fact<Value>(
    _ state: FieldState?,
    _ value: Value?,
    _ path: String
  ) throws -> OptionalFact<Value>? {
    guard let state, let value else { return nil }
    let fact = try at(path) { () throws(RuleViolation) in
      try OptionalFact(state: state, value: value)
    }
    return fact.state == .unspecified ? nil : fact
  }

  /// What a request to register says beside name, sex and birth.
  static func facts(_ request: RegisterPersonRequest) throws -> PersonFacts {
    var facts = PersonFacts()
    facts.ethnicity = try fact(request.ethnicity)
    facts.education = try fact(request.education)
    facts.occupation = try fact(request.occupation)
    facts.maritalStatus = try fact(request.maritalStatus)
    facts.phones = try state(request.phonesState, "phones", request.phones.count)
    facts.documents = try state(request.documentsState, "documents", request.documents.count)
    facts.noGuardianReason = request.noGuardianReason
    return facts
  }

  /// The day on which a short stay is expected to end; no other home has one.
  static func expectedEnd(
    _ text: String,
    _ kind: ResidenceKind,
    from: CivilDate
  ) throws -> CivilDate? {
    guard !text.isEmpty else { return nil }
    let day = try at("expected_end") { () throws(RuleViolation) in try CivilDate(text) }
    guard kind == .shortStay || kind == .temporaryCare, day >= from else {
      throw CallError.invalid(
        "expected_end",
        rule: "residence.expected_end",
        "only a short stay has one, on or after its first day",
        "只有短期居住填写预计结束日期，且不早于起始日期"
      )
    }
    return day
  }
}
