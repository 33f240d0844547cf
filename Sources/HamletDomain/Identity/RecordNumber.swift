/// The number by which people know a record: a village's code, a hyphen and a sequence.
///
/// Issued by the server with five digits of sequence, six and more when those are used up.
package struct RecordNumber: Hashable, Sendable, CustomStringConvertible {
  /// The village that first registered the record.
  package let division: DivisionCode
  /// The sequence within the village, from 1.
  package let sequence: Int

  /// Makes the number of the next record, or nil beyond eight digits.
  package init?(division: DivisionCode, sequence: Int) {
    guard (1...99_999_999).contains(sequence) else { return nil }
    self.division = division
    self.sequence = sequence
  }

  /// Reads 12 digits, a hyphen and 5 to 8 digits.
  package init(_ entered: String) throws(RuleViolation) {
    let parts = entered.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, (5...8).contains(parts[1].utf8.count),
      let sequence = DecimalDigits.value(parts[1]),
      let division = try? DivisionCode(String(parts[0])),
      let number = RecordNumber(division: division, sequence: sequence)
    else {
      throw RuleViolation(
        rule: "record_no.form",
        english: "A record number is a 12-digit division, a hyphen and 5 to 8 digits.",
        chinese: "档案号为 12 位区划代码、连字符和 5 至 8 位数字。"
      )
    }
    self = number
  }

  /// Refuses text that is not a record number.
  package static func check(_ text: String) throws(RuleViolation) { _ = try RecordNumber(text) }

  /// The number as it is printed.
  package var description: String {
    "\(division)-\(DecimalDigits.text(sequence, width: 5))"
  }
}
