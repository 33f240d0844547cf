// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which courses.
package struct ListCoursesRequest: Sendable, Equatable {
  package var category: CourseCategory = .unspecified
  package var retiredToo: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    category: CourseCategory = .unspecified,
    retiredToo: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.category = category
    self.retiredToo = retiredToo
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListCoursesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCoursesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_courses_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCoursesRequest.self)
    category = CourseCategory(rawValue: c.pointee.category.rawValue) ?? .unspecified
    retiredToo = c.pointee.retired_too != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCoursesRequest.self, capacity: 1)
    hamlet__v1__list_courses_request__init(c)
    c.pointee.category = Hamlet__V1__CourseCategory(rawValue: category.rawValue)
    c.pointee.retired_too = retiredToo ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of courses.
package struct ListCoursesResponse: Sendable, Equatable {
  package var courses: [Course] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    courses: [Course] = [],
    nextPageToken: String = ""
  ) {
    self.courses = courses
    self.nextPageToken = nextPageToken
  }
}

extension ListCoursesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCoursesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_courses_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCoursesResponse.self)
    courses = CRead.messages(c.pointee.n_courses, c.pointee.courses)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCoursesResponse.self, capacity: 1)
    hamlet__v1__list_courses_response__init(c)
    c.pointee.n_courses = courses.count
    c.pointee.courses = arena.messages(courses, Hamlet__V1__Course.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// One time that a course is held.
package struct TrainingSession: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: TrainingSessionState = .unspecified
  package var courseId: RecordID = .none
  package var courseTitle: String = ""
  package var startsAtUnixMs: Int64 = 0
  package var endsAtUnixMs: Int64 = 0
  package var place: String = ""
  package var mode: TrainingMode = .unspecified
  package var capacity: UInt32 = 0
  package var confirmedCount: UInt32 = 0
  package var trainerIds: [RecordID] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: TrainingSessionState = .unspecified,
    courseId: RecordID = .none,
    courseTitle: String = "",
    startsAtUnixMs: Int64 = 0,
    endsAtUnixMs: Int64 = 0,
    place: String = "",
    mode: TrainingMode = .unspecified,
    capacity: UInt32 = 0,
    confirmedCount: UInt32 = 0,
    trainerIds: [RecordID] = []
  ) {
    self.id = id
    self.version = version
    self.state = state
    self.courseId = courseId
    self.courseTitle = courseTitle
    self.startsAtUnixMs = startsAtUnixMs
    self.endsAtUnixMs = endsAtUnixMs
    self.place = place
    self.mode = mode
    self.capacity = capacity
    self.confirmedCount = confirmedCount
    self.trainerIds = trainerIds
  }
}

extension TrainingSession: ContractMessage {
  package static var typeName: String { "hamlet.v1.TrainingSession" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__training_session__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TrainingSession.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = TrainingSessionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    courseId = CRead.id(c.pointee.course_id)
    courseTitle = CRead.string(c.pointee.course_title)
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    endsAtUnixMs = c.pointee.ends_at_unix_ms
    place = CRead.string(c.pointee.place)
    mode = TrainingMode(rawValue: c.pointee.mode.rawValue) ?? .unspecified
    capacity = c.pointee.capacity
    confirmedCount = c.pointee.confirmed_count
    trainerIds = CRead.ids(c.pointee.n_trainer_ids, c.pointee.trainer_ids)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TrainingSession.self, capacity: 1)
    hamlet__v1__training_session__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__TrainingSessionState(rawValue: state.rawValue)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.course_title = arena.string(courseTitle)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.ends_at_unix_ms = endsAtUnixMs
    c.pointee.place = arena.string(place)
    c.pointee.mode = Hamlet__V1__TrainingMode(rawValue: mode.rawValue)
    c.pointee.capacity = capacity
    c.pointee.confirmed_count = confirmedCount
    c.pointee.n_trainer_ids = trainerIds.count
    c.pointee.trainer_ids = arena.ids(trainerIds)
  }
}

/// Where the session stands now.
package struct TrainingSessionStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: TrainingSessionState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: TrainingSessionState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension TrainingSessionStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.TrainingSessionStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__training_session_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__TrainingSessionStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = TrainingSessionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__TrainingSessionStateResponse.self, capacity: 1)
    hamlet__v1__training_session_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__TrainingSessionState(rawValue: state.rawValue)
  }
}

/// A session to plan.
package struct ScheduleSessionRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var courseId: RecordID = .none
  package var startsAtUnixMs: Int64 = 0
  /// After the beginning.
  package var endsAtUnixMs: Int64 = 0
  package var place: String = ""
  package var mode: TrainingMode = .unspecified
  package var capacity: UInt32 = 0
  /// Of the staff list.
  package var trainerIds: [RecordID] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    courseId: RecordID = .none,
    startsAtUnixMs: Int64 = 0,
    endsAtUnixMs: Int64 = 0,
    place: String = "",
    mode: TrainingMode = .unspecified,
    capacity: UInt32 = 0,
    trainerIds: [RecordID] = []
  ) {
    self.id = id
    self.courseId = courseId
    self.startsAtUnixMs = startsAtUnixMs
    self.endsAtUnixMs = endsAtUnixMs
    self.place = place
    self.mode = mode
    self.capacity = capacity
    self.trainerIds = trainerIds
  }
}

extension ScheduleSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScheduleSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__schedule_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScheduleSessionRequest.self)
    id = CRead.id(c.pointee.id)
    courseId = CRead.id(c.pointee.course_id)
    startsAtUnixMs = c.pointee.starts_at_unix_ms
    endsAtUnixMs = c.pointee.ends_at_unix_ms
    place = CRead.string(c.pointee.place)
    mode = TrainingMode(rawValue: c.pointee.mode.rawValue) ?? .unspecified
    capacity = c.pointee.capacity
    trainerIds = CRead.ids(c.pointee.n_trainer_ids, c.pointee.trainer_ids)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScheduleSessionRequest.self, capacity: 1)
    hamlet__v1__schedule_session_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.starts_at_unix_ms = startsAtUnixMs
    c.pointee.ends_at_unix_ms = endsAtUnixMs
    c.pointee.place = arena.string(place)
    c.pointee.mode = Hamlet__V1__TrainingMode(rawValue: mode.rawValue)
    c.pointee.capacity = capacity
    c.pointee.n_trainer_ids = trainerIds.count
    c.pointee.trainer_ids = arena.ids(trainerIds)
  }
}

/// Which session.
package struct OpenSessionRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension OpenSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.OpenSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__open_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__OpenSessionRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__OpenSessionRequest.self, capacity: 1)
    hamlet__v1__open_session_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which session.
package struct StartSessionRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension StartSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.StartSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__start_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StartSessionRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StartSessionRequest.self, capacity: 1)
    hamlet__v1__start_session_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which session.
package struct CloseSessionRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension CloseSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CloseSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__close_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CloseSessionRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CloseSessionRequest.self, capacity: 1)
    hamlet__v1__close_session_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which session, and why.
package struct CancelSessionRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    reason: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.reason = reason
  }
}

extension CancelSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CancelSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__cancel_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CancelSessionRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CancelSessionRequest.self, capacity: 1)
    hamlet__v1__cancel_session_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
  }
}

/// Which sessions.
package struct ListSessionsRequest: Sendable, Equatable {
  package var fromDate: String = ""
  package var toDate: String = ""
  package var courseId: RecordID = .none
  package var state: TrainingSessionState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fromDate: String = "",
    toDate: String = "",
    courseId: RecordID = .none,
    state: TrainingSessionState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.fromDate = fromDate
    self.toDate = toDate
    self.courseId = courseId
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListSessionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListSessionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_sessions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListSessionsRequest.self)
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    courseId = CRead.id(c.pointee.course_id)
    state = TrainingSessionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListSessionsRequest.self, capacity: 1)
    hamlet__v1__list_sessions_request__init(c)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.course_id = arena.id(courseId)
    c.pointee.state = Hamlet__V1__TrainingSessionState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of sessions.
package struct ListSessionsResponse: Sendable, Equatable {
  package var sessions: [TrainingSession] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    sessions: [TrainingSession] = [],
    nextPageToken: String = ""
  ) {
    self.sessions = sessions
    self.nextPageToken = nextPageToken
  }
}

extension ListSessionsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListSessionsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_sessions_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListSessionsResponse.self)
    sessions = CRead.messages(c.pointee.n_sessions, c.pointee.sessions)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListSessionsResponse.self, capacity: 1)
    hamlet__v1__list_sessions_response__init(c)
    c.pointee.n_sessions = sessions.count
    c.pointee.sessions = arena.messages(sessions, Hamlet__V1__TrainingSession.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
