/// A strict parser of RFC 8259: valid UTF-8, no equal names, a bounded depth, nothing beside the
/// grammar.
struct JSONParser {
  /// Values inside one another; the deepest message of the contract needs a third of it, and the
  /// parser takes stack for each.
  static let depthLimit = 64

  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Parses one value that is the whole text.
  mutating func parse() throws(JSONError) -> JSONValue {
    try checkUTF8()
    skipSpace()
    guard position < bytes.count else { throw error(.empty) }
    let value = try value(depth: 1)
    skipSpace()
    guard position == bytes.count else { throw error(.trailing) }
    return value
  }

  /// An error at a place, or here; the line and the column are counted only now.
  func error(_ code: JSONError.Code, at place: Int? = nil) -> JSONError {
    var line = 1
    var column = 1
    for byte in bytes.prefix(place ?? position) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return JSONError(code: code, line: line, column: column)
  }

  /// The byte here, or an error where the text has ended.
  func peek() throws(JSONError) -> UInt8 {
    guard position < bytes.count else { throw error(.unterminated) }
    return bytes[position]
  }

  mutating func next() throws(JSONError) -> UInt8 {
    let byte = try peek()
    position += 1
    return byte
  }

  /// The text from a place to here, which is known to be UTF-8.
  func text(from start: Int) -> ArraySlice<UInt8> { bytes[start..<position] }

  mutating func accept(_ byte: Character) -> Bool {
    guard position < bytes.count, bytes[position] == byte.asciiValue else { return false }
    position += 1
    return true
  }

  private func checkUTF8() throws(JSONError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch let failure {
      throw error(.utf8, at: failure.byteOffsets.lowerBound)
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= Self.depthLimit else { throw error(.depth) }
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw error(.unexpected)
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for byte in word.utf8 {
      guard try peek() == byte else { throw error(.unexpected) }
      position += 1
    }
    return value
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    skipSpace()
    if accept("]") { return .array(values) }
    while true {
      skipSpace()
      values.append(try value(depth: depth + 1))
      skipSpace()
      if accept("]") { return .array(values) }
      guard accept(",") else { throw error(position < bytes.count ? .unexpected : .unterminated) }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    position += 1
    var members: [JSONMember] = []
    var names: Set<[UInt8]> = []
    skipSpace()
    if accept("}") { return .object(members) }
    while true {
      skipSpace()
      let start = position
      guard try peek() == UInt8(ascii: "\"") else { throw error(.unexpected) }
      let name = try string()
      // Names are equal by their scalars, not by what Unicode takes for the same.
      guard names.insert(Array(name.utf8)).inserted else { throw error(.duplicate, at: start) }
      skipSpace()
      guard accept(":") else { throw error(position < bytes.count ? .unexpected : .unterminated) }
      skipSpace()
      members.append(JSONMember(name, try value(depth: depth + 1)))
      skipSpace()
      if accept("}") { return .object(members) }
      guard accept(",") else { throw error(position < bytes.count ? .unexpected : .unterminated) }
    }
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = accept("-")
    if !accept("0") { try digits(from: start) }
    if accept(".") { try digits(from: start) }
    if accept("e") || accept("E") {
      if !accept("+") { _ = accept("-") }
      try digits(from: start)
    }
    if position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      throw error(.number, at: start)
    }
    return String(decoding: text(from: start), as: UTF8.self)
  }

  private mutating func digits(from start: Int) throws(JSONError) {
    let first = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    guard position > first else { throw error(.number, at: start) }
  }
}
