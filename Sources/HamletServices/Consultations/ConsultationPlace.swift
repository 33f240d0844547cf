internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// In which division something of this service is counted.
enum ConsultationPlace {
  /// The division asked for; else the person's home; else the seat of the caller's own area.
  static func division(
    asked: String,
    person: PersonRow?,
    _ grant: Grant,
    _ snapshot: ReadSnapshot? = nil
  ) throws -> DivisionCode {
    if !asked.isEmpty {
      let code = try DivisionCode(asked)
      guard grant.scope.contains(code) else { throw StoreError.notFound }
      if let snapshot { try DivisionUse.check(code, snapshot) }
      return code
    }
    if let person, grant.scope.contains(person.division) { return person.division }
    let zeros = String(repeating: "0", count: max(12 - grant.scope.text.utf8.count, 0))
    guard let seat = try? DivisionCode(grant.scope.text + zeros) else {
      throw CallError.invalid(
        "division",
        rule: "division.required",
        "Say in which division.",
        "请填写村居。"
      )
    }
    return seat
  }
}
