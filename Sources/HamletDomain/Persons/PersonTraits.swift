/// What two records are compared by.
package struct PersonTraits: Hashable, Sendable {
  /// The name with its readings.
  package var name: NameKeys
  /// The birth, or nil.
  package var birth: PartialDay?
  /// The sex.
  package var sex: Sex
  /// Telephone numbers.
  package var phones: Set<String>
  /// The address, or empty.
  package var address: String
  /// The household, or none.
  package var household: RecordID
  /// Names of parents and spouse.
  package var relatives: [NameKeys]
  /// Resident IDs, of which a person has one.
  package var documents: Set<String>
  /// The mother, or none.
  package var mother: RecordID
  /// The order among children of one birth, or 0.
  package var birthOrder: Int

  /// Describes a record.
  package init(
    name: String,
    birth: PartialDay? = nil,
    sex: Sex = .unspecified,
    phones: Set<String> = [],
    address: String = "",
    household: RecordID = .none,
    relatives: Set<String> = [],
    documents: Set<String> = [],
    mother: RecordID = .none,
    birthOrder: Int = 0
  ) {
    self.name = NameKeys(name)
    self.birth = birth
    self.sex = sex
    self.phones = phones
    self.address = address
    self.household = household
    self.relatives = relatives.map(NameKeys.init)
    self.documents = documents
    self.mother = mother
    self.birthOrder = birthOrder
  }
}
