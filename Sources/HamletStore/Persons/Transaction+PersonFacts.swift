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

  func insertFacts(_ facts: PersonFacts, of id: RecordID) throws {
    try put(.ethnicity, facts.ethnicity, id)
    try put(.education, facts.education, id)
    try put(.occupation, facts.occupation, id)
    try put(.maritalStatus, facts.maritalStatus, id)
    try put(.phones, facts.phones, 0, id)
    try put(.documents, facts.documents, 0, id)
    if facts.noGuardianReason != .unspecified {
      try put(.guardians, .unknown, facts.noGuardianReason.rawValue, id)
    }
  }

  private func put<Value>(
    _ fact: RegisterFact,
    _ told: OptionalFact<Value>?,
    _ id: RecordID
  ) throws {
    guard let told else { return }
    try put(fact, told.state, told.value.rawValue, id)
  }

  private func put(
    _ fact: RegisterFact,
    _ state: FieldState,
    _ value: UInt32,
    _ id: RecordID
  ) throws {
    guard state != .unspecified else { return }
    try run(
      "INSERT INTO person_facts VALUES (?, ?, ?, ?)",
      [
        id.stored, fact.rawValue, state.rawValue,
        try sealed(value == 0 ? "" : String(value), .personFact, id),
      ]
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

  func insertDocuments(_ documents: [DocumentRecord], of id: RecordID) throws {
    for (position, document) in documents.enumerated() {
      if let other = try read.person(withDocument: document.number), other.id != id {
        throw StoreError.alreadyExists(other.id)
      }
      try run(
        "INSERT INTO person_documents VALUES (?, ?, ?, ?, ?)",
        [
          id.stored, position, document.kind.rawValue,
          try vault.seal(document.number, .documentNumber, row: id),
          vault.index(document.number, .document),
        ]
      )
    }
  }

  func replacePhones(_ phones: [PhoneRecord], of id: RecordID) throws {
    try run("DELETE FROM person_phones WHERE person_id = ?", [id.stored])
    try insertPhones(phones, of: id)
  }

  func insertPhones(_ phones: [PhoneRecord], of id: RecordID) throws {
    for (position, phone) in phones.enumerated() {
      try run(
        "INSERT INTO person_phones VALUES (?, ?, ?, ?, ?, ?)",
        [
          id.stored, position, try vault.seal(phone.number, .phoneNumber, row: id),
          vault.index(phone.number, .phone), phone.okToCall, phone.okToSayWho,
        ]
      )
    }
  }
}
