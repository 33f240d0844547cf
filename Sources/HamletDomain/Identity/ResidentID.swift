/// The 18-character number of a resident identity card (GB 11643-1999).
///
/// Optional for a person: newborns have none. Six digits of area, eight of birth, three of order,
/// and a check character (ISO 7064, MOD 11-2) that finds every single wrong digit and every
/// exchange of neighbours.
package struct ResidentID: Hashable, Sendable {
  /// Eighteen characters, the last in upper case.
  package let text: String
  /// The day of birth in the number.
  package let birth: CivilDate

  /// Whether the number was given to a man: its seventeenth digit is odd.
  package var isMale: Bool {
    (text.utf8.dropFirst(16).first ?? 0) & 1 == 1
  }

  /// Reads a number, without its spaces and with an `x` in either case.
  package init(_ entered: String, today: CivilDate) throws(RuleViolation) {
    let text = String(entered.filter { !$0.isWhitespace }).uppercased()
    try Self.checkForm(text)
    try Self.checkProvince(text)
    birth = try Self.birth(in: text, today: today)
    guard let last = text.utf8.last, last == Self.checkCharacter(ofFirst17: text.utf8) else {
      throw Self.wrongCheckCharacter
    }
    self.text = text
  }

  /// Refuses text that is not a resident ID of a person who can be alive on `today`.
  package static func check(_ text: String, today: CivilDate) throws(RuleViolation) {
    _ = try ResidentID(text, today: today)
  }

  /// The check character of the first seventeen digits, as ASCII.
  package static func checkCharacter(ofFirst17 digits: some Collection<UInt8>) -> UInt8 {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
    let characters = Array("10X98765432".utf8)
    return characters[((sum % 11) + 11) % 11]
  }

  /// A remark when the number's sex differs from the recorded one; it never refuses.
  ///
  /// Numbers stay with a person for life, and the record follows the person.
  package func warning(recordedSex: Sex) -> RuleViolation? {
    guard recordedSex == (isMale ? .female : .male) else { return nil }
    return RuleViolation(
      rule: "resident_id.sex_parity",
      english: "The resident ID and the recorded sex differ; please look again.",
      chinese: "身份证号码与登记的性别不一致，请核对。"
    )
  }
}
