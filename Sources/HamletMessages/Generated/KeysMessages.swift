// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Why the keys are rotated.
package struct RotateKeysRequest: Sendable, Equatable {
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    reason: String = ""
  ) {
    self.reason = reason
  }
}

extension RotateKeysRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RotateKeysRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__rotate_keys_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RotateKeysRequest.self)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RotateKeysRequest.self, capacity: 1)
    hamlet__v1__rotate_keys_request__init(c)
    c.pointee.reason = arena.string(reason)
  }
}

/// Which new keys to make.
package struct ConfirmRotationRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension ConfirmRotationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConfirmRotationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__confirm_rotation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConfirmRotationRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConfirmRotationRequest.self, capacity: 1)
    hamlet__v1__confirm_rotation_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which new keys not to make.
package struct WithdrawRotationRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension WithdrawRotationRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WithdrawRotationRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__withdraw_rotation_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WithdrawRotationRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WithdrawRotationRequest.self, capacity: 1)
    hamlet__v1__withdraw_rotation_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// New keys that were asked for and wait for a second person.
package struct KeyProposal: Sendable, Equatable {
  package var id: RecordID = .none
  package var reason: String = ""
  package var proposedBy: String = ""
  package var proposedUnixMs: Int64 = 0
  package var expiresUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    reason: String = "",
    proposedBy: String = "",
    proposedUnixMs: Int64 = 0,
    expiresUnixMs: Int64 = 0
  ) {
    self.id = id
    self.reason = reason
    self.proposedBy = proposedBy
    self.proposedUnixMs = proposedUnixMs
    self.expiresUnixMs = expiresUnixMs
  }
}

extension KeyProposal: ContractMessage {
  package static var typeName: String { "hamlet.v1.KeyProposal" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__key_proposal__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__KeyProposal.self)
    id = CRead.id(c.pointee.id)
    reason = CRead.string(c.pointee.reason)
    proposedBy = CRead.string(c.pointee.proposed_by)
    proposedUnixMs = c.pointee.proposed_unix_ms
    expiresUnixMs = c.pointee.expires_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__KeyProposal.self, capacity: 1)
    hamlet__v1__key_proposal__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.reason = arena.string(reason)
    c.pointee.proposed_by = arena.string(proposedBy)
    c.pointee.proposed_unix_ms = proposedUnixMs
    c.pointee.expires_unix_ms = expiresUnixMs
  }
}

/// Nothing more is asked.
package struct GetKeyStatusRequest: Sendable, Equatable {
  package init() {}
}

extension GetKeyStatusRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetKeyStatusRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_key_status_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetKeyStatusRequest.self, capacity: 1)
    hamlet__v1__get_key_status_request__init(c)
  }
}

/// The keys by number, and how far a rotation is.
package struct KeyStatus: Sendable, Equatable {
  /// Under which new values are sealed.
  package var currentKey: UInt32 = 0
  /// All that are in the key file; an old one leaves it when nothing is under it any more.
  package var sealingKeys: [UInt32] = []
  /// Those by which something is found.
  ///
  /// Callback codes and the children of reports are kept as hashes alone, so the key of theirs
  /// stays for as long as they do.
  package var indexKeys: [UInt32] = []
  /// Whether values are being sealed anew.
  package var rewriting: Bool = false
  /// Columns gone through in this pass; the last pass finds nothing under another key.
  package var columnsDone: UInt32 = 0
  package var columnsTotal: UInt32 = 0
  /// Values that were looked at, in all passes.
  package var lookedAt: UInt64 = 0
  /// Values that were sealed anew.
  package var rewritten: UInt64 = 0
  package var begunBy: String = ""
  package var begunAtUnixMs: Int64 = 0
  /// 0 while it goes on.
  package var endedAtUnixMs: Int64 = 0
  /// Absent where nothing waits.
  package var proposal: KeyProposal? = nil

  /// With every field at its default.
  package init() {}

  package init(
    currentKey: UInt32 = 0,
    sealingKeys: [UInt32] = [],
    indexKeys: [UInt32] = [],
    rewriting: Bool = false,
    columnsDone: UInt32 = 0,
    columnsTotal: UInt32 = 0,
    lookedAt: UInt64 = 0,
    rewritten: UInt64 = 0,
    begunBy: String = "",
    begunAtUnixMs: Int64 = 0,
    endedAtUnixMs: Int64 = 0,
    proposal: KeyProposal? = nil
  ) {
    self.currentKey = currentKey
    self.sealingKeys = sealingKeys
    self.indexKeys = indexKeys
    self.rewriting = rewriting
    self.columnsDone = columnsDone
    self.columnsTotal = columnsTotal
    self.lookedAt = lookedAt
    self.rewritten = rewritten
    self.begunBy = begunBy
    self.begunAtUnixMs = begunAtUnixMs
    self.endedAtUnixMs = endedAtUnixMs
    self.proposal = proposal
  }
}

extension KeyStatus: ContractMessage {
  package static var typeName: String { "hamlet.v1.KeyStatus" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__key_status__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__KeyStatus.self)
    currentKey = c.pointee.current_key
    sealingKeys = CRead.scalars(c.pointee.n_sealing_keys, c.pointee.sealing_keys)
    indexKeys = CRead.scalars(c.pointee.n_index_keys, c.pointee.index_keys)
    rewriting = c.pointee.rewriting != 0
    columnsDone = c.pointee.columns_done
    columnsTotal = c.pointee.columns_total
    lookedAt = c.pointee.looked_at
    rewritten = c.pointee.rewritten
    begunBy = CRead.string(c.pointee.begun_by)
    begunAtUnixMs = c.pointee.begun_at_unix_ms
    endedAtUnixMs = c.pointee.ended_at_unix_ms
    proposal = CRead.message(c.pointee.proposal)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__KeyStatus.self, capacity: 1)
    hamlet__v1__key_status__init(c)
    c.pointee.current_key = currentKey
    c.pointee.n_sealing_keys = sealingKeys.count
    c.pointee.sealing_keys = arena.scalars(sealingKeys)
    c.pointee.n_index_keys = indexKeys.count
    c.pointee.index_keys = arena.scalars(indexKeys)
    c.pointee.rewriting = rewriting ? 1 : 0
    c.pointee.columns_done = columnsDone
    c.pointee.columns_total = columnsTotal
    c.pointee.looked_at = lookedAt
    c.pointee.rewritten = rewritten
    c.pointee.begun_by = arena.string(begunBy)
    c.pointee.begun_at_unix_ms = begunAtUnixMs
    c.pointee.ended_at_unix_ms = endedAtUnixMs
    c.pointee.proposal = arena.message(proposal, Hamlet__V1__KeyProposal.self)
  }
}
