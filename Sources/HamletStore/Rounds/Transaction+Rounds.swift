import Foundation
package import HamletDomain

extension Transaction {
  /// Opens a round; throws `alreadyExists` where the id is taken.
  package func insert(_ round: RoundRecord) throws {
    let id = round.id
    guard try read.count("SELECT count(*) FROM update_rounds WHERE id = ?", [id.stored]) == 0
    else { throw StoreError.alreadyExists(id) }
    try run(
      "INSERT INTO update_rounds VALUES (?, ?, ?, ?, ?, ?, '', 1)",
      [
        id.stored, round.scope.text, round.title, round.state.rawValue,
        round.openedOn.description, round.dueOn.description,
      ]
    )
  }

  /// Closes a round and gives its new version; throws `conflict` where `base` is not its version.
  package func close(
    _ round: RoundRecord,
    as state: UpdateRoundState,
    on day: CivilDate,
    base: UInt64
  ) throws -> UInt64 {
    guard round.version == base else { throw StoreError.conflict(round.version, ["state"]) }
    try run(
      "UPDATE update_rounds SET state = ?, closed_on = ?, version = ? WHERE id = ?",
      [state.rawValue, day.description, Int64(base + 1), round.id.stored]
    )
    return base + 1
  }

  /// Keeps what came of going through a record with its person.
  package func answer(
    _ answer: RoundAnswer,
    at setting: RoundSetting,
    of person: RecordID,
    in round: RecordID,
    on day: CivilDate
  ) throws {
    try run(
      "INSERT INTO round_answers VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        round.stored, person.stored, answer.rawValue, setting.rawValue, day.description,
        ticket.userName, now,
      ]
    )
  }
}
