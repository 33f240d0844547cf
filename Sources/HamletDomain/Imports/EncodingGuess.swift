/// Tells UTF-8 from GB18030 by the form of the bytes.
package enum EncodingGuess {
  /// What a sample looks like.
  package enum Finding: Sendable, Hashable {
    /// ASCII alone: both.
    case ascii
    case utf8
    case gb18030
  }

  /// The more likely encoding of a sample that may end within a character.
  ///
  /// Chinese text in GB18030 is almost never valid UTF-8; where neither fits, it is the one whose
  /// first bad byte comes later.
  package static func guess(_ sample: some Collection<UInt8>) -> Finding {
    if sample.allSatisfy({ $0 < 0x80 }) { return .ascii }
    let bytes = Array(sample)
    guard let badUTF8 = firstBadUTF8(bytes, isWhole: false) else { return .utf8 }
    guard let badGB = firstBadGB18030(bytes, isWhole: false) else { return .gb18030 }
    return badGB > badUTF8 ? .gb18030 : .utf8
  }

  /// The place of the first byte that is not UTF-8, or nil.
  package static func firstBadUTF8(_ bytes: [UInt8], isWhole: Bool = true) -> Int? {
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let rest: Int
      switch first {
      case 0x00...0x7F: rest = 0
      case 0xC2...0xDF: rest = 1
      case 0xE0...0xEF: rest = 2
      case 0xF0...0xF4: rest = 3
      default: return index
      }
      for step in 0..<rest {
        guard index + step + 1 < bytes.count else { return isWhole ? index : nil }
        let next = bytes[index + step + 1]
        guard next & 0xC0 == 0x80, step > 0 || isSecond(next, of: first) else { return index }
      }
      index += rest + 1
    }
    return nil
  }

  /// The place of the first byte that does not have the form of GB18030, or nil.
  package static func firstBadGB18030(_ bytes: [UInt8], isWhole: Bool = true) -> Int? {
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard (0x81...0xFE).contains(bytes[index]) else { return index }
      guard index + 1 < bytes.count else { return isWhole ? index : nil }
      if (0x40...0xFE).contains(bytes[index + 1]), bytes[index + 1] != 0x7F {
        index += 2
        continue
      }
      guard (0x30...0x39).contains(bytes[index + 1]) else { return index }
      guard index + 3 < bytes.count else { return isWhole ? index : nil }
      guard (0x81...0xFE).contains(bytes[index + 2]), (0x30...0x39).contains(bytes[index + 3])
      else { return index }
      index += 4
    }
    return nil
  }

  /// Refuses overlong forms, surrogates and what lies beyond Unicode by the second byte.
  private static func isSecond(_ byte: UInt8, of first: UInt8) -> Bool {
    switch first {
    case 0xE0: byte >= 0xA0
    case 0xED: byte < 0xA0
    case 0xF0: byte >= 0x90
    case 0xF4: byte < 0x90
    default: true
    }
  }
}
