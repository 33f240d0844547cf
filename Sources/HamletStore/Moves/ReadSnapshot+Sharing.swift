import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What the people of an area may read of what was written about a person before she came.
  package func sharing(
    of person: RecordID,
    for area: DivisionPrefix
  ) throws -> HistorySharing {
    let moves = try scan(
      """
      SELECT m.from_division, m.to_division, m.kind, m.share_history, m.effective_ms
      FROM move_persons p JOIN moves m ON m.id = p.move_id
      WHERE p.person_id = ? AND m.state = 3
      """,
      [person.stored]
    ) { row in
      HistorySharing.PastMove(
        from: try DivisionCode(row.text(0)),
        to: try DivisionCode(row.text(1)),
        kind: row.code(2, .unspecified),
        share: row.code(3, .unspecified),
        at: row.int64(4)
      )
    }
    return HistorySharing(moves, area: area)
  }

  /// When a person's note was written last; 0: when she was registered.
  package func noteWrittenAt(_ person: RecordID) throws -> Int64 {
    let last = try first(
      "SELECT max(changed_ms) FROM person_history WHERE person_id = ? AND field = 'note'",
      [person.stored]
    )
    return (last?[0] as Int64?) ?? 0
  }

  /// Accepted moves whose day has come, the oldest first.
  package func movesDue(on day: CivilDate, limit: Int) throws -> [RecordID] {
    try all(
      "SELECT id FROM moves WHERE state = 2 AND from_date <= ? ORDER BY from_date, id LIMIT ?",
      [day.description, limit]
    ) { $0.id(0) }
  }
}

extension Transaction {
  /// Hands what is still due to the village that a person moved to.
  package func rehomeFollowUps(of person: RecordID, to village: DivisionCode) throws {
    try run(
      "UPDATE follow_ups SET division = ?, version = version + 1 WHERE person_id = ? AND state = ?",
      [village.text, person.stored, FollowUpState.due.rawValue]
    )
  }
}
