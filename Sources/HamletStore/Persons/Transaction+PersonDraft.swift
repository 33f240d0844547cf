import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// Registers a person and gives her record number.
  ///
  /// Throws `alreadyExists` where the id or one of the documents is taken, before it changes anything.
  package func insert(_ person: PersonRecord) throws -> String {
    try insert(PersonDraft(person, vault.keyring))
  }

  /// The same of one whose rows were made ready.
  package func insert(_ ready: PersonDraft) throws -> String {
    // Under other keys than the folder's it would come behind the rewriting.
    guard ready.keyNumber == vault.keyring.current else { return try insert(ready.person) }
    let person = ready.person
    try checkFree(person)
    let recordNumber = try nextRecordNumber(in: person.row.division)
    if ready.isSealed { try insertSubject(ready) }
    try insertRow(ready, recordNumber)
    // Nothing is there yet that would have to be taken away first.
    try insert(ready.keys, of: person.row, blockList: ready.blockList)
    changes.note(person.row.id, in: ready.blocks)
    if !person.motherID.isNone || person.birthOrder > 0 { try insertBirth(person) }
    for (position, document) in person.documents.enumerated() {
      try insert(document, at: position, ready.documents[position], of: person.row.id)
    }
    for (position, phone) in person.phones.enumerated() {
      try insert(phone, at: position, ready.phones[position], of: person.row.id)
    }
    for told in ready.facts { try insert(told.fact, told.state, told.value, person.row.id) }
    try insertGuardians(person.guardianIDs, of: person.row.id)
    let count = person.residences.count
    for (index, residence) in person.residences.enumerated() {
      try insert(residence, at: count - index, ready.addresses[index], of: person.row.id)
    }
    return recordNumber
  }

  private func checkFree(_ person: PersonRecord) throws {
    let id = person.row.id
    guard try read.count("SELECT count(*) FROM persons WHERE id = ?", [id.stored]) == 0 else {
      throw StoreError.alreadyExists(id)
    }
    for document in person.documents {
      if let other = try read.person(withDocument: document.number), other.id != id {
        throw StoreError.alreadyExists(other.id)
      }
    }
  }

  private func insertSubject(_ ready: PersonDraft) throws {
    try run(
      "INSERT INTO subject_keys(id, owner, salt) VALUES (?, ?, ?)",
      [
        ready.subject.number, SealOwner.person(ready.person.row.id).stored,
        ready.subject.salt.stored,
      ]
    )
  }

  private func insertRow(_ ready: PersonDraft, _ recordNumber: String) throws {
    let (row, guardians) = (ready.person.row, ready.person.guardianIDs)
    try run(
      """
      INSERT INTO persons(id, record_no, name, sex, birth_year, birth_month, birth_day,
        birth_precision, birth_calendar, division, status, guardian_id, note, confirmed_on,
        version, created_ms, updated_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        row.id.stored, recordNumber, row.name, row.sex.rawValue, row.birth.year, row.birth.month,
        row.birth.day, row.birth.precision.rawValue, row.birth.storedCalendar,
        row.division.text, row.status.rawValue, guardians.first?.stored, ready.note,
        row.confirmedOn?.description ?? "", 1, now, now,
      ]
    )
  }

  private func nextRecordNumber(in division: DivisionCode) throws -> String {
    let village = [division.text]
    // Two plain statements: RETURNING keeps its row in a table of its own, which costs more than both.
    if try changes("UPDATE record_sequences SET last = last + 1 WHERE division = ?", village) == 0 {
      try run("INSERT INTO record_sequences VALUES (?, 1)", village)
    }
    let next = try read.count("SELECT last FROM record_sequences WHERE division = ?", village)
    guard let number = RecordNumber(division: division, sequence: next) else {
      throw StoreError(.failed("record numbers of \(division) are used up"))
    }
    return number.description
  }
}
