// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// One thing that waits; who it is about is told by the record, to those who may read it.
package struct QueueItem: Sendable, Equatable {
  package var kind: QueueItemKind = .unspecified
  /// Of the consultation, follow-up, appointment or paperwork.
  package var recordId: RecordID = .none
  package var version: UInt64 = 0
  package var division: String = ""
  package var urgency: Urgency = .unspecified
  package var channel: ConsultationChannel = .unspecified
  /// When it began to wait, or for when it was agreed.
  package var atUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    kind: QueueItemKind = .unspecified,
    recordId: RecordID = .none,
    version: UInt64 = 0,
    division: String = "",
    urgency: Urgency = .unspecified,
    channel: ConsultationChannel = .unspecified,
    atUnixMs: Int64 = 0
  ) {
    self.kind = kind
    self.recordId = recordId
    self.version = version
    self.division = division
    self.urgency = urgency
    self.channel = channel
    self.atUnixMs = atUnixMs
  }
}

extension QueueItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.QueueItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__queue_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__QueueItem.self)
    kind = QueueItemKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    recordId = CRead.id(c.pointee.record_id)
    version = c.pointee.version
    division = CRead.string(c.pointee.division)
    urgency = Urgency(rawValue: c.pointee.urgency.rawValue) ?? .unspecified
    channel = ConsultationChannel(rawValue: c.pointee.channel.rawValue) ?? .unspecified
    atUnixMs = c.pointee.at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__QueueItem.self, capacity: 1)
    hamlet__v1__queue_item__init(c)
    c.pointee.kind = Hamlet__V1__QueueItemKind(rawValue: kind.rawValue)
    c.pointee.record_id = arena.id(recordId)
    c.pointee.version = version
    c.pointee.division = arena.string(division)
    c.pointee.urgency = Hamlet__V1__Urgency(rawValue: urgency.rawValue)
    c.pointee.channel = Hamlet__V1__ConsultationChannel(rawValue: channel.rawValue)
    c.pointee.at_unix_ms = atUnixMs
  }
}

/// Whose queue.
package struct WatchQueueRequest: Sendable, Equatable {
  /// Empty: all that the caller may see.
  package var division: String = ""
  /// One place or line: its division, and of the appointments its own.
  package var servicePointId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    servicePointId: RecordID = .none
  ) {
    self.division = division
    self.servicePointId = servicePointId
  }
}

extension WatchQueueRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WatchQueueRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__watch_queue_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WatchQueueRequest.self)
    division = CRead.string(c.pointee.division)
    servicePointId = CRead.id(c.pointee.service_point_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WatchQueueRequest.self, capacity: 1)
    hamlet__v1__watch_queue_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.service_point_id = arena.id(servicePointId)
  }
}

/// The queue as it stands, and from then on what came, changed and went.
package struct QueueUpdate: Sendable, Equatable {
  /// The first of a stream: all that waits, at most 200.
  package var isSnapshot: Bool = false
  /// What waits, most pressing first; in later updates what is new or different.
  package var items: [QueueItem] = []
  /// What waits no more.
  package var goneIds: [RecordID] = []
  /// More waits than is shown.
  package var moreWaiting: Bool = false
  package var asOfUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    isSnapshot: Bool = false,
    items: [QueueItem] = [],
    goneIds: [RecordID] = [],
    moreWaiting: Bool = false,
    asOfUnixMs: Int64 = 0
  ) {
    self.isSnapshot = isSnapshot
    self.items = items
    self.goneIds = goneIds
    self.moreWaiting = moreWaiting
    self.asOfUnixMs = asOfUnixMs
  }
}

extension QueueUpdate: ContractMessage {
  package static var typeName: String { "hamlet.v1.QueueUpdate" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__queue_update__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__QueueUpdate.self)
    isSnapshot = c.pointee.is_snapshot != 0
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    goneIds = CRead.ids(c.pointee.n_gone_ids, c.pointee.gone_ids)
    moreWaiting = c.pointee.more_waiting != 0
    asOfUnixMs = c.pointee.as_of_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__QueueUpdate.self, capacity: 1)
    hamlet__v1__queue_update__init(c)
    c.pointee.is_snapshot = isSnapshot ? 1 : 0
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__QueueItem.self)
    c.pointee.n_gone_ids = goneIds.count
    c.pointee.gone_ids = arena.ids(goneIds)
    c.pointee.more_waiting = moreWaiting ? 1 : 0
    c.pointee.as_of_unix_ms = asOfUnixMs
  }
}
