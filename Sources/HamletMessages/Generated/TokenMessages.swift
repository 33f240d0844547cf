// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A new token.
package struct CreateScriptTokenRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// What it is for.
  package var name: String = ""
  /// The account it acts for; empty: one's own.
  package var userName: String = ""
  /// What it may call, as "PersonService/ListRoster", or all that begin so, as
  /// "ReportService/Get*".
  ///
  /// What asks for a password must be named in full; what changes accounts is for no token.
  package var callNames: [String] = []
  /// Narrower than the account's own; empty: the account's.
  package var scopePrefix: String = ""
  /// Days until it ends.
  package var days: UInt32 = 0
  /// The addresses it is good from, as 192.0.2.0/24; empty: from everywhere.
  package var network: String = ""
  /// Different persons it may read in ten minutes; 0: as many as a person's session.
  package var reads: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    name: String = "",
    userName: String = "",
    callNames: [String] = [],
    scopePrefix: String = "",
    days: UInt32 = 0,
    network: String = "",
    reads: UInt32 = 0
  ) {
    self.id = id
    self.name = name
    self.userName = userName
    self.callNames = callNames
    self.scopePrefix = scopePrefix
    self.days = days
    self.network = network
    self.reads = reads
  }
}

extension CreateScriptTokenRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateScriptTokenRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_script_token_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateScriptTokenRequest.self)
    id = CRead.id(c.pointee.id)
    name = CRead.string(c.pointee.name)
    userName = CRead.string(c.pointee.user_name)
    callNames = CRead.strings(c.pointee.n_call_names, c.pointee.call_names)
    scopePrefix = CRead.string(c.pointee.scope_prefix)
    days = c.pointee.days
    network = CRead.string(c.pointee.network)
    reads = c.pointee.reads
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateScriptTokenRequest.self, capacity: 1)
    hamlet__v1__create_script_token_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.name = arena.string(name)
    c.pointee.user_name = arena.string(userName)
    c.pointee.n_call_names = callNames.count
    c.pointee.call_names = arena.strings(callNames)
    c.pointee.scope_prefix = arena.string(scopePrefix)
    c.pointee.days = days
    c.pointee.network = arena.string(network)
    c.pointee.reads = reads
  }
}

/// The token's secret.
package struct CreateScriptTokenResponse: Sendable, Equatable {
  package var id: RecordID = .none
  /// Shown this once: put it into a file that only the script can read.
  package var token: String = ""
  package var expiresUnixMs: Int64 = 0
  /// What it may call, each in full.
  package var callNames: [String] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    token: String = "",
    expiresUnixMs: Int64 = 0,
    callNames: [String] = []
  ) {
    self.id = id
    self.token = token
    self.expiresUnixMs = expiresUnixMs
    self.callNames = callNames
  }
}

extension CreateScriptTokenResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateScriptTokenResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_script_token_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateScriptTokenResponse.self)
    id = CRead.id(c.pointee.id)
    token = CRead.string(c.pointee.token)
    expiresUnixMs = c.pointee.expires_unix_ms
    callNames = CRead.strings(c.pointee.n_call_names, c.pointee.call_names)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateScriptTokenResponse.self, capacity: 1)
    hamlet__v1__create_script_token_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.token = arena.string(token)
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.n_call_names = callNames.count
    c.pointee.call_names = arena.strings(callNames)
  }
}

/// Which tokens to list.
package struct ListScriptTokensRequest: Sendable, Equatable {
  /// Whether those that ended are listed too.
  package var ended: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    ended: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.ended = ended
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListScriptTokensRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListScriptTokensRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_script_tokens_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListScriptTokensRequest.self)
    ended = c.pointee.ended != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListScriptTokensRequest.self, capacity: 1)
    hamlet__v1__list_script_tokens_request__init(c)
    c.pointee.ended = ended ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of tokens.
package struct ListScriptTokensResponse: Sendable, Equatable {
  package var tokens: [ScriptToken] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    tokens: [ScriptToken] = [],
    nextPageToken: String = ""
  ) {
    self.tokens = tokens
    self.nextPageToken = nextPageToken
  }
}

extension ListScriptTokensResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListScriptTokensResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_script_tokens_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListScriptTokensResponse.self)
    tokens = CRead.messages(c.pointee.n_tokens, c.pointee.tokens)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListScriptTokensResponse.self, capacity: 1)
    hamlet__v1__list_script_tokens_response__init(c)
    c.pointee.n_tokens = tokens.count
    c.pointee.tokens = arena.messages(tokens, Hamlet__V1__ScriptToken.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// A token without its secret.
package struct ScriptToken: Sendable, Equatable {
  package var id: RecordID = .none
  package var name: String = ""
  /// The account it acts for.
  package var userName: String = ""
  /// How many calls it may make, and the first of them.
  package var callCount: UInt32 = 0
  package var callNames: [String] = []
  package var scopePrefix: String = ""
  package var network: String = ""
  package var reads: UInt32 = 0
  package var createdBy: String = ""
  package var createdUnixMs: Int64 = 0
  package var expiresUnixMs: Int64 = 0
  /// 0: it was not revoked.
  package var revokedUnixMs: Int64 = 0
  /// Since the server was started; 0: not since then.
  package var lastUsedUnixMs: Int64 = 0
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    name: String = "",
    userName: String = "",
    callCount: UInt32 = 0,
    callNames: [String] = [],
    scopePrefix: String = "",
    network: String = "",
    reads: UInt32 = 0,
    createdBy: String = "",
    createdUnixMs: Int64 = 0,
    expiresUnixMs: Int64 = 0,
    revokedUnixMs: Int64 = 0,
    lastUsedUnixMs: Int64 = 0,
    version: UInt64 = 0
  ) {
    self.id = id
    self.name = name
    self.userName = userName
    self.callCount = callCount
    self.callNames = callNames
    self.scopePrefix = scopePrefix
    self.network = network
    self.reads = reads
    self.createdBy = createdBy
    self.createdUnixMs = createdUnixMs
    self.expiresUnixMs = expiresUnixMs
    self.revokedUnixMs = revokedUnixMs
    self.lastUsedUnixMs = lastUsedUnixMs
    self.version = version
  }
}

extension ScriptToken: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScriptToken" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__script_token__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScriptToken.self)
    id = CRead.id(c.pointee.id)
    name = CRead.string(c.pointee.name)
    userName = CRead.string(c.pointee.user_name)
    callCount = c.pointee.call_count
    callNames = CRead.strings(c.pointee.n_call_names, c.pointee.call_names)
    scopePrefix = CRead.string(c.pointee.scope_prefix)
    network = CRead.string(c.pointee.network)
    reads = c.pointee.reads
    createdBy = CRead.string(c.pointee.created_by)
    createdUnixMs = c.pointee.created_unix_ms
    expiresUnixMs = c.pointee.expires_unix_ms
    revokedUnixMs = c.pointee.revoked_unix_ms
    lastUsedUnixMs = c.pointee.last_used_unix_ms
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScriptToken.self, capacity: 1)
    hamlet__v1__script_token__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.name = arena.string(name)
    c.pointee.user_name = arena.string(userName)
    c.pointee.call_count = callCount
    c.pointee.n_call_names = callNames.count
    c.pointee.call_names = arena.strings(callNames)
    c.pointee.scope_prefix = arena.string(scopePrefix)
    c.pointee.network = arena.string(network)
    c.pointee.reads = reads
    c.pointee.created_by = arena.string(createdBy)
    c.pointee.created_unix_ms = createdUnixMs
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.revoked_unix_ms = revokedUnixMs
    c.pointee.last_used_unix_ms = lastUsedUnixMs
    c.pointee.version = version
  }
}

/// Which token to revoke.
package struct RevokeScriptTokenRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension RevokeScriptTokenRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RevokeScriptTokenRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__revoke_script_token_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RevokeScriptTokenRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RevokeScriptTokenRequest.self, capacity: 1)
    hamlet__v1__revoke_script_token_request__init(c)
    c.pointee.id = arena.id(id)
  }
}
