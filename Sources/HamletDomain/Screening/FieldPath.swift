/// A place in a form: names of fields, and in a list which entry, as `defects[0].code`.
package struct FieldPath: Hashable, Sendable {
  /// One name of a path.
  package struct Step: Hashable, Sendable {
    /// The field's name.
    package let name: String
    /// Which entry of a list, from 0; nil for the field itself.
    package let index: Int?
  }

  /// The names from the form inward; at least one.
  package let steps: [Step]

  /// Reads a path; names are small letters, digits and `_`.
  package init(_ text: String) throws(RuleViolation) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let steps = parts.compactMap(Self.step)
    guard !steps.isEmpty, steps.count == parts.count, steps.count <= 8 else {
      throw RuleViolation(
        rule: "field_path.form",
        english: "A field is named like birth_defect_report.defects[0].code.",
        chinese: "字段写法如 birth_defect_report.defects[0].code。"
      )
    }
    self.steps = steps
  }

  private static func step(_ part: Substring) -> Step? {
    let name = part.prefix { $0 != "[" }
    let isName = name.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "_")
    }
    guard !name.isEmpty, isName else { return nil }
    let rest = part.dropFirst(name.count)
    guard !rest.isEmpty else { return Step(name: String(name), index: nil) }
    let digits = rest.dropFirst().dropLast()
    guard rest.last == "]", (1...3).contains(digits.utf8.count), DecimalDigits.isAll(digits),
      let index = Int(digits)
    else { return nil }
    return Step(name: String(name), index: index)
  }
}
