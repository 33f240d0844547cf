import Foundation
import GRDB
import HamletDomain

/// Changes rows of other records on behalf of a merge, and notes each so that it can be undone.
struct MergeWriter {
  typealias Value = (any BoundValue)?
  /// Which row of a table: columns of its key and their values.
  typealias Key = [(column: String, value: Value)]

  let tx: Transaction
  let merge: RecordID

  /// Sets a column of the rows that meet a condition; rows that the schema refuses stay as they are.
  ///
  /// Gives how many rows changed.
  @discardableResult
  func set(
    _ reference: PersonReferences.Column,
    to new: Value,
    where condition: String,
    _ values: [Value]
  ) throws -> Int {
    let (table, column) = ("\"\(reference.table)\"", "\"\(reference.column)\"")
    let start = try tx.read.count(
      "SELECT coalesce(max(position), 0) FROM merge_changes WHERE merge_id = ?",
      [merge.stored]
    )
    var noted: [Value] = [merge.stored, start, reference.table, reference.column, new]
    noted += values
    try tx.run(
      """
      INSERT INTO merge_changes
      SELECT ?, ? + row_number() OVER (), ?, ?, \(reference.key), \(column), ?
      FROM \(table) WHERE \(condition)
      """,
      noted
    )
    var updated: [Value] = [new]
    updated += values
    try tx.run("UPDATE OR IGNORE \(table) SET \(column) = ? WHERE \(condition)", updated)
    var unchanged: [Value] = [merge.stored, start]
    unchanged += values
    unchanged.append(new)
    // What the schema refused still meets the condition: it was not changed and is not undone.
    try tx.run(
      """
      DELETE FROM merge_changes WHERE merge_id = ? AND position > ?
        AND row_key IN (SELECT \(reference.key) FROM \(table) WHERE \(condition)
          AND \(column) IS NOT ?)
      """,
      unchanged
    )
    return try tx.read.count(
      "SELECT count(*) FROM merge_changes WHERE merge_id = ? AND position > ?",
      [merge.stored, start]
    )
  }

  /// Sets a column of one row, named by its key.
  func set(
    _ table: String,
    _ column: String,
    to new: Value,
    key: Key
  ) throws {
    let text = key.map { "'\"\($0.column)\"=' || quote(\"\($0.column)\")" }
    try set(
      PersonReferences.Column(
        table: table,
        column: column,
        key: text.joined(separator: " || ' AND ' || ")
      ),
      to: new,
      where: key.map { "\"\($0.column)\" = ?" }.joined(separator: " AND "),
      key.map { $0.value }
    )
  }

  /// Lets every row that names `loser` name `winner`; gives how many.
  func move(from loser: RecordID, to winner: RecordID) throws -> Int {
    var moved = 0
    for reference in try PersonReferences.all(tx.read) {
      moved += try set(
        reference,
        to: winner.stored,
        where: "\"\(reference.column)\" = ?",
        [loser.stored]
      )
    }
    try reseal(from: loser, to: winner)
    return moved
  }

  /// Takes every change back, the last first, but for rows that were changed again since.
  func undo(winner: RecordID, loser: RecordID) throws -> Int {
    let changes = try tx.read.all(
      """
      SELECT table_name, column_name, row_key, old_value, new_value FROM merge_changes
      WHERE merge_id = ? ORDER BY position DESC
      """,
      [merge.stored]
    ) { row in
      (
        table: row[0] as String, column: row[1] as String, key: row[2] as String,
        old: row[3] as DatabaseValue, new: row[4] as DatabaseValue
      )
    }
    var undone = 0
    for change in changes {
      let column = PersonReferences.Column(
        table: change.table,
        column: change.column,
        key: change.key
      )
      undone += try once(
        """
        UPDATE OR IGNORE "\(change.table)" SET "\(change.column)" = ?
        WHERE \(change.key) AND "\(change.column)" IS ?
        """,
        [change.old, try present(change.new, in: column, of: winner)]
      )
    }
    try reseal(from: winner, to: loser)
    try reclaim(for: loser)
    return undone
  }

  /// What a sealed column must hold to be as the merge left it: the same text may have been sealed
  /// anew since, under a new key.
  private func present(
    _ noted: DatabaseValue,
    in place: PersonReferences.Column,
    of winner: RecordID
  ) throws -> DatabaseValue {
    let sealed = PersonReferences.sealedColumns[place.table] ?? []
    guard let column = sealed.first(where: { $0.column == place.column })?.vault,
      let before = Data.fromDatabaseValue(noted),
      let held = try value(place.column, in: place.table, where: place.key, []),
      let old = try? tx.vault.openBytes(before, column, row: winner),
      // A row that was sealed for another meanwhile was changed since, and stays as it is.
      let now = try? tx.vault.openBytes(held, column, row: winner), old == now
    else { return noted }
    return held.databaseValue
  }

  /// What was written for the winner into rows that go back is under the loser's key from then on.
  private func reclaim(for loser: RecordID) throws {
    for place in SealedPlace.all where place.facts == ["id", "person_id"] {
      for key in try movedRows(of: place.table) {
        guard
          let held = try value(
            place.name,
            in: place.table,
            where: "\(key) AND person_id = ?",
            [
              loser.stored
            ]
          ),
          let id = try value("id", in: place.table, where: key, []).flatMap({ RecordID(bytes: $0) })
        else { continue }
        let text = try tx.vault.openBytes(held, place.column, row: id)
        let sealed = try tx.vault.seal(text, place.column, row: id, of: .person(loser))
        _ = try once("UPDATE \(place.table) SET \(place.name) = ? WHERE \(key)", [sealed])
      }
    }
  }

  private func movedRows(of table: String) throws -> [String] {
    try tx.read.all(
      """
      SELECT row_key FROM merge_changes
      WHERE merge_id = ? AND table_name = ? AND column_name = 'person_id'
      """,
      [merge.stored, table]
    ) { $0[0] as String }
  }

  private func value(
    _ column: String,
    in table: String,
    where condition: String,
    _ values: [Value]
  ) throws -> Data? {
    let row = try Row.fetchOne(
      tx.db,
      sql: "SELECT \(column) FROM \(table) WHERE \(condition)",
      arguments: StatementArguments(bound: values)
    )
    return row?[0]
  }

  /// Seals anew what is sealed for the person named, in the rows that this merge moved.
  private func reseal(from old: RecordID, to new: RecordID) throws {
    for (table, columns) in PersonReferences.sealedColumns {
      for key in try movedRows(of: table) {
        for sealed in columns {
          let place = "\(key) AND person_id = ?"
          guard let bytes = try value(sealed.column, in: table, where: place, [new.stored])
          else { continue }
          let text = try tx.vault.openBytes(bytes, sealed.vault, row: old)
          _ = try once(
            "UPDATE \(table) SET \(sealed.column) = ? WHERE \(place)",
            [try tx.vault.seal(text, sealed.vault, row: new), new.stored]
          )
        }
      }
    }
  }

  /// Runs a statement that holds a row's key and is not worth keeping prepared.
  private func once(
    _ sql: String,
    _ values: [Value]
  ) throws -> Int {
    try tx.requireOpen()
    try tx.db.execute(sql: sql, arguments: StatementArguments(bound: values))
    return tx.db.changesCount
  }
}
