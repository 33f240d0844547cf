import GRDB
import HamletDomain

@testable import HamletStore

/// Records of a village, by the tables that they lie in: what somebody of the next village might try.
struct VillageRecords {
  /// Fields whose name says which table their ids are of.
  static let tableByField: [String: String] = [
    "person_id": "persons", "person_ids": "persons", "first_id": "persons",
    "second_id": "persons", "mother_id": "persons", "guardian_id": "persons",
    "guardian_ids": "persons", "child_id": "persons", "infant_id": "persons",
    "winner_id": "persons", "loser_id": "persons", "shown_to_guardian_id": "persons",
    "consultation_id": "consultations", "continues_id": "consultations",
    "before_id": "consultations", "appointment_id": "appointments",
    "campaign_id": "campaigns", "round_id": "update_rounds", "household_id": "households",
    "service_point_id": "service_points", "submission_id": "submissions",
    "other_id": "submissions", "right_request_id": "right_requests",
    "outreach_id": "outreaches", "session_id": "training_sessions", "staff_id": "staff",
    "course_id": "courses", "import_id": "imports",
  ]

  /// A few ids of each table that has any of the village.
  let byTable: [String: [RecordID]]

  /// Reads which records lie in a village: those that say so, and those of its people.
  init(of village: String, _ store: Store, perTable: Int = 3) async throws {
    byTable = try await store.read { snapshot in
      var found: [String: [RecordID]] = [:]
      for table in try Self.names(
        snapshot,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      ) {
        let columns = try Self.names(snapshot, "SELECT name FROM pragma_table_info('\(table)')")
        guard columns.contains("id"), let condition = Self.condition(columns) else { continue }
        let ids = try snapshot.all(
          "SELECT id FROM \(table) WHERE \(condition) ORDER BY id LIMIT \(perTable)",
          [village]
        ) { $0.id(0) }
        if !ids.isEmpty { found[table] = ids }
      }
      return found
    }
  }

  /// What a field may be given: of its own table where its name says which, else of each.
  func candidates(for field: String) -> [(table: String, id: RecordID)] {
    guard let table = Self.tableByField[field] else {
      return byTable.sorted { $0.key < $1.key }.compactMap { table, ids in
        ids.first.map { (table: table, id: $0) }
      }
    }
    return (byTable[table] ?? []).map { (table: table, id: $0) }
  }

  private static func condition(_ columns: [String]) -> String? {
    let people = "(SELECT id FROM persons WHERE division = ?1)"
    if columns.contains("division") { return "division = ?1" }
    if columns.contains("person_id") { return "person_id IN \(people)" }
    // A move between two villages is both's to see: those that do not concern the next village.
    if columns.contains("from_division") {
      let next = [Reach.own.scope, Reach.sibling.scope].map { "'\($0)'" }.joined(separator: ", ")
      return """
        ?1 IN (from_division, to_division)
        AND (from_division NOT IN (\(next)) OR to_division NOT IN (\(next))
          OR from_division = to_division)
        """
    }
    if columns.contains("winner_id") { return "winner_id IN \(people)" }
    if columns.contains("first_id") { return "first_id IN \(people) AND second_id IN \(people)" }
    guard columns.contains("consultation_id") else { return nil }
    return "consultation_id IN (SELECT id FROM consultations WHERE division = ?1)"
  }

  private static func names(_ snapshot: ReadSnapshot, _ sql: String) throws -> [String] {
    try snapshot.all(sql) { $0[0] as String }
  }
}

extension ExampleRequest {
  /// The request with ids of a village in its fields, but for one and those of new records.
  func filled(but field: String, from records: VillageRecords) -> ExampleRequest {
    idFields.reduce(self) { request, other in
      guard other != field, !isNew(other), request.has(other),
        let id = records.candidates(for: other).first?.id
      else { return request }
      return request.with(id, in: other)
    }
  }
}
