import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Where sealed values stand")
struct SealedPlaceTests {
  @Test("Every column that the vault knows has its place, so that a rotation and a merge find it.")
  func complete() {
    #expect(Set(SealedPlace.all.map(\.column)) == Set(Vault.Column.allCases))
  }

  @Test("Every place is in the schema, with its key, its facts and the column it is found by.")
  func schema() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    try await store.read { snapshot in
      for place in SealedPlace.all {
        let found = try snapshot.stale(in: place, after: "", key: 1, rows: 10, enough: 10)
        #expect(found.isEnd && found.rows.isEmpty, "\(place.table).\(place.name)")
        let facts = place.facts.joined(separator: ", ")
        _ = try snapshot.first("SELECT \(facts) FROM \(place.table) WHERE \(place.condition)")
      }
    }
  }

  @Test("No column of bytes is left out: it holds ids, hashes, or is sealed.")
  func noneForgotten() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    let blobs = try await store.read { snapshot in
      try snapshot.all(
        """
        SELECT m.name || '.' || c.name FROM sqlite_schema m, pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.type = 'BLOB'
        """
      ) { $0[0] as String }
    }
    let sealed = Set(SealedPlace.all.map { "\($0.table).\($0.name)" })
    let open = blobs.filter { name in
      !sealed.contains(name) && !Self.ends.contains { name.hasSuffix($0) }
        && !Self.open.contains(name)
    }
    #expect(open == [], "neither sealed nor an id nor a hash")
  }

  /// Ids and hashes.
  private static let ends = ["id", "_by", "sha256", ".hash", "digest", ".lookup"]
  /// Each with what it holds.
  private static let open: Set<String> = [
    "audit.reads",  // Ids of records and of those who read them.
    "audit_tiles.leaves",  // Hashes of the audit's rows.
    "device_certificates.serial", "sessions.device",
    "consultations.callback", "submission_children.child",  // Keyed hashes.
    "erasures.kept_reports",  // Ids of reports.
    "sessions.token", "subject_keys.owner", "subject_keys.salt",
  ]

  @Test("The key of a row is written as a text and read back.")
  func cursor() {
    let values: [DatabaseValue] = [
      Data([0, 255, 16]).databaseValue, 5.databaseValue, (-3).databaseValue,
      "a,b;字".databaseValue, Data().databaseValue, "".databaseValue,
    ]
    #expect(RowCursor.values(RowCursor.text(values)) == values)
    #expect(RowCursor.values("") == [])
  }
}
