// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Runs the rules.
package struct RunRetentionRequest: Sendable, Equatable {
  /// False: only say what is due.
  package var apply: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    apply: Bool = false
  ) {
    self.apply = apply
  }
}

extension RunRetentionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RunRetentionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__run_retention_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RunRetentionRequest.self)
    apply = c.pointee.apply != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RunRetentionRequest.self, capacity: 1)
    hamlet__v1__run_retention_request__init(c)
    c.pointee.apply = apply ? 1 : 0
  }
}

/// Records of one rule, as they were found or removed.
package struct RetentionBatch: Sendable, Equatable {
  package var rule: RetentionRule = .unspecified
  package var recordIds: [RecordID] = []
  /// Of this rule so far.
  package var count: UInt64 = 0
  package var applied: Bool = false
  /// Whether this rule has no more.
  package var ended: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    rule: RetentionRule = .unspecified,
    recordIds: [RecordID] = [],
    count: UInt64 = 0,
    applied: Bool = false,
    ended: Bool = false
  ) {
    self.rule = rule
    self.recordIds = recordIds
    self.count = count
    self.applied = applied
    self.ended = ended
  }
}

extension RetentionBatch: ContractMessage {
  package static var typeName: String { "hamlet.v1.RetentionBatch" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__retention_batch__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RetentionBatch.self)
    rule = RetentionRule(rawValue: c.pointee.rule.rawValue) ?? .unspecified
    recordIds = CRead.ids(c.pointee.n_record_ids, c.pointee.record_ids)
    count = c.pointee.count
    applied = c.pointee.applied != 0
    ended = c.pointee.ended != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RetentionBatch.self, capacity: 1)
    hamlet__v1__retention_batch__init(c)
    c.pointee.rule = Hamlet__V1__RetentionRule(rawValue: rule.rawValue)
    c.pointee.n_record_ids = recordIds.count
    c.pointee.record_ids = arena.ids(recordIds)
    c.pointee.count = count
    c.pointee.applied = applied ? 1 : 0
    c.pointee.ended = ended ? 1 : 0
  }
}

/// Which runs to list.
package struct ListRetentionRunsRequest: Sendable, Equatable {
  package var pageSize: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    pageSize: UInt32 = 0
  ) {
    self.pageSize = pageSize
  }
}

extension ListRetentionRunsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRetentionRunsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_retention_runs_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRetentionRunsRequest.self)
    pageSize = c.pointee.page_size
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRetentionRunsRequest.self, capacity: 1)
    hamlet__v1__list_retention_runs_request__init(c)
    c.pointee.page_size = pageSize
  }
}

/// The newest runs.
package struct ListRetentionRunsResponse: Sendable, Equatable {
  package var runs: [RetentionRun] = []

  /// With every field at its default.
  package init() {}

  package init(
    runs: [RetentionRun] = []
  ) {
    self.runs = runs
  }
}

extension ListRetentionRunsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRetentionRunsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_retention_runs_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRetentionRunsResponse.self)
    runs = CRead.messages(c.pointee.n_runs, c.pointee.runs)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRetentionRunsResponse.self, capacity: 1)
    hamlet__v1__list_retention_runs_response__init(c)
    c.pointee.n_runs = runs.count
    c.pointee.runs = arena.messages(runs, Hamlet__V1__RetentionRun.self)
  }
}

/// What one run removed by one rule.
package struct RetentionRun: Sendable, Equatable {
  package var atUnixMs: Int64 = 0
  package var by: String = ""
  package var rule: RetentionRule = .unspecified
  package var count: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    atUnixMs: Int64 = 0,
    by: String = "",
    rule: RetentionRule = .unspecified,
    count: UInt64 = 0
  ) {
    self.atUnixMs = atUnixMs
    self.by = by
    self.rule = rule
    self.count = count
  }
}

extension RetentionRun: ContractMessage {
  package static var typeName: String { "hamlet.v1.RetentionRun" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__retention_run__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RetentionRun.self)
    atUnixMs = c.pointee.at_unix_ms
    by = CRead.string(c.pointee.by)
    rule = RetentionRule(rawValue: c.pointee.rule.rawValue) ?? .unspecified
    count = c.pointee.count
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RetentionRun.self, capacity: 1)
    hamlet__v1__retention_run__init(c)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.by = arena.string(by)
    c.pointee.rule = Hamlet__V1__RetentionRule(rawValue: rule.rawValue)
    c.pointee.count = count
  }
}
