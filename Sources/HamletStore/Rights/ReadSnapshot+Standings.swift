import Foundation
import GRDB
package import HamletDomain

/// One change of a record's standing.
package struct StandingChangeRecord: Sendable, Hashable {
  package var standing: Standing
  /// Whether it began; else it ended.
  package var began: Bool
  package var at: Int64
  package var by: String
  package var toldBy: String
  package var reason: String
}

extension ReadSnapshot {
  /// The condition under which a person's record is open to everyone in whose area she lives.
  ///
  /// In lists, searches, counts and reports; `column` holds her id, as `p.id`.
  static func isOpen(_ column: String) -> String {
    "NOT EXISTS (SELECT 1 FROM person_standings o WHERE o.person_id = \(column))"
  }

  /// The same for worklists: a carer's own list shows those protected persons she is named for.
  func isOpenToViewer(_ column: String) throws -> String {
    let viewer = viewer.userID
    // The list of carers is short, and so are the texts that this makes of one statement.
    let isCarer =
      try count("SELECT EXISTS(SELECT 1 FROM person_carers WHERE user_id = ?)", [viewer.stored])
      == 1
    guard isCarer else { return Self.isOpen(column) }
    return """
      NOT EXISTS (SELECT 1 FROM person_standings o WHERE o.person_id = \(column)
        AND (o.standing <> \(Standing.protected.rawValue) OR NOT EXISTS (
          SELECT 1 FROM person_carers e
          WHERE e.person_id = o.person_id AND e.user_id = x'\(viewer.hexDigits)')))
      """
  }

  /// The condition under which a document or a record number leads to a person at all.
  static func isFindable(_ column: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM person_standings o WHERE o.person_id = \(column)
      AND o.standing <> \(Standing.restricted.rawValue))
    """
  }

  /// Why a record is not open; empty where it is.
  package func standings(of person: RecordID) throws -> Set<Standing> {
    Set(
      try scan(
        "SELECT standing FROM person_standings WHERE person_id = ?",
        [person.stored]
      ) { $0.code(0, .unspecified) }
    )
  }

  /// Throws `notFound` where a person's record is hidden from the viewer, and `resting` where it is
  /// not to be processed; this is the one place that decides.
  package func requireOpen(
    _ person: RecordID,
    for use: PersonUse = .service
  ) throws {
    guard !person.isNone, !viewer.seesEveryStanding else { return }
    let standings = try standings(of: person)
    if standings.isEmpty { return }
    let isCarer = try carers(of: person).contains(viewer.userID)
    switch StandingView(standings, for: viewer, isCarer: isCarer) {
    case .open: return
    case .hidden: throw StoreError.notFound
    case .resting: if use == .service { throw StoreError(.resting) }
    }
  }

  /// The accounts that may open a protected record.
  package func carers(of person: RecordID) throws -> [RecordID] {
    try scan(
      "SELECT user_id FROM person_carers WHERE person_id = ? ORDER BY user_id",
      [person.stored]
    ) { $0.id(0) }
  }

  /// How a record's standing changed, newest first.
  package func standingChanges(of person: RecordID) throws -> [StandingChangeRecord] {
    try all(
      """
      SELECT standing, began, at_ms, user_name, told_by, reason FROM standing_changes
      WHERE person_id = ? ORDER BY number DESC
      """,
      [person.stored]
    ) { row in
      StandingChangeRecord(
        standing: row.code(0, .unspecified),
        began: row[1],
        at: row[2],
        by: row[3],
        toldBy: try vault.open(row[4], .standingToldBy, row: person),
        reason: try vault.open(row[5], .standingReason, row: person)
      )
    }
  }
}
