import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The move; throws `notFound` unless one of its villages lies within the scope.
  package func move(_ id: RecordID, within scope: DivisionPrefix) throws -> MoveRecord {
    let row = try first("SELECT * FROM moves WHERE id = ?", [id.stored])
    // Before its people are looked for: a move of others takes as long as one that is not there.
    guard let row,
      try scope.contains(DivisionCode(row[1])) || scope.contains(DivisionCode(row[2]))
    else { throw StoreError.notFound }
    return try move(row)
  }

  /// A page of the moves out of and into a scope, in the order of their ids.
  package func moves(
    within scope: DivisionPrefix,
    state: MoveState,
    after: RecordID,
    limit: Int
  ) throws -> Page<MoveRecord> {
    let size = StoreLimits.pageSize(limit)
    let (low, high) = (scope.text, scope.upperBound)
    let found = try all(
      """
      SELECT * FROM moves WHERE id > ? AND (? = 0 OR state = ?)
        AND ((from_division >= ? AND from_division < ?) OR (to_division >= ? AND to_division < ?))
      ORDER BY id LIMIT ?
      """,
      [
        Data(after.bytes), state.rawValue, state.rawValue, low, high, low, high, size + 1,
      ],
      move
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// Whether a person has a move under way.
  package func hasOpenMove(_ person: RecordID) throws -> Bool {
    try count(
      """
      SELECT count(*) FROM move_persons p JOIN moves m ON m.id = p.move_id
      WHERE p.person_id = ? AND m.state IN (1, 2, 4)
      """,
      [person.stored]
    ) > 0
  }

  private func move(_ row: Row) throws -> MoveRecord {
    let id = row.id(0)
    let people = try all(
      """
      SELECT p.id, CASE WHEN \(Self.isOpen("p.id")) THEN p.name ELSE '' END
      FROM move_persons m JOIN persons p ON p.id = m.person_id
      WHERE m.move_id = ? ORDER BY p.record_no
      """,
      [id.stored]
    ) { ($0.id(0), $0[1] as String) }
    var move = MoveRecord(
      id: id,
      personIDs: people.map(\.0),
      names: people.map(\.1),
      from: try DivisionCode(row[1]),
      to: try DivisionCode(row[2]),
      kind: row.code(3, .unspecified),
      shareHistory: row.code(4, .unspecified),
      state: row.code(5, .unspecified),
      fromDate: try CivilDate(row[6]),
      expectedEnd: try? CivilDate(row[7]),
      toldBy: row[8],
      reason: row[9],
      address: try vault.open(row[10], .moveAddress, row: id),
      residenceKind: row.code(11, .unspecified),
      proposedAt: row[12],
      version: UInt64(row[13] as Int64)
    )
    move.effectiveAt = row[14]
    move.childrenStayWith = try vault.open(row[15], .childrenStay, row: id)
    move.childrenLeft = row[16]
    move.isRequested = row[17]
    return move
  }
}

extension Transaction {
  package func insert(_ move: MoveRecord) throws {
    guard try read.count("SELECT count(*) FROM moves WHERE id = ?", [move.id.stored]) == 0 else {
      throw StoreError.alreadyExists(move.id)
    }
    try run(
      """
      INSERT INTO moves(id, from_division, to_division, kind, share_history, state, from_date,
        expected_end, told_by, reason, address, residence_kind, proposed_ms, version,
        children_stay_with, children_left, requested)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        move.id.stored, move.from.text, move.to.text, move.kind.rawValue,
        move.shareHistory.rawValue, move.state.rawValue, move.fromDate.description,
        move.expectedEnd?.description ?? "", move.toldBy, move.reason,
        try sealed(move.address, .moveAddress, move.id), move.residenceKind.rawValue, now, 1,
        try sealed(move.childrenStayWith, .childrenStay, move.id), move.childrenLeft,
        move.isRequested,
      ]
    )
    for person in move.personIDs {
      try run("INSERT INTO move_persons VALUES (?, ?)", [move.id.stored, person.stored])
    }
  }

  /// Sets a move's state and reason and gives its new version; throws `conflict` where `base` is
  /// not its version.
  package func setState(
    _ state: MoveState,
    reason: String,
    of move: MoveRecord,
    base: UInt64
  ) throws -> UInt64 {
    guard move.version == base else { throw StoreError.conflict(move.version, ["state"]) }
    try run(
      "UPDATE moves SET state = ?, reason = ?, version = ?, effective_ms = ? WHERE id = ?",
      [
        state.rawValue, reason, Int64(base + 1), state == .effective ? now : 0, move.id.stored,
      ]
    )
    return base + 1
  }
}
