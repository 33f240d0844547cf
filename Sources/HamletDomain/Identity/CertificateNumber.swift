/// The number of a training certificate, issued by the server: `C`, the year, a hyphen, a sequence.
package struct CertificateNumber: Hashable, Sendable, CustomStringConvertible {
  /// The year of issue.
  package let year: Int
  /// The sequence within the year, from 1.
  package let sequence: Int

  /// Makes the number of the next certificate, or nil beyond four and eight digits.
  package init?(year: Int, sequence: Int) {
    guard (1_900...9_999).contains(year), (1...99_999_999).contains(sequence) else { return nil }
    self.year = year
    self.sequence = sequence
  }

  /// Reads `C2026-000123`: four digits of year and six to eight of sequence, `c` in either case.
  package init(_ entered: String) throws(RuleViolation) {
    let text = entered.uppercased()
    let parts = text.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard text.hasPrefix("C"), parts.count == 2, parts[0].utf8.count == 4,
      (6...8).contains(parts[1].utf8.count), let year = DecimalDigits.value(parts[0]),
      let sequence = DecimalDigits.value(parts[1]),
      let number = CertificateNumber(year: year, sequence: sequence)
    else {
      throw RuleViolation(
        rule: "certificate_no.form",
        english: "A certificate number looks like C2026-000123.",
        chinese: "证书编号形如 C2026-000123。"
      )
    }
    self = number
  }

  /// Refuses text that is not a certificate number.
  package static func check(_ text: String) throws(RuleViolation) {
    _ = try CertificateNumber(text)
  }

  /// The number as it is printed.
  package var description: String {
    "C\(year)-\(DecimalDigits.text(sequence, width: 6))"
  }
}
