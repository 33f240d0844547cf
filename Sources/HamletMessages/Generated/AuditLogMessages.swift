// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// The last checkpoint that the caller has seen.
package struct GetCheckpointRequest: Sendable, Equatable {
  /// How many rows it covered; 0: none was seen, and no proof is needed.
  package var sinceSize: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sinceSize: UInt64 = 0
  ) {
    self.sinceSize = sinceSize
  }
}

extension GetCheckpointRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetCheckpointRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_checkpoint_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetCheckpointRequest.self)
    sinceSize = c.pointee.since_size
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetCheckpointRequest.self, capacity: 1)
    hamlet__v1__get_checkpoint_request__init(c)
    c.pointee.since_size = sinceSize
  }
}

/// How long the history is, what it hashes to, and who says so.
package struct AuditCheckpoint: Sendable, Equatable {
  /// Rows that it covers.
  package var size: UInt64 = 0
  /// RFC 6962 Merkle root over the rows' hashes.
  package var root: [UInt8] = []
  package var atUnixMs: Int64 = 0
  /// The whole checkpoint as a signed note: origin, size, root, head, time, signature.
  package var note: String = ""
  /// The key that it is signed with, in the form of a note's verifier key.
  package var publicKey: String = ""
  /// RFC 6962 consistency proof from `since_size`; empty where none is needed or none is possible.
  package var consistency: [[UInt8]] = []

  /// With every field at its default.
  package init() {}

  package init(
    size: UInt64 = 0,
    root: [UInt8] = [],
    atUnixMs: Int64 = 0,
    note: String = "",
    publicKey: String = "",
    consistency: [[UInt8]] = []
  ) {
    self.size = size
    self.root = root
    self.atUnixMs = atUnixMs
    self.note = note
    self.publicKey = publicKey
    self.consistency = consistency
  }
}

extension AuditCheckpoint: ContractMessage {
  package static var typeName: String { "hamlet.v1.AuditCheckpoint" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__audit_checkpoint__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AuditCheckpoint.self)
    size = c.pointee.size
    root = CRead.bytes(c.pointee.root)
    atUnixMs = c.pointee.at_unix_ms
    note = CRead.string(c.pointee.note)
    publicKey = CRead.string(c.pointee.public_key)
    consistency = CRead.byteArrays(c.pointee.n_consistency, c.pointee.consistency)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AuditCheckpoint.self, capacity: 1)
    hamlet__v1__audit_checkpoint__init(c)
    c.pointee.size = size
    c.pointee.root = arena.bytes(root)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.note = arena.string(note)
    c.pointee.public_key = arena.string(publicKey)
    c.pointee.n_consistency = consistency.count
    c.pointee.consistency = arena.byteArrays(consistency)
  }
}

/// Which row: its number, or the last one about a record.
package struct ProveAuditRowRequest: Sendable, Equatable {
  /// 0: the last row about `record_id`.
  package var number: UInt64 = 0
  package var recordId: RecordID = .none
  /// The size of the signed checkpoint to prove it against; 0: the newest.
  package var atSize: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    number: UInt64 = 0,
    recordId: RecordID = .none,
    atSize: UInt64 = 0
  ) {
    self.number = number
    self.recordId = recordId
    self.atSize = atSize
  }
}

extension ProveAuditRowRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ProveAuditRowRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__prove_audit_row_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ProveAuditRowRequest.self)
    number = c.pointee.number
    recordId = CRead.id(c.pointee.record_id)
    atSize = c.pointee.at_size
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ProveAuditRowRequest.self, capacity: 1)
    hamlet__v1__prove_audit_row_request__init(c)
    c.pointee.number = number
    c.pointee.record_id = arena.id(recordId)
    c.pointee.at_size = atSize
  }
}

/// A row and what proves that it is in the history.
package struct AuditRowProof: Sendable, Equatable {
  package var number: UInt64 = 0
  package var atUnixMs: Int64 = 0
  package var userName: String = ""
  package var actionZh: String = ""
  package var actionEn: String = ""
  package var recordId: RecordID = .none
  /// Rows of the checkpoint that it is proved against.
  package var size: UInt64 = 0
  /// The proof as a text that anybody can verify: the row, the path, the signed checkpoint.
  package var proof: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    number: UInt64 = 0,
    atUnixMs: Int64 = 0,
    userName: String = "",
    actionZh: String = "",
    actionEn: String = "",
    recordId: RecordID = .none,
    size: UInt64 = 0,
    proof: String = ""
  ) {
    self.number = number
    self.atUnixMs = atUnixMs
    self.userName = userName
    self.actionZh = actionZh
    self.actionEn = actionEn
    self.recordId = recordId
    self.size = size
    self.proof = proof
  }
}

extension AuditRowProof: ContractMessage {
  package static var typeName: String { "hamlet.v1.AuditRowProof" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__audit_row_proof__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AuditRowProof.self)
    number = c.pointee.number
    atUnixMs = c.pointee.at_unix_ms
    userName = CRead.string(c.pointee.user_name)
    actionZh = CRead.string(c.pointee.action_zh)
    actionEn = CRead.string(c.pointee.action_en)
    recordId = CRead.id(c.pointee.record_id)
    size = c.pointee.size
    proof = CRead.string(c.pointee.proof)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AuditRowProof.self, capacity: 1)
    hamlet__v1__audit_row_proof__init(c)
    c.pointee.number = number
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.user_name = arena.string(userName)
    c.pointee.action_zh = arena.string(actionZh)
    c.pointee.action_en = arena.string(actionEn)
    c.pointee.record_id = arena.id(recordId)
    c.pointee.size = size
    c.pointee.proof = arena.string(proof)
  }
}

/// Which page of the checkpoints.
package struct ListCheckpointsRequest: Sendable, Equatable {
  /// Only those of fewer rows; 0: from the newest.
  package var belowSize: UInt64 = 0
  /// 0: 20.
  package var pageSize: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    belowSize: UInt64 = 0,
    pageSize: UInt32 = 0
  ) {
    self.belowSize = belowSize
    self.pageSize = pageSize
  }
}

extension ListCheckpointsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCheckpointsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_checkpoints_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCheckpointsRequest.self)
    belowSize = c.pointee.below_size
    pageSize = c.pointee.page_size
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCheckpointsRequest.self, capacity: 1)
    hamlet__v1__list_checkpoints_request__init(c)
    c.pointee.below_size = belowSize
    c.pointee.page_size = pageSize
  }
}

/// Checkpoints, newest first.
package struct ListCheckpointsResponse: Sendable, Equatable {
  package var checkpoints: [AuditCheckpoint] = []
  /// Given as below_size for the next page; 0 at the end.
  package var nextBelowSize: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    checkpoints: [AuditCheckpoint] = [],
    nextBelowSize: UInt64 = 0
  ) {
    self.checkpoints = checkpoints
    self.nextBelowSize = nextBelowSize
  }
}

extension ListCheckpointsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCheckpointsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_checkpoints_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCheckpointsResponse.self)
    checkpoints = CRead.messages(c.pointee.n_checkpoints, c.pointee.checkpoints)
    nextBelowSize = c.pointee.next_below_size
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCheckpointsResponse.self, capacity: 1)
    hamlet__v1__list_checkpoints_response__init(c)
    c.pointee.n_checkpoints = checkpoints.count
    c.pointee.checkpoints = arena.messages(checkpoints, Hamlet__V1__AuditCheckpoint.self)
    c.pointee.next_below_size = nextBelowSize
  }
}
