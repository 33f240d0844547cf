/// What two records are compared by; the keys of pinyin are made elsewhere.
package struct PersonTraits: Hashable, Sendable {
  /// The name.
  package var name: String
  /// Every reading of the name, as keys.
  package var pinyinKeys: Set<String>
  /// The birth, or nil.
  package var birth: PartialDay?
  /// Days the birth may be when told in the other calendar; made elsewhere.
  package var convertedBirths: Set<CivilDate>
  /// The sex.
  package var sex: Sex
  /// Telephone numbers.
  package var phones: Set<String>
  /// The address, or empty.
  package var address: String
  /// The household, or none.
  package var household: RecordID
  /// Names of parents and spouse.
  package var relatives: Set<String>
  /// The mother, or none.
  package var mother: RecordID
  /// The order among children of one birth, or 0.
  package var birthOrder: Int

  /// Describes a record.
  package init(
    name: String,
    pinyinKeys: Set<String> = [],
    birth: PartialDay? = nil,
    convertedBirths: Set<CivilDate> = [],
    sex: Sex = .unspecified,
    phones: Set<String> = [],
    address: String = "",
    household: RecordID = .none,
    relatives: Set<String> = [],
    mother: RecordID = .none,
    birthOrder: Int = 0
  ) {
    self.name = name
    self.pinyinKeys = pinyinKeys
    self.birth = birth
    self.convertedBirths = convertedBirths
    self.sex = sex
    self.phones = phones
    self.address = address
    self.household = household
    self.relatives = relatives
    self.mother = mother
    self.birthOrder = birthOrder
  }
}
