import Crypto
import Foundation
import HamletDomain

/// Somebody about to be registered, with all of her rows that need no other record: what she is found by,
/// and what is sealed, under a key that was made for her.
///
/// Made on any thread; it is the greater part of what a registration costs beside SQLite.
package struct PersonDraft: Sendable {
  /// A number or text as it is kept: sealed, and by what it is found.
  struct Sealed: Sendable {
    let value: Data?
    let lookup: Data
  }

  /// The person.
  package let person: PersonRecord
  let keys: PersonKeys
  let blockList: String
  let blocks: [Int]
  /// The keys of the folder under which it was sealed; under others it is made again.
  let keyNumber: UInt32
  /// Her own key's number and salt.
  let subject: (number: Int64, salt: SubjectSalt)
  let note: Data?
  let documents: [Sealed]
  let phones: [Sealed]
  /// In the order of the residences.
  let addresses: [Data?]
  /// The values of optional facts that are not unspecified.
  let facts: [(fact: RegisterFact, state: FieldState, value: Data?)]

  init(_ person: PersonRecord, _ keyring: Keyring) throws {
    self.person = person
    keys = PersonKeys(name: person.row.name, birth: person.row.birth)
    blockList = PersonKeyTables.list(keys)
    blocks = DuplicateBlocks.own(person, keys)
    let folder = keyring.keys
    keyNumber = folder.current
    let seal = try PersonSeal(person.row.id, keyring, folder.current)
    subject = (seal.number, seal.salt)
    note = try seal(person.note, .note)
    documents = try person.documents.map { document in
      Sealed(
        value: try seal(document.number, .documentNumber),
        lookup: Vault.index(document.number, .document, folder)
      )
    }
    phones = try person.phones.map { phone in
      Sealed(
        value: try seal(phone.number, .phoneNumber),
        lookup: Vault.index(phone.number, .phone, folder)
      )
    }
    addresses = try person.residences.map { try seal($0.address, .address) }
    facts = try person.facts.told.map { told in
      (told.fact, told.state, try seal(told.value == 0 ? "" : String(told.value), .personFact))
    }
  }

  /// Whether anything of it is sealed, so that she has a key.
  var isSealed: Bool {
    note != nil || !documents.isEmpty || !phones.isEmpty || addresses.contains { $0 != nil }
      || facts.contains { $0.value != nil }
  }
}

/// Seals what belongs to somebody who is not on the register yet.
private struct PersonSeal {
  let number: Int64
  let salt: SubjectSalt
  private let row: RecordID
  private let head: SealedValue
  private let key: SymmetricKey

  init(_ row: RecordID, _ keyring: Keyring, _ keyNumber: UInt32) throws {
    self.row = row
    number = keyring.newSubject()
    salt = SubjectSalt.random()
    head = SealedValue(key: keyNumber, subject: number)
    guard let key = keyring.key(keyNumber, of: number, salt) else {
      throw StoreError(.badFile("key \(keyNumber) is not in hamlet.key"))
    }
    self.key = key
  }

  /// Nothing where the text is empty.
  func callAsFunction(_ text: String, _ column: Vault.Column) throws -> Data? {
    text.isEmpty ? nil : try Vault.seal(Data(text.utf8), column, row: row, head, key)
  }
}

extension ReadSnapshot {
  /// Makes somebody's rows ready; she need not be on the register, and is not looked for.
  package func draft(_ person: PersonRecord) throws -> PersonDraft {
    try PersonDraft(person, vault.keyring)
  }
}
