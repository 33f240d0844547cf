import Foundation
import GRDB
import HamletDomain

extension RegisterChanges {
  /// Notes whatever the writer's connection changes of what people are compared by, other than by
  /// registering somebody, who is noted by her blocks.
  ///
  /// By triggers of the connection alone, so that no statement is forgotten and the file knows nothing
  /// of them.
  func watch(_ db: Database) throws {
    let function = DatabaseFunction("hamlet_changed", argumentCount: 1) { [self] values in
      let bytes = values.first.flatMap { Data.fromDatabaseValue($0) }
      note(changed: bytes.flatMap { RecordID(bytes: $0) })
      return nil
    }
    db.add(function: function)
    let known = try Self.triggers.filter { try db.tableExists($0.table) }
    for (index, trigger) in known.enumerated() {
      try db.execute(
        sql: """
          CREATE TEMP TRIGGER hamlet_watch_\(index) AFTER \(trigger.event) ON main.\(trigger.table)
          BEGIN \(trigger.calls.map { "SELECT \($0);" }.joined(separator: " ")) END
          """
      )
    }
  }

  private struct Trigger {
    let table: String
    let event: String
    /// What each statement of it selects: calls of the function.
    let calls: [String]

    init(_ table: String, _ event: String, _ calls: String...) {
      self.table = table
      self.event = event
      self.calls = calls
    }
  }

  private static let triggers: [Trigger] =
    [
      Trigger(
        "persons",
        """
        UPDATE OF id, sex, birth_year, birth_month, birth_day, birth_precision, birth_calendar,
          status, guardian_id, version
        """,
        changed("NEW.id")
      ),
      // Others are compared by the names of their relatives.
      Trigger("persons", "UPDATE OF name", changed("NULL")),
      Trigger("person_standings", "INSERT", changed("NEW.person_id")),
    ] + ["person_phones", "person_documents"].map { moved($0, "UPDATE OF person_id") }
    + ["person_births", "person_standings", "residences"].map { moved($0, "UPDATE") }
    + ["person_phones", "person_documents", "person_births", "person_standings", "residences"]
    .map { Trigger($0, "DELETE", changed("OLD.person_id")) }
    + [("INSERT", "NEW"), ("UPDATE", "OLD"), ("UPDATE", "NEW"), ("DELETE", "OLD")].map(housed)

  private static func changed(_ id: String) -> String { "hamlet_changed(\(id))" }

  private static func moved(_ table: String, _ event: String) -> Trigger {
    Trigger(table, event, changed("OLD.person_id"), changed("NEW.person_id"))
  }

  /// Who lives with somebody is a relative of all of them.
  private static func housed(_ event: String, _ row: String) -> Trigger {
    Trigger(
      "household_members",
      event,
      changed("\(row).person_id"),
      "\(changed("person_id")) FROM household_members WHERE household_id = \(row).household_id"
    )
  }
}
