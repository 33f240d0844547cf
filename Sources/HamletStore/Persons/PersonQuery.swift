package import HamletDomain

/// What persons are searched by: all that is given must match.
package struct PersonQuery: Sendable {
  /// Any part of the name, from one character.
  package var namePart = ""
  /// A normalised document number.
  package var document = ""
  /// A normalised phone number.
  package var phone = ""
  package var scope: DivisionPrefix
  package var bornFrom: CivilDate?
  package var bornTo: CivilDate?

  package init(scope: DivisionPrefix) {
    self.scope = scope
  }

  /// Whether a birthday is asked for.
  var hasBirth: Bool { bornFrom != nil || bornTo != nil }
}
