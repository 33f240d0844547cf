/// What a person may tell beside name, sex and birth, each with the reason where she did not.
package struct PersonFacts: Hashable, Sendable {
  /// Ethnicity, or nil: nothing was said of it.
  package var ethnicity: OptionalFact<Ethnicity>?
  /// Education, or nil.
  package var education: OptionalFact<Education>?
  /// Occupation, or nil.
  package var occupation: OptionalFact<Occupation>?
  /// Marital status, or nil.
  package var maritalStatus: OptionalFact<MaritalStatus>?
  /// Whether there are phones, and if not, why.
  package var phones = FieldState.unspecified
  /// Whether there are documents, and if not, why.
  package var documents = FieldState.unspecified
  /// Why a child has no guardian on the register.
  package var noGuardianReason = NoGuardianReason.unspecified

  /// Nothing was said of anything.
  package init() {}
}
