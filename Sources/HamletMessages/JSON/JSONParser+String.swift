internal import HamletDomain

extension JSONParser {
  /// Parses a string from its opening quotation mark.
  mutating func string() throws(JSONError) -> String {
    let start = position
    _ = try next()
    var content: [UInt8] = []
    while true {
      guard let byte = try? next() else { throw error(.unterminated, at: start) }
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &content)
      case 0..<0x20: throw error(.control, at: position - 1)
      default: content.append(byte)
      }
    }
  }

  private mutating func escape(into content: inout [UInt8]) throws(JSONError) {
    let start = position - 1
    switch try next() {
    case UInt8(ascii: "\""): content.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): content.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): content.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: String(try scalar(from: start)).utf8)
    default: throw error(.escape, at: start)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, accept("\\"), accept("u") else { throw error(.surrogate, at: start) }
    let second = try codeUnit(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error(.surrogate, at: start) }
    return scalar
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Hexadecimal.value(try next()) else { throw error(.escape, at: start) }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
