// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Whose record, and why.
package struct BreakGlassRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// Either this or her record number.
  package var personId: RecordID = .none
  package var recordNo: String = ""
  /// What happened; data protection reads it.
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    recordNo: String = "",
    reason: String = ""
  ) {
    self.id = id
    self.personId = personId
    self.recordNo = recordNo
    self.reason = reason
  }
}

extension BreakGlassRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.BreakGlassRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__break_glass_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__BreakGlassRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__BreakGlassRequest.self, capacity: 1)
    hamlet__v1__break_glass_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.reason = arena.string(reason)
  }
}

/// The record is open.
package struct BreakGlassGrant: Sendable, Equatable {
  package var id: RecordID = .none
  /// Read with view=care until then.
  package var personId: RecordID = .none
  package var untilUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    untilUnixMs: Int64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.untilUnixMs = untilUnixMs
  }
}

extension BreakGlassGrant: ContractMessage {
  package static var typeName: String { "hamlet.v1.BreakGlassGrant" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__break_glass_grant__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__BreakGlassGrant.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    untilUnixMs = c.pointee.until_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__BreakGlassGrant.self, capacity: 1)
    hamlet__v1__break_glass_grant__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.until_unix_ms = untilUnixMs
  }
}

/// Which emergencies to list.
package struct ListBreakGlassRequest: Sendable, Equatable {
  /// Whether those that were reviewed are listed too.
  package var reviewed: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    reviewed: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.reviewed = reviewed
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListBreakGlassRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListBreakGlassRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_break_glass_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListBreakGlassRequest.self)
    reviewed = c.pointee.reviewed != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListBreakGlassRequest.self, capacity: 1)
    hamlet__v1__list_break_glass_request__init(c)
    c.pointee.reviewed = reviewed ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of emergencies.
package struct ListBreakGlassResponse: Sendable, Equatable {
  package var items: [BreakGlassItem] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    items: [BreakGlassItem] = [],
    nextPageToken: String = ""
  ) {
    self.items = items
    self.nextPageToken = nextPageToken
  }
}

extension ListBreakGlassResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListBreakGlassResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_break_glass_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListBreakGlassResponse.self)
    items = CRead.messages(c.pointee.n_items, c.pointee.items)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListBreakGlassResponse.self, capacity: 1)
    hamlet__v1__list_break_glass_response__init(c)
    c.pointee.n_items = items.count
    c.pointee.items = arena.messages(items, Hamlet__V1__BreakGlassItem.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// A record that was opened in an emergency.
package struct BreakGlassItem: Sendable, Equatable {
  package var id: RecordID = .none
  package var userName: String = ""
  package var role: Role = .unspecified
  package var personId: RecordID = .none
  package var recordNo: String = ""
  /// Empty once the person was erased.
  package var reason: String = ""
  package var openedUnixMs: Int64 = 0
  package var untilUnixMs: Int64 = 0
  package var finding: BreakGlassFinding = .unspecified
  package var reviewedBy: String = ""
  package var reviewedUnixMs: Int64 = 0
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    userName: String = "",
    role: Role = .unspecified,
    personId: RecordID = .none,
    recordNo: String = "",
    reason: String = "",
    openedUnixMs: Int64 = 0,
    untilUnixMs: Int64 = 0,
    finding: BreakGlassFinding = .unspecified,
    reviewedBy: String = "",
    reviewedUnixMs: Int64 = 0,
    version: UInt64 = 0
  ) {
    self.id = id
    self.userName = userName
    self.role = role
    self.personId = personId
    self.recordNo = recordNo
    self.reason = reason
    self.openedUnixMs = openedUnixMs
    self.untilUnixMs = untilUnixMs
    self.finding = finding
    self.reviewedBy = reviewedBy
    self.reviewedUnixMs = reviewedUnixMs
    self.version = version
  }
}

extension BreakGlassItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.BreakGlassItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__break_glass_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__BreakGlassItem.self)
    id = CRead.id(c.pointee.id)
    userName = CRead.string(c.pointee.user_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    reason = CRead.string(c.pointee.reason)
    openedUnixMs = c.pointee.opened_unix_ms
    untilUnixMs = c.pointee.until_unix_ms
    finding = BreakGlassFinding(rawValue: c.pointee.finding.rawValue) ?? .unspecified
    reviewedBy = CRead.string(c.pointee.reviewed_by)
    reviewedUnixMs = c.pointee.reviewed_unix_ms
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__BreakGlassItem.self, capacity: 1)
    hamlet__v1__break_glass_item__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.user_name = arena.string(userName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.reason = arena.string(reason)
    c.pointee.opened_unix_ms = openedUnixMs
    c.pointee.until_unix_ms = untilUnixMs
    c.pointee.finding = Hamlet__V1__BreakGlassFinding(rawValue: finding.rawValue)
    c.pointee.reviewed_by = arena.string(reviewedBy)
    c.pointee.reviewed_unix_ms = reviewedUnixMs
    c.pointee.version = version
  }
}

/// What was found of which.
package struct ReviewBreakGlassRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var baseVersion: UInt64 = 0
  package var finding: BreakGlassFinding = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    finding: BreakGlassFinding = .unspecified
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.finding = finding
  }
}

extension ReviewBreakGlassRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReviewBreakGlassRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__review_break_glass_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReviewBreakGlassRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    finding = BreakGlassFinding(rawValue: c.pointee.finding.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReviewBreakGlassRequest.self, capacity: 1)
    hamlet__v1__review_break_glass_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.finding = Hamlet__V1__BreakGlassFinding(rawValue: finding.rawValue)
  }
}
