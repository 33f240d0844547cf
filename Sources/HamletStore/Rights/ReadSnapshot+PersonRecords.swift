import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The tables whose rows are records about one person, as the audit names them.
  private static let tables = [
    ("consultation", "consultations"), ("appointment", "appointments"),
    ("referral", "referrals"), ("follow_up", "follow_ups"), ("submission", "submissions"),
    ("paperwork", "paperwork"),
    ("right_request", "right_requests"), ("erasure", "erasures"), ("break_glass", "break_glass"),
  ]

  /// A person's own id and those of all records about her, under which the audit has her accesses.
  package func recordIDs(of person: RecordID) throws -> Set<RecordID> {
    var ids: Set<RecordID> = [person]
    for (_, table) in Self.tables {
      ids.formUnion(
        try all("SELECT id FROM \(table) WHERE person_id = ?", [person.stored]) { $0.id(0) }
      )
    }
    ids.formUnion(
      try all("SELECT move_id FROM move_persons WHERE person_id = ?", [person.stored]) { $0.id(0) }
    )
    return ids
  }

  /// Whom a record of the audit is about; none where it is about nobody by name.
  package func person(ofRecord id: RecordID, type: String) throws -> RecordID {
    if id.isNone { return .none }
    if let table = Self.tables.first(where: { $0.0 == type })?.1,
      let row = try first("SELECT person_id FROM \(table) WHERE id = ?", [id.stored])
    {
      return row.id(0)
    }
    let isPerson = try count("SELECT count(*) FROM persons WHERE id = ?", [id.stored]) == 1
    return isPerson ? id : .none
  }

  /// A person's row wherever she lives and however her record stands; nil where there is none.
  package func tombstone(of person: RecordID) throws -> PersonRow? {
    try first(
      "SELECT \(Self.personColumns) FROM persons p WHERE p.id = ?",
      [person.stored]
    ).map(Self.personRow)
  }
}
