import Foundation
import HamletDomain

extension Transaction {
  /// Fields of the update mask that are kept among the optional facts.
  static let factFields: Set<String> = [
    "phones", "documents", "guardians", "ethnicity", "education", "occupation", "marital_status",
  ]
  /// Fields of the update mask that are kept with the home.
  static let homeFields: Set<String> = ["address", "dwelling", "registered_division"]

  func replaceFacts(_ facts: PersonFacts, of id: RecordID) throws {
    try run("DELETE FROM person_facts WHERE person_id = ?", [id.stored])
    try insertFacts(facts, of: id)
  }

  private func insertFacts(_ facts: PersonFacts, of id: RecordID) throws {
    for told in facts.told {
      let value = told.value == 0 ? "" : String(told.value)
      try insert(told.fact, told.state, try sealed(value, .personFact, id), id)
    }
  }

  func insert(
    _ fact: RegisterFact,
    _ state: FieldState,
    _ value: Data?,
    _ id: RecordID
  ) throws {
    try run(
      "INSERT INTO person_facts VALUES (?, ?, ?, ?)",
      [id.stored, fact.rawValue, state.rawValue, value]
    )
  }

  func replaceGuardians(_ guardians: [RecordID], of id: RecordID) throws {
    try run("DELETE FROM person_guardians WHERE person_id = ?", [id.stored])
    try insertGuardians(guardians, of: id)
    try run(
      "UPDATE persons SET guardian_id = ? WHERE id = ?",
      [guardians.first?.stored, id.stored]
    )
  }

  /// Her row names the first of them already.
  func insertGuardians(_ guardians: [RecordID], of id: RecordID) throws {
    for (position, guardian) in guardians.enumerated() {
      try run(
        "INSERT INTO person_guardians VALUES (?, ?, ?)",
        [id.stored, position, guardian.stored]
      )
    }
  }

  func replaceDocuments(_ documents: [DocumentRecord], of id: RecordID) throws {
    try run("DELETE FROM person_documents WHERE person_id = ?", [id.stored])
    try insertDocuments(documents, of: id)
  }

  private func insertDocuments(_ documents: [DocumentRecord], of id: RecordID) throws {
    for (position, document) in documents.enumerated() {
      if let other = try read.person(withDocument: document.number), other.id != id {
        throw StoreError.alreadyExists(other.id)
      }
      let sealed = PersonDraft.Sealed(
        value: try vault.seal(document.number, .documentNumber, row: id),
        lookup: vault.index(document.number, .document)
      )
      try insert(document, at: position, sealed, of: id)
    }
  }

  func insert(
    _ document: DocumentRecord,
    at position: Int,
    _ sealed: PersonDraft.Sealed,
    of id: RecordID
  ) throws {
    try run(
      "INSERT INTO person_documents VALUES (?, ?, ?, ?, ?)",
      [id.stored, position, document.kind.rawValue, sealed.value, sealed.lookup]
    )
  }

  func replacePhones(_ phones: [PhoneRecord], of id: RecordID) throws {
    try run("DELETE FROM person_phones WHERE person_id = ?", [id.stored])
    try insertPhones(phones, of: id)
  }

  private func insertPhones(_ phones: [PhoneRecord], of id: RecordID) throws {
    for (position, phone) in phones.enumerated() {
      let sealed = PersonDraft.Sealed(
        value: try vault.seal(phone.number, .phoneNumber, row: id),
        lookup: vault.index(phone.number, .phone)
      )
      try insert(phone, at: position, sealed, of: id)
    }
  }

  func insert(
    _ phone: PhoneRecord,
    at position: Int,
    _ sealed: PersonDraft.Sealed,
    of id: RecordID
  ) throws {
    try run(
      "INSERT INTO person_phones VALUES (?, ?, ?, ?, ?, ?)",
      [id.stored, position, sealed.value, sealed.lookup, phone.okToCall, phone.okToSayWho]
    )
  }
}

extension PersonFacts {
  /// Each fact that was told, as it is kept; a value of 0 stands for none.
  var told: [(fact: RegisterFact, state: FieldState, value: UInt32)] {
    var told: [(RegisterFact, FieldState, UInt32)] = []
    func add<Value: RawRepresentable<UInt32>>(
      _ fact: RegisterFact,
      _ value: OptionalFact<Value>?
    ) {
      if let value { told.append((fact, value.state, value.value.rawValue)) }
    }
    add(.ethnicity, ethnicity)
    add(.education, education)
    add(.occupation, occupation)
    add(.maritalStatus, maritalStatus)
    told += [(.phones, phones, 0), (.documents, documents, 0)]
    if noGuardianReason != .unspecified {
      told.append((.guardians, .unknown, noGuardianReason.rawValue))
    }
    return told.filter { $0.1 != .unspecified }.map { (fact: $0.0, state: $0.1, value: $0.2) }
  }
}
