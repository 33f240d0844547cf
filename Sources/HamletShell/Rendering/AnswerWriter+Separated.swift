import HamletDomain
import HamletMessages

extension AnswerWriter {
  /// A heading line of field names and a line per row, with every column.
  func separated(
    _ answer: JSONValue,
    _ name: String,
    _ cell: (String) -> String
  ) -> [String] {
    guard let (type, rows) = rows(answer, name) else { return [] }
    let separator = cell("\t") == "\\t" ? "\t" : ","
    let heading = type.fields.map { cell($0.name) }.joined(separator: separator)
    return [heading]
      + rows.map { row in
        type.fields.map { field in
          cell(row[field.name].map { dataText($0, field, separator: separator) } ?? "")
        }.joined(separator: separator)
      }
  }

  /// A value as it stands in a cell, before the cell's own quotes.
  func dataText(_ value: JSONValue, _ field: FieldInfo, separator: String) -> String {
    var text = raw(value, field)
    // A spreadsheet runs what begins like a formula; numbers begin with their sign.
    if separator == ",", field.kind == .string { text = CellEscape.escaped(text) }
    // Files keep what was said; a terminal must not obey it.
    return page.width == nil ? text : VisibleText.of(text)
  }

  /// A value as data: short enum names, ids in full, masks where they belong.
  private func raw(_ value: JSONValue, _ field: FieldInfo) -> String {
    let reader = ValueText(book: values.book, language: values.language, reveals: values.reveals)
    switch value {
    case .bool(let flag): return flag ? "true" : "false"
    case .string(let name) where field.kind == .enum:
      let names = values.book.enumeration(field.typeName)?.values
      return names?.first { $0.name == name }?.shortName ?? name
    case .string(let text) where !(field.rule?.sensitive ?? false) && field.format != "unix_ms":
      return text
    default: return reader.text(value, of: field)
    }
  }

  /// A cell of RFC 4180: quoted when it holds a comma, a quote or a line break.
  ///
  /// By scalars: a quote with a combining mark behind it is another character and still a quote.
  static func csvCell(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let needsQuotes =
      scalars.contains { ",\"".unicodeScalars.contains($0) || Character($0).isNewline }
      || scalars.first == " " || scalars.last == " "
    return needsQuotes ? "\"\(text.replacingScalars(["\"": "\"\""]))\"" : text
  }

  /// A cell between tabs: tabs and line breaks are written as escapes.
  static func tsvCell(_ text: String) -> String {
    text.replacingScalars(["\\": "\\\\", "\t": "\\t", "\r": "\\r", "\n": "\\n"])
  }
}
