package import HamletDomain

/// A merge of two records in the log.
package struct MergeRecord: Sendable, Hashable {
  package var id: RecordID
  package var winnerID: RecordID
  package var loserID: RecordID
  package var state: MergeState
  /// From which record each fact was taken that was chosen.
  package var choices: [String: MergeChoice]
  package var reason: String
  package var moved: Int
  package var mergedBy: String
  package var mergedAt: Int64
  package var undoneBy: String
  /// 0: in force.
  package var undoneAt: Int64
  package var winnerNumber: String
  package var loserNumber: String

  package init(
    id: RecordID,
    winnerID: RecordID,
    loserID: RecordID,
    state: MergeState = .inForce,
    choices: [String: MergeChoice],
    reason: String,
    moved: Int = 0,
    mergedBy: String = "",
    mergedAt: Int64 = 0,
    undoneBy: String = "",
    undoneAt: Int64 = 0,
    winnerNumber: String = "",
    loserNumber: String = ""
  ) {
    self.id = id
    self.winnerID = winnerID
    self.loserID = loserID
    self.state = state
    self.choices = choices
    self.reason = reason
    self.moved = moved
    self.mergedBy = mergedBy
    self.mergedAt = mergedAt
    self.undoneBy = undoneBy
    self.undoneAt = undoneAt
    self.winnerNumber = winnerNumber
    self.loserNumber = loserNumber
  }
}
