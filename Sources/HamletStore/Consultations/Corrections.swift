import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// Every change of a consultation, newest first; the old values of its corrections with them.
  package func changes(ofConsultation id: RecordID) throws -> [ConsultationChangeRecord] {
    let changes = try all(
      """
      SELECT version, fields, changed_by, changed_ms FROM consultation_changes
      WHERE consultation_id = ? ORDER BY version DESC
      """,
      [id.stored]
    ) { row in
      (
        version: UInt64(row[0] as Int64), fields: row[1] as String, by: row[2] as String,
        at: row[3] as Int64
      )
    }
    let corrections = try corrections(of: id)
    return changes.flatMap { change in
      change.fields.split(separator: ",").map(String.init).sorted().map { field in
        let old = corrections["\(change.version) \(field)"]
        return ConsultationChangeRecord(
          version: change.version,
          field: field,
          changedBy: change.by,
          changedAt: change.at,
          correction: old
        )
      }
    }
  }

  private func corrections(
    of id: RecordID
  ) throws -> [String: ConsultationChangeRecord.Correction] {
    let rows = try all(
      """
      SELECT version, field, old_value, reason FROM consultation_corrections
      WHERE consultation_id = ?
      """,
      [id.stored]
    ) { row in
      (
        "\(row[0] as Int64) \(row[1] as String)",
        ConsultationChangeRecord.Correction(
          oldValue: try vault.open(row[2], .correctionOldValue, row: id),
          reason: try vault.open(row[3], .correctionReason, row: id)
        )
      )
    }
    return Dictionary(rows) { first, _ in first }
  }
}

extension Transaction {
  /// Keeps what stood in a field before a correction, and why it was corrected.
  package func keepOldValue(
    _ value: String,
    of field: String,
    in consultation: RecordID,
    version: UInt64,
    reason: String
  ) throws {
    try run(
      "INSERT INTO consultation_corrections VALUES (?, ?, ?, ?, ?)",
      [
        consultation.stored, Int64(version), field,
        try sealed(value, .correctionOldValue, consultation),
        try sealed(reason, .correctionReason, consultation),
      ]
    )
  }
}
