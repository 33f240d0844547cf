/// A diagnosis of ICD-10: a letter, two digits and, after a dot, one or two more.
package struct ICD10Code: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code in upper case, as `Q21.0`.
  package let text: String

  /// Reads a category (`Q21`) or subcategory (`Q21.0`); either case.
  package init(_ entered: String) throws(RuleViolation) {
    let text = entered.uppercased()
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let category = parts.first, category.utf8.count == 3,
      let letter = category.utf8.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter,
      DecimalDigits.isAll(category.dropFirst()), parts.count <= 2,
      parts.count == 1 || (parts[1].utf8.count <= 2 && DecimalDigits.isAll(parts[1]))
    else {
      throw RuleViolation(
        rule: "icd10.form",
        english: "An ICD-10 code looks like Q21 or Q21.0.",
        chinese: "ICD-10 编码形如 Q21 或 Q21.0。"
      )
    }
    self.text = text
  }

  /// Refuses text that is not an ICD-10 code.
  package static func check(_ text: String) throws(RuleViolation) { _ = try ICD10Code(text) }

  /// The letter and two digits, as `Q21`.
  package var category: String { String(text.prefix(3)) }

  /// Whether the category lies between two categories, both included.
  package func isWithin(_ first: String, _ last: String) -> Bool {
    first <= category && category <= last
  }

  /// Orders codes as they stand in the classification.
  package static func < (first: ICD10Code, second: ICD10Code) -> Bool { first.text < second.text }

  /// The code.
  package var description: String { text }
}
