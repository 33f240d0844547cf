/// Signs of the grammar as code points, which compare as numbers do.
enum SignCode {
  /// Stands for a cluster of several code points.
  static let cluster: UInt32 = 0x11_0000
  /// Stands for a carriage return and a line feed, which are one cluster.
  static let returnAndFeed: UInt32 = 0x11_0001

  static let space: UInt32 = 0x20
  static let quote: UInt32 = 0x22
  static let hash: UInt32 = 0x23
  static let apostrophe: UInt32 = 0x27
  static let plus: UInt32 = 0x2B
  static let comma: UInt32 = 0x2C
  static let minus: UInt32 = 0x2D
  static let dot: UInt32 = 0x2E
  static let colon: UInt32 = 0x3A
  static let semicolon: UInt32 = 0x3B
  static let less: UInt32 = 0x3C
  static let equals: UInt32 = 0x3D
  static let greater: UInt32 = 0x3E
  static let at: UInt32 = 0x40
  static let bracket: UInt32 = 0x5B
  static let backslash: UInt32 = 0x5C
  static let closingBracket: UInt32 = 0x5D
  static let brace: UInt32 = 0x7B
  static let pipe: UInt32 = 0x7C
  static let closingBrace: UInt32 = 0x7D
  static let wideSemicolon: UInt32 = 0xFF1B

  /// The code of a cluster.
  static func of(_ character: Character) -> UInt32 {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return cluster }
    guard let second = scalars.next() else { return first.value }
    return first == "\r" && second == "\n" ? returnAndFeed : cluster
  }

  /// Whether a code ends a row.
  static func isBreak(_ code: UInt32) -> Bool {
    code == 0x0A || code == 0x0D || code == returnAndFeed
  }

  /// Whether a code is white space (White_Space of Unicode's PropList); of a cluster its first code
  /// point says so.
  static func isSpace(_ code: UInt32) -> Bool {
    switch code {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, returnAndFeed:
      true
    default: false
    }
  }

  /// The plain sign that an input method's full-width sign stands for.
  ///
  /// A comma and a colon are only signs inside brackets: elsewhere they are part of a sentence.
  static func normalised(_ code: UInt32, inBrackets: Bool) -> UInt32 {
    if code < 0x2018 { return code }
    switch code {
    case 0x201C, 0x201D, 0xFF02: return quote
    case 0x2018, 0x2019, 0xFF07: return apostrophe
    case 0xFF0C, 0xFF1A: return inBrackets ? code - 0xFEE0 : code
    case 0x3001: return inBrackets ? comma : code
    case 0xFF01, 0xFF08, 0xFF09, 0xFF1B, 0xFF1F: return code
    case 0xFF01...0xFF5E: return code - 0xFEE0
    default: return code
    }
  }
}
