import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Writes a person's changed facts, with what they were, and gives the new version.
  ///
  /// Throws `conflict` where `base` is not her version.
  package func update(
    _ person: PersonRecord,
    base: UInt64,
    changed: [(field: String, old: String)],
    reason: String = ""
  ) throws -> UInt64 {
    let row = person.row
    let version = try raiseVersion(of: row.id, base: base, changed: changed, reason: reason)
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
    if !fields.isDisjoint(with: ["name", "sex", "birth"]) { try index(row) }
    if fields.contains("documents") { try replaceDocuments(person.documents, of: row.id) }
    if fields.contains("phones") { try replacePhones(person.phones, of: row.id) }
    if !fields.isDisjoint(with: Self.factFields) { try replaceFacts(person.facts, of: row.id) }
    if fields.contains("guardians") { try replaceGuardians(person.guardianIDs, of: row.id) }
    if !fields.isDisjoint(with: Self.homeFields), let home = person.lastHome {
      try setFacts(ofHome: home, row.id)
    }
    return version
  }

  /// Raises a person's version, noting what changed.
  package func raiseVersion(
    of id: RecordID,
    base: UInt64,
    changed: [(field: String, old: String)],
    reason: String = ""
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
        """
        INSERT INTO person_history(person_id, version, field, old_value, changed_by, changed_ms,
          reason) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id.stored, Int64(version), change.field, try sealed(change.old, .history, id),
          ticket.userName, now, try sealed(reason, .historyReason, id),
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

  /// A text sealed, nothing where it is empty; under the row's own key where no owner is named.
  func sealed(
    _ text: String,
    _ column: Vault.Column,
    _ row: RecordID,
    of owner: SealOwner? = nil
  ) throws -> Data? {
    text.isEmpty ? nil : try vault.seal(text, column, row: row, of: owner)
  }
}
