package import HamletDomain

/// One time that a course is held.
package struct TrainingSessionRecord: Sendable, Hashable {
  package var id: RecordID
  package var courseID: RecordID
  package var times: SessionTimes
  package var place: String
  package var mode: TrainingMode
  package var capacity: Int
  package var trainerIDs: [RecordID]
  package var state: TrainingSessionState
  /// The day it was closed.
  package var closedOn: CivilDate?
  package var version: UInt64
  /// The course's title; read, and not stored with the session.
  package var courseTitle: String
  /// How many have confirmed; read, and not stored with the session.
  package var confirmed: Int

  /// Describes a session.
  package init(
    id: RecordID,
    courseID: RecordID,
    times: SessionTimes,
    place: String,
    mode: TrainingMode,
    capacity: Int,
    trainerIDs: [RecordID],
    state: TrainingSessionState = .planned,
    closedOn: CivilDate? = nil,
    version: UInt64 = 1,
    courseTitle: String = "",
    confirmed: Int = 0
  ) {
    self.id = id
    self.courseID = courseID
    self.times = times
    self.place = place
    self.mode = mode
    self.capacity = capacity
    self.trainerIDs = trainerIDs
    self.state = state
    self.closedOn = closedOn
    self.version = version
    self.courseTitle = courseTitle
    self.confirmed = confirmed
  }
}

/// Which sessions a list shows.
package struct TrainingSessionFilter: Sendable, Hashable {
  /// The earliest beginning, in milliseconds since 1970.
  package var from = Int64.min
  /// Beginnings before this.
  package var until = Int64.max
  /// None: of every course.
  package var courseID = RecordID.none
  /// `unspecified`: in every state.
  package var state = TrainingSessionState.unspecified

  /// Shows every session.
  package init() {}
}
