// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// That an account spent its budget of different people's records and was held up.
package struct ReadAlert: Sendable, Equatable {
  package var id: RecordID = .none
  package var userName: String = ""
  package var atUnixMs: Int64 = 0
  /// What the account had spent: a record of a person counts 1, a search or a page of a list 10.
  package var spent: UInt32 = 0
  /// Minutes in which it was spent.
  package var minutes: UInt32 = 0
  /// The method that was refused, as GetPerson.
  package var method: String = ""
  package var state: ReadAlertState = .unspecified
  /// Who looked at it, and what came of it.
  package var closedBy: String = ""
  package var finding: ReadAlertFinding = .unspecified
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    userName: String = "",
    atUnixMs: Int64 = 0,
    spent: UInt32 = 0,
    minutes: UInt32 = 0,
    method: String = "",
    state: ReadAlertState = .unspecified,
    closedBy: String = "",
    finding: ReadAlertFinding = .unspecified,
    version: UInt64 = 0
  ) {
    self.id = id
    self.userName = userName
    self.atUnixMs = atUnixMs
    self.spent = spent
    self.minutes = minutes
    self.method = method
    self.state = state
    self.closedBy = closedBy
    self.finding = finding
    self.version = version
  }
}

extension ReadAlert: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReadAlert" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__read_alert__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReadAlert.self)
    id = CRead.id(c.pointee.id)
    userName = CRead.string(c.pointee.user_name)
    atUnixMs = c.pointee.at_unix_ms
    spent = c.pointee.spent
    minutes = c.pointee.minutes
    method = CRead.string(c.pointee.method)
    state = ReadAlertState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    closedBy = CRead.string(c.pointee.closed_by)
    finding = ReadAlertFinding(rawValue: c.pointee.finding.rawValue) ?? .unspecified
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReadAlert.self, capacity: 1)
    hamlet__v1__read_alert__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.user_name = arena.string(userName)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.spent = spent
    c.pointee.minutes = minutes
    c.pointee.method = arena.string(method)
    c.pointee.state = Hamlet__V1__ReadAlertState(rawValue: state.rawValue)
    c.pointee.closed_by = arena.string(closedBy)
    c.pointee.finding = Hamlet__V1__ReadAlertFinding(rawValue: finding.rawValue)
    c.pointee.version = version
  }
}

/// Which alerts to list.
package struct ListReadAlertsRequest: Sendable, Equatable {
  /// Unspecified: those that are open.
  package var state: ReadAlertState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: ReadAlertState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListReadAlertsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListReadAlertsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_read_alerts_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListReadAlertsRequest.self)
    state = ReadAlertState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListReadAlertsRequest.self, capacity: 1)
    hamlet__v1__list_read_alerts_request__init(c)
    c.pointee.state = Hamlet__V1__ReadAlertState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of alerts, newest first.
package struct ListReadAlertsResponse: Sendable, Equatable {
  package var alerts: [ReadAlert] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    alerts: [ReadAlert] = [],
    nextPageToken: String = ""
  ) {
    self.alerts = alerts
    self.nextPageToken = nextPageToken
  }
}

extension ListReadAlertsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListReadAlertsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_read_alerts_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListReadAlertsResponse.self)
    alerts = CRead.messages(c.pointee.n_alerts, c.pointee.alerts)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListReadAlertsResponse.self, capacity: 1)
    hamlet__v1__list_read_alerts_response__init(c)
    c.pointee.n_alerts = alerts.count
    c.pointee.alerts = arena.messages(alerts, Hamlet__V1__ReadAlert.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Says what came of an alert.
package struct CloseReadAlertRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  /// What was found out, once it was talked about with the user.
  package var finding: ReadAlertFinding = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    finding: ReadAlertFinding = .unspecified
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.finding = finding
  }
}

extension CloseReadAlertRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CloseReadAlertRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__close_read_alert_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CloseReadAlertRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    finding = ReadAlertFinding(rawValue: c.pointee.finding.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CloseReadAlertRequest.self, capacity: 1)
    hamlet__v1__close_read_alert_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.finding = Hamlet__V1__ReadAlertFinding(rawValue: finding.rawValue)
  }
}
