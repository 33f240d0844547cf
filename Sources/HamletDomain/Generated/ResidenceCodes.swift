// Made by Protos/generate from the contract; not edited by hand.

/// How a person lives at an address.
package enum ResidenceKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case localRegistered = 1
  case registeredElsewhere = 2
  case shortStay = 3
  /// Cared for elsewhere for a while, as after childbirth; ends by itself.
  case temporaryCare = 4
  /// Registered here and living elsewhere.
  case away = 5
}

/// What a person lives in.
package enum DwellingKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case ownHome = 1
  case rented = 2
  case dormitory = 3
  case withRelatives = 4
  case workSite = 5
  case institution = 6
  case other = 7
}
