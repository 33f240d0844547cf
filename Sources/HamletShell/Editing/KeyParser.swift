/// Turns the bytes of a terminal into keys; a piece of a sequence is kept until the rest comes.
///
/// UTF-8 is decoded here, so the process's locale does not matter; bytes that are no UTF-8 become
/// U+FFFD.
package struct KeyParser: Sendable {
  /// A paste longer than this is cut, so that a wrong file in the clipboard cannot fill memory.
  package static let pasteLimit = 1 << 20

  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  /// Makes a parser with nothing pending.
  package init() {}

  /// Whether an Escape came that may be the key itself or begin a sequence.
  package var isWaiting: Bool { !pending.isEmpty && paste == nil }

  /// Takes bytes and gives the keys that they complete.
  package mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    pending += bytes
    var keys: [Key] = []
    while !pending.isEmpty {
      if paste != nil {
        guard let key = endPaste() else { break }
        keys.append(key)
        continue
      }
      guard let (key, length) = nextKey() else { break }
      pending.removeFirst(length)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// Nothing more came in time: what is pending is what it is.
  package mutating func expire() -> [Key] {
    guard paste == nil, let first = pending.first else { return [] }
    pending.removeFirst()
    let rest = pending
    pending = []
    return [first == 0x1B ? .escape : .text("\u{FFFD}")] + take(rest)
  }

  /// A key and how many bytes it took, nil while more are needed; the key is nil when a paste began.
  private mutating func nextKey() -> (Key?, Int)? {
    let first = pending[0]
    if first == 0x1B { return escapeSequence() }
    if first < 0x20 || first == 0x7F { return (Self.controlKey(first), 1) }
    let length = Self.sequenceLength(first)
    guard length > 0 else { return (.text("\u{FFFD}"), 1) }
    for offset in 1..<max(1, length) {
      guard offset < pending.count else { return nil }
      if pending[offset] & 0xC0 != 0x80 { return (.text("\u{FFFD}"), offset) }
    }
    return (.text(String(decoding: pending[..<length], as: UTF8.self)), length)
  }

  private static func sequenceLength(_ first: UInt8) -> Int {
    switch first {
    case 0x20...0x7E: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(UnicodeScalar(byte + 0x60)))
    case 0x1F: .control("_")
    default: .unknown
    }
  }

  private mutating func escapeSequence() -> (Key?, Int)? {
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case 0x5B: return controlSequence()
    case 0x4F:
      guard pending.count > 2 else { return nil }
      return (Self.finalKey(pending[2], parameters: ""), 3)
    case 0x1B: return (.escape, 1)
    case 0x0D, 0x0A: return (.alt("\n"), 2)
    case 0x7F, 0x08: return (.alt("\u{7F}"), 2)
    case 0x20..<0x7F: return (.alt(Character(UnicodeScalar(pending[1]))), 2)
    default: return (.escape, 1)
    }
  }

  /// CSI: parameters, then one final byte (ECMA-48, 5.4).
  private mutating func controlSequence() -> (Key?, Int)? {
    var position = 2
    while position < pending.count, (0x20..<0x40).contains(pending[position]) { position += 1 }
    guard position < pending.count else {
      return pending.count > 64 ? (.unknown, pending.count) : nil
    }
    let parameters = String(decoding: pending[2..<position], as: UTF8.self)
    let final = pending[position]
    if final == 0x5B, position == 2 {
      // The Linux console's function keys have one more sign: CSI [ A is F1.
      guard pending.count > 3 else { return nil }
      return (pending[3] == UInt8(ascii: "A") ? .help : .unknown, 4)
    }
    // A byte that ends no sequence belongs to the next key.
    guard (0x40..<0x7F).contains(final) else { return (.unknown, position) }
    if final == 0x7E, parameters == "200" {
      paste = []
      return (nil, position + 1)
    }
    return (Self.finalKey(final, parameters: parameters), position + 1)
  }

  private static func finalKey(_ final: UInt8, parameters: String) -> Key {
    let isWord = parameters.hasSuffix(";5") || parameters.hasSuffix(";3")
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return isWord ? .wordRight : .right
    case UInt8(ascii: "D"): return isWord ? .wordLeft : .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "P"): return .help
    case UInt8(ascii: "~"):
      switch parameters {
      case "1", "7": return .home
      case "4", "8": return .end
      case "3": return .delete
      case "5": return .pageUp
      case "6": return .pageDown
      case "11": return .help
      default: return .unknown
      }
    default: return .unknown
    }
  }

  /// The paste, when its end has come.
  private mutating func endPaste() -> Key? {
    let mark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    guard let start = Self.find(mark, in: pending) else {
      // The end mark may be cut in two: its beginning stays pending.
      let kept = min(pending.count, mark.count - 1)
      keep(pending.dropLast(kept))
      pending = Array(pending.suffix(kept))
      return nil
    }
    keep(pending[..<start])
    pending.removeFirst(start + mark.count)
    let text = String(decoding: paste ?? [], as: UTF8.self)
    paste = nil
    return .paste(text)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(max(0, room)))
  }

  private static func find(_ mark: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (0...(bytes.count - mark.count)).first { start in
      bytes[start] == mark[0] && Array(bytes[start..<(start + mark.count)]) == mark
    }
  }
}
