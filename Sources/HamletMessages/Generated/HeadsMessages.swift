// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos

/// What each side says of itself, once, first.
package struct Hello: Sendable, Equatable {
  /// The newest minor version of protocol 1 that the sender speaks; both use the smaller one.
  package var minor: UInt32 = 0
  /// Program and version, for the peer's log.
  package var agent: String = ""
  /// The largest frame payload and head, in bytes, that the sender takes; at least 65,536.
  package var maxFrame: UInt32 = 0
  /// How many calls the server keeps open on this connection; at least 8.
  package var maxCalls: UInt32 = 0
  /// Bytes of MESSAGE payload that the sender takes per call before it grants more; at least
  /// 131,072.
  package var callCredit: UInt32 = 0
  /// SHA-256 of the sender's descriptor set.
  package var schemaSha256: [UInt8] = []
  /// The sender's clock, milliseconds since 1970.
  package var timeUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    minor: UInt32 = 0,
    agent: String = "",
    maxFrame: UInt32 = 0,
    maxCalls: UInt32 = 0,
    callCredit: UInt32 = 0,
    schemaSha256: [UInt8] = [],
    timeUnixMs: Int64 = 0
  ) {
    self.minor = minor
    self.agent = agent
    self.maxFrame = maxFrame
    self.maxCalls = maxCalls
    self.callCredit = callCredit
    self.schemaSha256 = schemaSha256
    self.timeUnixMs = timeUnixMs
  }
}

extension Hello: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.Hello" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__hello__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__Hello.self)
    minor = c.pointee.minor
    agent = CRead.string(c.pointee.agent)
    maxFrame = c.pointee.max_frame
    maxCalls = c.pointee.max_calls
    callCredit = c.pointee.call_credit
    schemaSha256 = CRead.bytes(c.pointee.schema_sha256)
    timeUnixMs = c.pointee.time_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__Hello.self, capacity: 1)
    hamlet__wire__v1__hello__init(c)
    c.pointee.minor = minor
    c.pointee.agent = arena.string(agent)
    c.pointee.max_frame = maxFrame
    c.pointee.max_calls = maxCalls
    c.pointee.call_credit = callCredit
    c.pointee.schema_sha256 = arena.bytes(schemaSha256)
    c.pointee.time_unix_ms = timeUnixMs
  }
}

/// Opens a call.
package struct CallHead: Sendable, Equatable {
  /// Full name, as "hamlet.v1.PersonService/GetPerson".
  ///
  /// Where both sides speak minor 1, empty: the method of this connection's last CALL.
  package var method: String = ""
  /// Milliseconds from the reading of the CALL; 0: 30 s, or none where either side streams.
  package var timeoutMs: UInt32 = 0
  /// 1-64 bytes; needed by keyed methods, ignored elsewhere.
  package var idempotencyKey: String = ""
  /// A session or script token; empty: the token of this connection's last CALL that carried one.
  package var token: String = ""
  /// At most 64 printable ASCII characters, else ignored.
  package var requestId: String = ""
  /// "zh" or "en": the language of messages.
  ///
  /// Where both sides speak minor 1, empty: the language of this connection's last CALL that named
  /// one.
  package var language: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    method: String = "",
    timeoutMs: UInt32 = 0,
    idempotencyKey: String = "",
    token: String = "",
    requestId: String = "",
    language: String = ""
  ) {
    self.method = method
    self.timeoutMs = timeoutMs
    self.idempotencyKey = idempotencyKey
    self.token = token
    self.requestId = requestId
    self.language = language
  }
}

extension CallHead: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.CallHead" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__call_head__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__CallHead.self)
    method = CRead.string(c.pointee.method)
    timeoutMs = c.pointee.timeout_ms
    idempotencyKey = CRead.string(c.pointee.idempotency_key)
    token = CRead.string(c.pointee.token)
    requestId = CRead.string(c.pointee.request_id)
    language = CRead.string(c.pointee.language)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__CallHead.self, capacity: 1)
    hamlet__wire__v1__call_head__init(c)
    c.pointee.method = arena.string(method)
    c.pointee.timeout_ms = timeoutMs
    c.pointee.idempotency_key = arena.string(idempotencyKey)
    c.pointee.token = arena.string(token)
    c.pointee.request_id = arena.string(requestId)
    c.pointee.language = arena.string(language)
  }
}

/// The status of a call; the call is over.
package struct EndHead: Sendable, Equatable {
  /// gRPC's status codes 0-16.
  package var code: UInt32 = 0
  /// For people, in the call's language.
  package var message: String = ""
  package var details: ErrorDetails? = nil
  /// The stored reply of an earlier call with the same key.
  package var replayed: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    code: UInt32 = 0,
    message: String = "",
    details: ErrorDetails? = nil,
    replayed: Bool = false
  ) {
    self.code = code
    self.message = message
    self.details = details
    self.replayed = replayed
  }
}

extension EndHead: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.EndHead" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__end_head__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__EndHead.self)
    code = c.pointee.code
    message = CRead.string(c.pointee.message)
    details = CRead.message(c.pointee.details)
    replayed = c.pointee.replayed != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__EndHead.self, capacity: 1)
    hamlet__wire__v1__end_head__init(c)
    c.pointee.code = code
    c.pointee.message = arena.string(message)
    c.pointee.details = arena.message(details, Hamlet__Wire__V1__ErrorDetails.self)
    c.pointee.replayed = replayed ? 1 : 0
  }
}

/// What a program needs to act on an error.
package struct ErrorDetails: Sendable, Equatable {
  package var violations: [FieldViolation] = []
  package var limit: Limit? = nil
  /// When to try again, in milliseconds.
  package var retryAfterMs: UInt32 = 0
  package var conflict: Conflict? = nil
  /// The consent purpose that nothing covers.
  package var missingPurpose: String = ""
  /// Prove the password anew (SessionService/Reauthenticate) and repeat the call.
  package var reauthenticate: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    violations: [FieldViolation] = [],
    limit: Limit? = nil,
    retryAfterMs: UInt32 = 0,
    conflict: Conflict? = nil,
    missingPurpose: String = "",
    reauthenticate: Bool = false
  ) {
    self.violations = violations
    self.limit = limit
    self.retryAfterMs = retryAfterMs
    self.conflict = conflict
    self.missingPurpose = missingPurpose
    self.reauthenticate = reauthenticate
  }
}

extension ErrorDetails: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.ErrorDetails" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__error_details__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__ErrorDetails.self)
    violations = CRead.messages(c.pointee.n_violations, c.pointee.violations)
    limit = CRead.message(c.pointee.limit)
    retryAfterMs = c.pointee.retry_after_ms
    conflict = CRead.message(c.pointee.conflict)
    missingPurpose = CRead.string(c.pointee.missing_purpose)
    reauthenticate = c.pointee.reauthenticate != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__ErrorDetails.self, capacity: 1)
    hamlet__wire__v1__error_details__init(c)
    c.pointee.n_violations = violations.count
    c.pointee.violations = arena.messages(violations, Hamlet__Wire__V1__FieldViolation.self)
    c.pointee.limit = arena.message(limit, Hamlet__Wire__V1__Limit.self)
    c.pointee.retry_after_ms = retryAfterMs
    c.pointee.conflict = arena.message(conflict, Hamlet__Wire__V1__Conflict.self)
    c.pointee.missing_purpose = arena.string(missingPurpose)
    c.pointee.reauthenticate = reauthenticate ? 1 : 0
  }
}

/// One field that broke one rule.
package struct FieldViolation: Sendable, Equatable {
  /// As "phones[0].number".
  package var path: String = ""
  /// The rule's name, as "required" or "resident_id.check_digit".
  package var rule: String = ""
  package var messageEn: String = ""
  package var messageZh: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    path: String = "",
    rule: String = "",
    messageEn: String = "",
    messageZh: String = ""
  ) {
    self.path = path
    self.rule = rule
    self.messageEn = messageEn
    self.messageZh = messageZh
  }
}

extension FieldViolation: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.FieldViolation" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__field_violation__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__FieldViolation.self)
    path = CRead.string(c.pointee.path)
    rule = CRead.string(c.pointee.rule)
    messageEn = CRead.string(c.pointee.message_en)
    messageZh = CRead.string(c.pointee.message_zh)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__FieldViolation.self, capacity: 1)
    hamlet__wire__v1__field_violation__init(c)
    c.pointee.path = arena.string(path)
    c.pointee.rule = arena.string(rule)
    c.pointee.message_en = arena.string(messageEn)
    c.pointee.message_zh = arena.string(messageZh)
  }
}

/// A limit that was passed.
package struct Limit: Sendable, Equatable {
  package var name: String = ""
  package var allowed: UInt64 = 0
  package var actual: UInt64 = 0
  /// "client" or "server": whose limit it is.
  package var side: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    name: String = "",
    allowed: UInt64 = 0,
    actual: UInt64 = 0,
    side: String = ""
  ) {
    self.name = name
    self.allowed = allowed
    self.actual = actual
    self.side = side
  }
}

extension Limit: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.Limit" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__limit__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__Limit.self)
    name = CRead.string(c.pointee.name)
    allowed = c.pointee.allowed
    actual = c.pointee.actual
    side = CRead.string(c.pointee.side)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__Limit.self, capacity: 1)
    hamlet__wire__v1__limit__init(c)
    c.pointee.name = arena.string(name)
    c.pointee.allowed = allowed
    c.pointee.actual = actual
    c.pointee.side = arena.string(side)
  }
}

/// An update made from a stale version.
package struct Conflict: Sendable, Equatable {
  package var currentVersion: UInt64 = 0
  /// The fields that differ.
  package var fields: [String] = []

  /// With every field at its default.
  package init() {}

  package init(
    currentVersion: UInt64 = 0,
    fields: [String] = []
  ) {
    self.currentVersion = currentVersion
    self.fields = fields
  }
}

extension Conflict: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.Conflict" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__conflict__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__Conflict.self)
    currentVersion = c.pointee.current_version
    fields = CRead.strings(c.pointee.n_fields, c.pointee.fields)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__Conflict.self, capacity: 1)
    hamlet__wire__v1__conflict__init(c)
    c.pointee.current_version = currentVersion
    c.pointee.n_fields = fields.count
    c.pointee.fields = arena.strings(fields)
  }
}

/// No new calls, and why.
package struct Goaway: Sendable, Equatable {
  /// The highest call that the sender read.
  package var lastCall: UInt32 = 0
  /// A status code; 0: an ordinary close.
  package var code: UInt32 = 0
  package var message: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    lastCall: UInt32 = 0,
    code: UInt32 = 0,
    message: String = ""
  ) {
    self.lastCall = lastCall
    self.code = code
    self.message = message
  }
}

extension Goaway: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.Goaway" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__goaway__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__Goaway.self)
    lastCall = c.pointee.last_call
    code = c.pointee.code
    message = CRead.string(c.pointee.message)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__Goaway.self, capacity: 1)
    hamlet__wire__v1__goaway__init(c)
    c.pointee.last_call = lastCall
    c.pointee.code = code
    c.pointee.message = arena.string(message)
  }
}

/// Grants more MESSAGE bytes of one call.
package struct Credit: Sendable, Equatable {
  package var bytes: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    bytes: UInt32 = 0
  ) {
    self.bytes = bytes
  }
}

extension Credit: ContractMessage {
  package static var typeName: String { "hamlet.wire.v1.Credit" }
  package static let descriptor = MessageDescriptor(
    hamlet__wire__v1__credit__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__Wire__V1__Credit.self)
    bytes = c.pointee.bytes
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__Wire__V1__Credit.self, capacity: 1)
    hamlet__wire__v1__credit__init(c)
    c.pointee.bytes = bytes
  }
}
