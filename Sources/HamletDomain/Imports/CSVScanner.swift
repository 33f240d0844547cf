/// Cuts the bytes of a file into rows and cells by RFC 4180, as they come.
///
/// Commas, quotes and line ends are ASCII, and no byte of theirs is a part of another character in
/// UTF-8 or in GB18030: so rows are cut before anybody knows the encoding. Line ends are CR LF, LF or
/// CR; empty rows are left out.
package struct CSVScanner {
  private enum State {
    case fieldStart
    case plain
    case quoted
    case afterQuote
  }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let cr = UInt8(ascii: "\r")
  private static let lf = UInt8(ascii: "\n")

  private var state = State.fieldStart
  private var fields: [RawField] = []
  private var fault: RuleViolation?
  private var size = 0
  private var line = 1
  private var byte = 1
  private var field = RawField(line: 1, byte: 1)
  private var followsCR = false

  /// Begins at the first byte of a file.
  package init() {}

  /// Takes more bytes and adds the rows that end in them.
  ///
  /// Throws where a row passes its bounds: what follows it could not be told apart.
  package mutating func take(
    _ bytes: some Sequence<UInt8>,
    into rows: inout [RawRecord]
  ) throws(RuleViolation) {
    for value in bytes {
      if followsCR, value == Self.lf {
        // The second byte of one line end.
        followsCR = false
        continue
      }
      followsCR = false
      try take(value, &rows)
    }
  }

  /// Ends the last row, which needs no line end.
  package mutating func finish(into rows: inout [RawRecord]) {
    if state == .quoted {
      fault = fault ?? Self.openQuote
    }
    if size > 0 || !fields.isEmpty { endRow(&rows) }
  }

  private mutating func take(_ value: UInt8, _ rows: inout [RawRecord]) throws(RuleViolation) {
    if state != .quoted {
      if value == Self.comma { return try endField() }
      if value == Self.cr || value == Self.lf {
        followsCR = value == Self.cr
        endRow(&rows)
        return nextLine()
      }
    }
    switch (state, value) {
    case (.fieldStart, Self.quote): state = .quoted
    case (.fieldStart, _): state = .plain
    case (.quoted, Self.quote): state = .afterQuote
    case (.afterQuote, Self.quote): state = .quoted
    case (.afterQuote, _):
      state = .plain
      fault = fault ?? Self.afterQuote
    case (.quoted, _), (.plain, _): break
    }
    field.bytes.append(value)
    size += 1
    guard size <= ImportBounds.rowBytes else { throw tooLong }
    if value == Self.lf { nextLine(inField: true) } else { byte += 1 }
  }

  private mutating func endField() throws(RuleViolation) {
    fields.append(field)
    guard fields.count <= 2 * ImportBounds.columns else { throw tooLong }
    byte += 1
    size += 1
    field = RawField(line: line, byte: byte)
    state = .fieldStart
  }

  private mutating func endRow(_ rows: inout [RawRecord]) {
    fields.append(field)
    if fields.contains(where: { !$0.bytes.isEmpty }) {
      rows.append(RawRecord(fields: fields, fault: fault))
    }
    fields = []
    fault = nil
    size = 0
    state = .fieldStart
  }

  private mutating func nextLine(inField: Bool = false) {
    line += 1
    byte = 1
    if !inField { field = RawField(line: line, byte: 1) }
  }

  private var tooLong: RuleViolation {
    let first = fields.first?.line ?? field.line
    return RuleViolation(
      rule: "csv.row_too_long",
      english: "The row that begins in line \(first) has more than \(ImportBounds.rowBytes) bytes "
        + "or \(2 * ImportBounds.columns) cells; perhaps a quote is not closed.",
      chinese: "自第 \(first) 行开始的一行超过 \(ImportBounds.rowBytes) 字节或 "
        + "\(2 * ImportBounds.columns) 个单元格，可能缺少右引号。"
    )
  }

  private static let openQuote = RuleViolation(
    rule: "csv.quote_open",
    english: "A quote is opened and not closed.",
    chinese: "引号没有闭合。"
  )

  private static let afterQuote = RuleViolation(
    rule: "csv.after_quote",
    english: "Something stands between a closing quote and the comma.",
    chinese: "右引号与逗号之间有多余内容。"
  )
}
