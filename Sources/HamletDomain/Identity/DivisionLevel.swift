/// The level of an administrative division.
package enum DivisionLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// A province: 2 digits.
  case province
  /// A city: 4 digits.
  case city
  /// A county: 6 digits.
  case county
  /// A township, town or street: 9 digits.
  case township
  /// A village or residents' committee: 12 digits.
  case village

  /// How many leading digits of a code name a division of this level.
  package var digitCount: Int {
    switch self {
    case .province: 2
    case .city: 4
    case .county: 6
    case .township: 9
    case .village: 12
    }
  }

  /// Orders levels from the province down.
  package static func < (first: DivisionLevel, second: DivisionLevel) -> Bool {
    first.rawValue < second.rawValue
  }
}
