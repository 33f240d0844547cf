// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What became of a change of a user.
package struct UserChange: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  /// What waits for data protection to confirm it; absent where nothing does.
  package var proposalId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    proposalId: RecordID = .none
  ) {
    self.id = id
    self.version = version
    self.proposalId = proposalId
  }
}

extension UserChange: ContractMessage {
  package static var typeName: String { "hamlet.v1.UserChange" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__user_change__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UserChange.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    proposalId = CRead.id(c.pointee.proposal_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UserChange.self, capacity: 1)
    hamlet__v1__user_change__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.proposal_id = arena.id(proposalId)
  }
}

/// Which role for whom.
package struct AssignRoleRequest: Sendable, Equatable {
  package var userName: String = ""
  package var role: Role = .unspecified
  /// Empty: as it is.
  package var scopePrefix: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    role: Role = .unspecified,
    scopePrefix: String = ""
  ) {
    self.userName = userName
    self.role = role
    self.scopePrefix = scopePrefix
  }
}

extension AssignRoleRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AssignRoleRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__assign_role_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AssignRoleRequest.self)
    userName = CRead.string(c.pointee.user_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    scopePrefix = CRead.string(c.pointee.scope_prefix)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AssignRoleRequest.self, capacity: 1)
    hamlet__v1__assign_role_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.scope_prefix = arena.string(scopePrefix)
  }
}

/// Whether a user logs in from devices alone.
package struct SetDeviceOnlyRequest: Sendable, Equatable {
  package var userName: String = ""
  package var deviceOnly: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    deviceOnly: Bool = false
  ) {
    self.userName = userName
    self.deviceOnly = deviceOnly
  }
}

extension SetDeviceOnlyRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SetDeviceOnlyRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__set_device_only_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SetDeviceOnlyRequest.self)
    userName = CRead.string(c.pointee.user_name)
    deviceOnly = c.pointee.device_only != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SetDeviceOnlyRequest.self, capacity: 1)
    hamlet__v1__set_device_only_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.device_only = deviceOnly ? 1 : 0
  }
}

/// Which proposals to list.
package struct ListRoleProposalsRequest: Sendable, Equatable {
  /// Unspecified: those that wait.
  package var state: RoleProposalState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: RoleProposalState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListRoleProposalsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRoleProposalsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_role_proposals_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRoleProposalsRequest.self)
    state = RoleProposalState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRoleProposalsRequest.self, capacity: 1)
    hamlet__v1__list_role_proposals_request__init(c)
    c.pointee.state = Hamlet__V1__RoleProposalState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of proposals.
package struct ListRoleProposalsResponse: Sendable, Equatable {
  package var proposals: [RoleProposal] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    proposals: [RoleProposal] = [],
    nextPageToken: String = ""
  ) {
    self.proposals = proposals
    self.nextPageToken = nextPageToken
  }
}

extension ListRoleProposalsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListRoleProposalsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_role_proposals_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListRoleProposalsResponse.self)
    proposals = CRead.messages(c.pointee.n_proposals, c.pointee.proposals)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListRoleProposalsResponse.self, capacity: 1)
    hamlet__v1__list_role_proposals_response__init(c)
    c.pointee.n_proposals = proposals.count
    c.pointee.proposals = arena.messages(proposals, Hamlet__V1__RoleProposal.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// A role that was proposed.
package struct RoleProposal: Sendable, Equatable {
  package var id: RecordID = .none
  package var userName: String = ""
  package var displayName: String = ""
  package var cause: RoleProposalCause = .unspecified
  /// What she has now.
  package var presentRole: Role = .unspecified
  package var presentScopePrefix: String = ""
  /// What she is to have.
  package var role: Role = .unspecified
  package var scopePrefix: String = ""
  package var state: RoleProposalState = .unspecified
  package var proposedBy: String = ""
  package var proposedUnixMs: Int64 = 0
  package var expiresUnixMs: Int64 = 0
  package var endedBy: String = ""
  package var endedUnixMs: Int64 = 0
  package var reason: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    userName: String = "",
    displayName: String = "",
    cause: RoleProposalCause = .unspecified,
    presentRole: Role = .unspecified,
    presentScopePrefix: String = "",
    role: Role = .unspecified,
    scopePrefix: String = "",
    state: RoleProposalState = .unspecified,
    proposedBy: String = "",
    proposedUnixMs: Int64 = 0,
    expiresUnixMs: Int64 = 0,
    endedBy: String = "",
    endedUnixMs: Int64 = 0,
    reason: String = "",
    version: UInt64 = 0
  ) {
    self.id = id
    self.userName = userName
    self.displayName = displayName
    self.cause = cause
    self.presentRole = presentRole
    self.presentScopePrefix = presentScopePrefix
    self.role = role
    self.scopePrefix = scopePrefix
    self.state = state
    self.proposedBy = proposedBy
    self.proposedUnixMs = proposedUnixMs
    self.expiresUnixMs = expiresUnixMs
    self.endedBy = endedBy
    self.endedUnixMs = endedUnixMs
    self.reason = reason
    self.version = version
  }
}

extension RoleProposal: ContractMessage {
  package static var typeName: String { "hamlet.v1.RoleProposal" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__role_proposal__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RoleProposal.self)
    id = CRead.id(c.pointee.id)
    userName = CRead.string(c.pointee.user_name)
    displayName = CRead.string(c.pointee.display_name)
    cause = RoleProposalCause(rawValue: c.pointee.cause.rawValue) ?? .unspecified
    presentRole = Role(rawValue: c.pointee.present_role.rawValue) ?? .unspecified
    presentScopePrefix = CRead.string(c.pointee.present_scope_prefix)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    scopePrefix = CRead.string(c.pointee.scope_prefix)
    state = RoleProposalState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    proposedBy = CRead.string(c.pointee.proposed_by)
    proposedUnixMs = c.pointee.proposed_unix_ms
    expiresUnixMs = c.pointee.expires_unix_ms
    endedBy = CRead.string(c.pointee.ended_by)
    endedUnixMs = c.pointee.ended_unix_ms
    reason = CRead.string(c.pointee.reason)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RoleProposal.self, capacity: 1)
    hamlet__v1__role_proposal__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.user_name = arena.string(userName)
    c.pointee.display_name = arena.string(displayName)
    c.pointee.cause = Hamlet__V1__RoleProposalCause(rawValue: cause.rawValue)
    c.pointee.present_role = Hamlet__V1__Role(rawValue: presentRole.rawValue)
    c.pointee.present_scope_prefix = arena.string(presentScopePrefix)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.scope_prefix = arena.string(scopePrefix)
    c.pointee.state = Hamlet__V1__RoleProposalState(rawValue: state.rawValue)
    c.pointee.proposed_by = arena.string(proposedBy)
    c.pointee.proposed_unix_ms = proposedUnixMs
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.ended_by = arena.string(endedBy)
    c.pointee.ended_unix_ms = endedUnixMs
    c.pointee.reason = arena.string(reason)
    c.pointee.version = version
  }
}

/// Which proposal to confirm.
package struct ConfirmRoleRequest: Sendable, Equatable {
  package var id: RecordID = .none
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

extension ConfirmRoleRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConfirmRoleRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__confirm_role_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConfirmRoleRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConfirmRoleRequest.self, capacity: 1)
    hamlet__v1__confirm_role_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which proposal to decline, and why.
package struct DeclineRoleRequest: Sendable, Equatable {
  package var id: RecordID = .none
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

extension DeclineRoleRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DeclineRoleRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__decline_role_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DeclineRoleRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DeclineRoleRequest.self, capacity: 1)
    hamlet__v1__decline_role_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.reason = arena.string(reason)
  }
}

/// Which proposal to take back.
package struct WithdrawRoleRequest: Sendable, Equatable {
  package var id: RecordID = .none
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

extension WithdrawRoleRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WithdrawRoleRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__withdraw_role_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WithdrawRoleRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WithdrawRoleRequest.self, capacity: 1)
    hamlet__v1__withdraw_role_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}
