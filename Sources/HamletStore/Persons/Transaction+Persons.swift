import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Registers a person and gives her record number.
  ///
  /// Throws `alreadyExists` where the id or one of the documents is taken.
  package func insert(_ person: PersonRecord) throws -> String {
    let row = person.row
    guard try read.count("SELECT count(*) FROM persons WHERE id = ?", [row.id.stored]) == 0 else {
      throw StoreError.alreadyExists(row.id)
    }
    let recordNumber = try nextRecordNumber(in: row.division)
    try run(
      "INSERT INTO persons VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        row.id.stored, recordNumber, row.name, row.sex.rawValue, row.birth.year, row.birth.month,
        row.birth.day, row.birth.precision.rawValue, row.birth.storedCalendar,
        row.division.text, row.status.rawValue, row.guardianID.stored,
        try sealed(person.note, .note, row.id), row.confirmedOn?.description ?? "", 1, now, now,
      ]
    )
    try index(row)
    if !person.motherID.isNone || person.birthOrder > 0 { try insertBirth(person) }
    try replaceDocuments(person.documents, of: row.id)
    try replacePhones(person.phones, of: row.id)
    for residence in person.residences.reversed() { try append(residence, to: row.id) }
    return recordNumber
  }

  /// Writes a person's changed facts, with what they were, and gives the new version.
  ///
  /// Throws `conflict` where `base` is not her version.
  package func update(
    _ person: PersonRecord,
    base: UInt64,
    changed: [(field: String, old: String)]
  ) throws -> UInt64 {
    let row = person.row
    let version = try raiseVersion(of: row.id, base: base, changed: changed)
    try run(
      """
      UPDATE persons SET name = ?, sex = ?, birth_year = ?, birth_month = ?, birth_day = ?,
        birth_precision = ?, birth_calendar = ?, note = ?, confirmed_on = ?, status = ?
      WHERE id = ?
      """,
      [
        row.name, row.sex.rawValue, row.birth.year, row.birth.month, row.birth.day,
        row.birth.precision.rawValue, row.birth.storedCalendar,
        try sealed(person.note, .note, row.id), row.confirmedOn?.description ?? "",
        row.status.rawValue, row.id.stored,
      ]
    )
    let fields = Set(changed.map(\.field))
    if fields.contains("name") || fields.contains("birth") { try index(row) }
    if fields.contains("documents") { try replaceDocuments(person.documents, of: row.id) }
    if fields.contains("phones") { try replacePhones(person.phones, of: row.id) }
    if fields.contains("address"), let home = person.home { try setAddress(home.address, row.id) }
    return version
  }

  /// Raises a person's version, noting what changed.
  package func raiseVersion(
    of id: RecordID,
    base: UInt64,
    changed: [(field: String, old: String)]
  ) throws -> UInt64 {
    let current = try read.count("SELECT version FROM persons WHERE id = ?", [id.stored])
    guard UInt64(current) == base else {
      throw StoreError.conflict(UInt64(current), try fieldsChanged(of: id, since: base))
    }
    let version = base + 1
    try run(
      "UPDATE persons SET version = ?, updated_ms = ? WHERE id = ?",
      [Int64(version), now, id.stored]
    )
    for change in changed {
      try run(
        "INSERT INTO person_history VALUES (?, ?, ?, ?, ?, ?)",
        [
          id.stored, Int64(version), change.field, try sealed(change.old, .history, id),
          ticket.userName, now,
        ]
      )
    }
    return version
  }

  private func fieldsChanged(of id: RecordID, since base: UInt64) throws -> [String] {
    try read.all(
      "SELECT DISTINCT field FROM person_history WHERE person_id = ? AND version > ? ORDER BY 1",
      [id.stored, Int64(clamping: base)]
    ) { $0[0] }
  }

  private func nextRecordNumber(in division: DivisionCode) throws -> String {
    let next =
      try read.first(
        """
        INSERT INTO record_sequences VALUES (?, 1)
        ON CONFLICT(division) DO UPDATE SET last = last + 1 RETURNING last
        """,
        [division.text]
      )?[0] as Int?
    guard let number = RecordNumber(division: division, sequence: next ?? 0) else {
      throw StoreError(.failed("record numbers of \(division) are used up"))
    }
    return number.description
  }

  func sealed(_ text: String, _ column: Vault.Column, _ row: RecordID) throws -> Data? {
    text.isEmpty ? nil : try vault.seal(text, column, row: row)
  }

  private func replaceDocuments(_ documents: [DocumentRecord], of id: RecordID) throws {
    try run("DELETE FROM person_documents WHERE person_id = ?", [id.stored])
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

  private func replacePhones(_ phones: [PhoneRecord], of id: RecordID) throws {
    try run("DELETE FROM person_phones WHERE person_id = ?", [id.stored])
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
