import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Tables that name a person or lie in a village")
struct ErasureTableTests {
  @Test("Erasure knows every table that names a person.")
  func persons() async throws {
    let tables = try await Self.tables(with: ["person_id"])
    #expect(tables == Set(Transaction.erasedTables.keys))
  }

  @Test("A change of divisions knows every table that lies in a village.")
  func divisions() async throws {
    let tables = try await Self.tables(with: ["division", "scope", "from_division", "code"])
    let handled = Set(Transaction.followingTables + Transaction.placedTables)
    #expect(tables.subtracting(handled) == Self.others)
  }

  /// Handled by statements of their own, or not about where somebody lives now.
  private static let others: Set<String> = [
    // Its triggers keep it with the people.
    "people_counted",
    "persons", "person_characters", "person_keys", "residences", "households", "moves", "staff",
    "accounts",
    "campaigns", "update_rounds",
    "file_contents", "file_chunks", "divisions", "division_successors",
    "division_names", "record_sequences", "codes", "upward_notices",
  ]

  private static func tables(with columns: Set<String>) async throws -> Set<String> {
    let folder = TestFolder()
    let store = try folder.open()
    defer { store.close() }
    return try await store.read { snapshot in
      let names = try snapshot.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      ) { $0[0] as String }
      return Set(
        try names.filter { name in
          let found = try snapshot.all("SELECT name FROM pragma_table_info('\(name)')") {
            $0[0] as String
          }
          return !columns.isDisjoint(with: found)
        }
      )
    }
  }
}
