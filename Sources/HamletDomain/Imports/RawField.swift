/// A cell of a file as its bytes stand there, with its quotes, and where it begins.
package struct RawField: Hashable, Sendable {
  /// The bytes, quotes included.
  package var bytes: [UInt8] = []
  /// The line of the file, from 1.
  package let line: Int
  /// The byte of the line, from 1.
  package let byte: Int

  /// Begins a cell.
  package init(bytes: [UInt8] = [], line: Int, byte: Int) {
    self.bytes = bytes
    self.line = line
    self.byte = byte
  }

  /// The line and the byte of it where a byte of the cell stands.
  package func place(of offset: Int) -> (line: Int, byte: Int) {
    var line = self.line
    var byte = self.byte
    for value in bytes.prefix(max(0, offset)) {
      if value == UInt8(ascii: "\n") {
        line += 1
        byte = 1
      } else {
        byte += 1
      }
    }
    return (line, byte)
  }

  /// The bytes without the quotes around them, doubled ones inside made single.
  package var content: [UInt8] {
    let quote = UInt8(ascii: "\"")
    guard bytes.first == quote else { return bytes }
    var content: [UInt8] = []
    var isAfterQuote = false
    for byte in bytes.dropFirst() {
      if byte == quote, !isAfterQuote {
        isAfterQuote = true
        continue
      }
      content.append(byte)
      isAfterQuote = false
    }
    return content
  }
}

/// A row of a file before its bytes are text.
package struct RawRecord: Hashable, Sendable {
  /// The cells.
  package var fields: [RawField]
  /// What is wrong with its form, or nil.
  package var fault: RuleViolation?

  /// Describes a row.
  package init(fields: [RawField], fault: RuleViolation? = nil) {
    self.fields = fields
    self.fault = fault
  }

  /// The line of the file where it begins.
  package var line: Int { fields.first?.line ?? 0 }
}
