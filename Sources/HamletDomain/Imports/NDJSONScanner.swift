/// Cuts the bytes of a file into lines, each a row of one cell; empty lines are left out.
package struct NDJSONScanner {
  private var line = 1
  private var field = RawField(line: 1, byte: 1)

  /// Begins at the first byte of a file.
  package init() {}

  /// Takes more bytes and adds the lines that end in them.
  package mutating func take(
    _ bytes: some Sequence<UInt8>,
    into rows: inout [RawRecord]
  ) throws(RuleViolation) {
    for value in bytes {
      if value == UInt8(ascii: "\n") {
        finish(into: &rows)
        line += 1
        field = RawField(line: line, byte: 1)
        continue
      }
      field.bytes.append(value)
      guard field.bytes.count <= ImportBounds.rowBytes else {
        throw RuleViolation(
          rule: "ndjson.line_too_long",
          english: "Line \(line) has more than \(ImportBounds.rowBytes) bytes.",
          chinese: "第 \(line) 行超过 \(ImportBounds.rowBytes) 字节。"
        )
      }
    }
  }

  /// Ends the last line, which needs no line end.
  package mutating func finish(into rows: inout [RawRecord]) {
    while field.bytes.last == UInt8(ascii: "\r") { field.bytes.removeLast() }
    if field.bytes.contains(where: { $0 != UInt8(ascii: " ") }) {
      rows.append(RawRecord(fields: [field]))
    }
    field.bytes = []
  }
}
