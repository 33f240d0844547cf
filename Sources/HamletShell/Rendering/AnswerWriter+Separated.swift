import HamletDomain
import HamletMessages

extension AnswerWriter {
  /// A line per row with every column, below a line of field names.
  func separated(
    _ answer: JSONValue,
    _ name: String,
    _ separator: String,
    hasHeading: Bool
  ) -> [String] {
    guard let (type, rows) = rows(answer, name) else { return [] }
    return (hasHeading ? [heading(of: type, separator)] : [])
      + rows.map { record($0, type, separator) }
  }

  /// The line of field names.
  func heading(of type: MessageInfo, _ separator: String) -> String {
    columns(of: type).map { Self.cell($0.name, separator) }.joined(separator: separator)
  }

  /// Every field, or those asked for: a file leaves out nothing on its own.
  private func columns(of type: MessageInfo) -> [FieldInfo] {
    layout.columns.isEmpty ? type.fields : fields(of: type)
  }

  private func record(_ row: JSONValue, _ type: MessageInfo, _ separator: String) -> String {
    columns(of: type).map { field in
      Self.cell(
        row[field.name].map { dataText($0, field, separator: separator) } ?? "",
        separator
      )
    }.joined(separator: separator)
  }

  /// A value as it stands in a cell, before the cell's own quotes.
  func dataText(_ value: JSONValue, _ field: FieldInfo, separator: String) -> String {
    var text = raw(value, field)
    // A spreadsheet runs what begins like a formula; numbers begin with their sign.
    if separator == ",", field.kind == .string { text = CellEscape.escaped(text) }
    // Files keep what was said; a terminal must not obey it.
    return page.width == nil ? text : VisibleText.of(text)
  }

  /// A value as data: short enum names, ids in full; a terminal's masks where they belong.
  private func raw(_ value: JSONValue, _ field: FieldInfo) -> String {
    switch value {
    case .bool(let flag) where !values.hides(field): return flag ? "true" : "false"
    case .string(let name) where field.kind == .enum && !values.hides(field):
      let names = values.book.enumeration(field.typeName)?.values
      return names?.first { $0.name == name }?.shortName ?? name
    case .string(let text) where !values.hides(field) && field.format != "unix_ms": return text
    default: return values.asData.text(value, of: field)
    }
  }

  private static func cell(_ text: String, _ separator: String) -> String {
    separator == "," ? csvCell(text) : tsvCell(text)
  }

  /// A cell of RFC 4180: quoted when it holds a comma, a quote or a line break.
  ///
  /// By scalars: a quote with a combining mark behind it is another character and still a quote.
  static func csvCell(_ text: String) -> String {
    guard maySeparate(text) else { return text }
    let scalars = text.unicodeScalars
    let needsQuotes =
      scalars.contains(where: separates)
      || scalars.first == " " || scalars.last == " "
    return needsQuotes ? "\"\(text.replacingScalars(["\"": "\"\""]))\"" : text
  }

  /// Whether a look at the bytes leaves it open that something in a cell must be quoted: one of the signs
  /// themselves, a space at an end, or the first byte of NEL, LS or PS.
  private static func maySeparate(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x2C, 0x0A...0x0D, 0xC2, 0xE2: return true
      case 0x20 where last == 0: return true
      default: last = byte
      }
    }
    return last == 0x20
  }

  /// Whether a scalar is a comma, a quote or a line break of any script.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x2C, 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// A cell between tabs: tabs and line breaks are written as escapes.
  static func tsvCell(_ text: String) -> String {
    text.replacingScalars(["\\": "\\\\", "\t": "\\t", "\r": "\\r", "\n": "\\n"])
  }
}
