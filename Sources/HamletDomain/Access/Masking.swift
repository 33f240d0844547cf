/// Numbers as they are shown to whoever may not see them whole.
///
/// What is masked already stays as it is.
package enum Masking {
  private static let star = UInt8(ascii: "*")

  /// As 138****8000.
  package static func phone(_ number: String) -> String {
    masked(number, front: 3) { _ in 4 }
  }

  /// As 1101**********002X.
  package static func document(_ number: String) -> String {
    masked(number, front: 4) { $0 - 8 }
  }

  /// The number with so many characters at its front, four at its end, and stars between; nothing but
  /// stars where there is no more of it.
  private static func masked(
    _ number: String,
    front: Int,
    stars: (_ count: Int) -> Int
  ) -> String {
    let bytes = number.utf8
    guard !bytes.isEmpty, !bytes.contains(star) else { return number }
    // A number is ASCII, where a byte is a character, and every answer that shows a person has some.
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return maskedText(number, front: front, stars: stars)
    }
    guard bytes.count > front + 4 else { return "****" }
    let hidden = stars(bytes.count)
    return String(unsafeUninitializedCapacity: front + hidden + 4) { target in
      var place = 0
      for byte in bytes.prefix(front) {
        target[place] = byte
        place += 1
      }
      for _ in 0..<hidden {
        target[place] = star
        place += 1
      }
      for byte in bytes.suffix(4) {
        target[place] = byte
        place += 1
      }
      return place
    }
  }

  /// The same for what has other characters than a number has.
  private static func maskedText(
    _ number: String,
    front: Int,
    stars: (_ count: Int) -> Int
  ) -> String {
    guard number.count > front + 4 else { return "****" }
    return number.prefix(front) + String(repeating: "*", count: stars(number.count))
      + number.suffix(4)
  }
}
