internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Reads what a request says of a person into the stored forms; errors name the field.
enum PersonInput {
  static func name(_ text: String) throws -> String {
    try at("name") { () throws(RuleViolation) in try PersonName(text).text }
  }

  static func birth(_ message: PartialDate?, today: CivilDate) throws -> BirthRecord {
    try at("birth") { () throws(RuleViolation) in
      try BirthRecord(message ?? PartialDate(), today: today)
    }
  }

  static func phones(_ messages: [Phone]) throws -> [PhoneRecord] {
    try messages.enumerated().map { index, phone in
      let number = try at("phones[\(index)].number") { () throws(RuleViolation) in
        try PhoneNumber(phone.number).text
      }
      return PhoneRecord(
        number: number,
        okToCall: phone.okToCall,
        okToSayWho: phone.okToSayWho
      )
    }
  }

  static func documents(
    _ messages: [IdentityDocument],
    today: CivilDate
  ) throws -> [DocumentRecord] {
    try messages.enumerated().map { index, document in
      let number = try at("documents[\(index)].number") { () throws(RuleViolation) in
        try Self.number(document, today)
      }
      return DocumentRecord(kind: document.kind, number: number)
    }
  }

  private static func number(
    _ document: IdentityDocument,
    _ today: CivilDate
  ) throws(RuleViolation) -> String {
    guard document.kind == .residentId else {
      return document.number.filter { $0 != " " }.uppercased()
    }
    return try ResidentID(document.number, today: today).text
  }

  static func day(_ text: String, _ path: String, else fallback: CivilDate) throws -> CivilDate {
    guard !text.isEmpty else { return fallback }
    let day = try at(path) { () throws(RuleViolation) in try CivilDate(text) }
    guard day <= fallback else {
      throw CallError.invalid(
        path,
        rule: "date.future",
        "the day lies ahead",
        "日期晚于今天"
      )
    }
    return day
  }

  /// The names of those of these who are on the register within the caller's scope.
  static func names(
    of ids: [RecordID],
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> Set<String> {
    var names: Set<String> = []
    for id in ids where !id.isNone {
      if let row = try known(id, grant, snapshot) { names.insert(row.name) }
    }
    return names
  }

  /// The person within the caller's scope, or nil.
  static func known(
    _ id: RecordID,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> PersonRow? {
    do {
      return try snapshot.personRow(id, within: grant.scope)
    } catch let error as StoreError {
      guard case .notFound = error.code else { throw error }
      return nil
    }
  }

  /// A village that exists and lies within the caller's scope.
  static func village(
    _ text: String,
    _ path: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> DivisionCode {
    let code = try anyVillage(text, path, snapshot)
    guard grant.scope.contains(code) else {
      throw CallError.permissionDenied(
        "This village lies outside your area.",
        "该村居不在您的工作范围内。"
      )
    }
    return code
  }

  /// A village of the town that exists.
  static func anyVillage(
    _ text: String,
    _ path: String,
    _ snapshot: ReadSnapshot
  ) throws -> DivisionCode {
    let code = try at(path) { () throws(RuleViolation) in try DivisionCode(text) }
    let isKnown = try DivisionUse.check(code, snapshot) != nil
    guard isKnown, code.level == .village else {
      throw CallError.invalid(
        path,
        rule: "division.unknown",
        "no such village is in use",
        "没有此村居或已停用"
      )
    }
    return code
  }

  static func at<Value>(
    _ path: String,
    _ body: () throws(RuleViolation) -> Value
  ) throws(CallError) -> Value {
    do {
      return try body()
    } catch {
      throw .invalid(path, error)
    }
  }
}
