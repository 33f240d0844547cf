package import HamletDomain

/// Two records that may be of one person; the first has the smaller id.
package struct DuplicateCaseRecord: Sendable, Hashable {
  package var id: RecordID
  package var firstID: RecordID
  package var secondID: RecordID
  package var state: DuplicateState
  package var source: DuplicateSource
  package var score: Int
  package var reason: String
  package var foundBy: RecordID
  package var foundByName: String
  package var foundAt: Int64
  package var decidedByName: String
  package var version: UInt64

  package init(
    id: RecordID,
    pair: (RecordID, RecordID),
    state: DuplicateState = .open,
    source: DuplicateSource,
    score: Int,
    reason: String,
    foundBy: RecordID = .none,
    foundByName: String = "",
    foundAt: Int64 = 0,
    decidedByName: String = "",
    version: UInt64 = 1
  ) {
    self.id = id
    firstID = min(pair.0, pair.1)
    secondID = max(pair.0, pair.1)
    self.state = state
    self.source = source
    self.score = score
    self.reason = reason
    self.foundBy = foundBy
    self.foundByName = foundByName
    self.foundAt = foundAt
    self.decidedByName = decidedByName
    self.version = version
  }
}
