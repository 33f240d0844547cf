/// How far two names can be one, variants of characters taken as the same.
package enum NameAgreement: Int, CaseIterable, Sendable, Hashable {
  /// They have nothing in common.
  case none = 0
  /// The surname alone.
  case sameSurname = 8
  /// As long, the same surname, and one character of the given name differs.
  case oneDiffers = 25
  /// As long, and each character can be read alike.
  case sameSound = 35
  /// The same surname, and one name lacks a character of the other.
  case oneLeftOut = 38
  /// The same.
  case equal = 45

  /// The points in a score of duplicates.
  package var points: Int { rawValue }

  /// Compares two names; the order does not matter.
  package init(_ one: NameKeys, _ other: NameKeys) {
    if one.scalars == other.scalars {
      self = .equal
    } else if one.soundsLike(other) {
      self = .sameSound
    } else if one.surnameScalars != other.surnameScalars {
      self = .none
    } else {
      let (first, second) = (one.scalars, other.scalars)
      if first.count == second.count {
        let isOne = zip(first, second).count { $0 != $1 } == 1
        self = isOne ? .oneDiffers : .sameSurname
      } else {
        self = Self.lacksOne(first, second) ? .oneLeftOut : .sameSurname
      }
    }
  }

  private static func lacksOne(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard long.count == short.count + 1 else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    return short[start...] == long[(start + 1)...]
  }
}
