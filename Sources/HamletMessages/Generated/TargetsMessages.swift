// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// How much of one thing the service aims for.
package struct ServiceTarget: Sendable, Equatable {
  package var measure: ServiceMeasure = .unspecified
  /// Events, days or hours.
  package var target: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    measure: ServiceMeasure = .unspecified,
    target: UInt32 = 0
  ) {
    self.measure = measure
    self.target = target
  }
}

extension ServiceTarget: ContractMessage {
  package static var typeName: String { "hamlet.v1.ServiceTarget" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__service_target__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ServiceTarget.self)
    measure = ServiceMeasure(rawValue: c.pointee.measure.rawValue) ?? .unspecified
    target = c.pointee.target
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ServiceTarget.self, capacity: 1)
    hamlet__v1__service_target__init(c)
    c.pointee.measure = Hamlet__V1__ServiceMeasure(rawValue: measure.rawValue)
    c.pointee.target = target
  }
}

/// Sets what a village's service aims for in a reporting year; it replaces what was set before.
package struct SetServiceTargetsRequest: Sendable, Equatable {
  /// Made by the client for a village and year without targets; else the id of those there are.
  package var id: RecordID = .none
  package var division: String = ""
  /// The year in which the reporting year ends; 0: this one.
  package var reportingYear: UInt32 = 0
  package var targets: [ServiceTarget] = []
  /// 0: there were none.
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    division: String = "",
    reportingYear: UInt32 = 0,
    targets: [ServiceTarget] = [],
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.division = division
    self.reportingYear = reportingYear
    self.targets = targets
    self.baseVersion = baseVersion
  }
}

extension SetServiceTargetsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SetServiceTargetsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__set_service_targets_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SetServiceTargetsRequest.self)
    id = CRead.id(c.pointee.id)
    division = CRead.string(c.pointee.division)
    reportingYear = c.pointee.reporting_year
    targets = CRead.messages(c.pointee.n_targets, c.pointee.targets)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SetServiceTargetsRequest.self, capacity: 1)
    hamlet__v1__set_service_targets_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.division = arena.string(division)
    c.pointee.reporting_year = reportingYear
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.messages(targets, Hamlet__V1__ServiceTarget.self)
    c.pointee.base_version = baseVersion
  }
}

/// Which targets to list.
package struct ListServiceTargetsRequest: Sendable, Equatable {
  /// Empty: the caller's own divisions.
  package var division: String = ""
  /// 0: this one.
  package var reportingYear: UInt32 = 0
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    reportingYear: UInt32 = 0,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.reportingYear = reportingYear
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListServiceTargetsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListServiceTargetsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_service_targets_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListServiceTargetsRequest.self)
    division = CRead.string(c.pointee.division)
    reportingYear = c.pointee.reporting_year
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListServiceTargetsRequest.self, capacity: 1)
    hamlet__v1__list_service_targets_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.reporting_year = reportingYear
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// What one village's service aims for in a year.
package struct ServiceTargets: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var division: String = ""
  package var reportingYear: UInt32 = 0
  package var targets: [ServiceTarget] = []
  package var setBy: String = ""
  package var setAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    division: String = "",
    reportingYear: UInt32 = 0,
    targets: [ServiceTarget] = [],
    setBy: String = "",
    setAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.version = version
    self.division = division
    self.reportingYear = reportingYear
    self.targets = targets
    self.setBy = setBy
    self.setAtUnixMs = setAtUnixMs
  }
}

extension ServiceTargets: ContractMessage {
  package static var typeName: String { "hamlet.v1.ServiceTargets" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__service_targets__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ServiceTargets.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    division = CRead.string(c.pointee.division)
    reportingYear = c.pointee.reporting_year
    targets = CRead.messages(c.pointee.n_targets, c.pointee.targets)
    setBy = CRead.string(c.pointee.set_by)
    setAtUnixMs = c.pointee.set_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ServiceTargets.self, capacity: 1)
    hamlet__v1__service_targets__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.division = arena.string(division)
    c.pointee.reporting_year = reportingYear
    c.pointee.n_targets = targets.count
    c.pointee.targets = arena.messages(targets, Hamlet__V1__ServiceTarget.self)
    c.pointee.set_by = arena.string(setBy)
    c.pointee.set_at_unix_ms = setAtUnixMs
  }
}

/// A page of targets, by village in the order of codes.
package struct ListServiceTargetsResponse: Sendable, Equatable {
  package var entries: [ServiceTargets] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    entries: [ServiceTargets] = [],
    nextPageToken: String = ""
  ) {
    self.entries = entries
    self.nextPageToken = nextPageToken
  }
}

extension ListServiceTargetsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListServiceTargetsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_service_targets_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListServiceTargetsResponse.self)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListServiceTargetsResponse.self, capacity: 1)
    hamlet__v1__list_service_targets_response__init(c)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__ServiceTargets.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
