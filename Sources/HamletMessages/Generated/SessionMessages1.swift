// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A user's name and password.
package struct LoginRequest: Sendable, Equatable {
  package var userName: String = ""
  package var password: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    password: String = ""
  ) {
    self.userName = userName
    self.password = password
  }
}

extension LoginRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.LoginRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__login_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LoginRequest.self)
    userName = CRead.string(c.pointee.user_name)
    password = CRead.string(c.pointee.password)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LoginRequest.self, capacity: 1)
    hamlet__v1__login_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.password = arena.string(password)
  }
}

/// The session that begins.
package struct LoginResponse: Sendable, Equatable {
  /// Sent with every further call; shown to nobody.
  package var token: String = ""
  /// When the session ends at the latest.
  package var expiresUnixMs: Int64 = 0
  package var user: UserAccount? = nil
  /// Logins with her name that failed since the last one that did not; 0: none.
  package var failedTries: UInt32 = 0
  /// When the last of them was.
  package var lastFailedUnixMs: Int64 = 0
  /// When she logged in before; 0: never.
  package var lastLoginUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    token: String = "",
    expiresUnixMs: Int64 = 0,
    user: UserAccount? = nil,
    failedTries: UInt32 = 0,
    lastFailedUnixMs: Int64 = 0,
    lastLoginUnixMs: Int64 = 0
  ) {
    self.token = token
    self.expiresUnixMs = expiresUnixMs
    self.user = user
    self.failedTries = failedTries
    self.lastFailedUnixMs = lastFailedUnixMs
    self.lastLoginUnixMs = lastLoginUnixMs
  }
}

extension LoginResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.LoginResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__login_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LoginResponse.self)
    token = CRead.string(c.pointee.token)
    expiresUnixMs = c.pointee.expires_unix_ms
    user = CRead.message(c.pointee.user)
    failedTries = c.pointee.failed_tries
    lastFailedUnixMs = c.pointee.last_failed_unix_ms
    lastLoginUnixMs = c.pointee.last_login_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LoginResponse.self, capacity: 1)
    hamlet__v1__login_response__init(c)
    c.pointee.token = arena.string(token)
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.user = arena.message(user, Hamlet__V1__UserAccount.self)
    c.pointee.failed_tries = failedTries
    c.pointee.last_failed_unix_ms = lastFailedUnixMs
    c.pointee.last_login_unix_ms = lastLoginUnixMs
  }
}

/// A user as she and the administrator see her.
package struct UserAccount: Sendable, Equatable {
  package var id: RecordID = .none
  package var userName: String = ""
  package var displayName: String = ""
  package var role: Role = .unspecified
  /// The divisions whose records she may see, by the beginning of their code.
  package var scopePrefix: String = ""
  /// The name of that division.
  package var scopeName: String = ""
  /// Only the session's own methods work until she has chosen her own password.
  package var mustChangePassword: Bool = false
  package var disabled: Bool = false
  package var version: UInt64 = 0
  /// She logs in from an enrolled device alone, so 8 characters are enough for her password.
  package var deviceOnly: Bool = false
  /// The role that waits for data protection to confirm it; until then she has only her present
  /// one.
  package var proposedRole: Role = .unspecified
  package var proposedScopePrefix: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    userName: String = "",
    displayName: String = "",
    role: Role = .unspecified,
    scopePrefix: String = "",
    scopeName: String = "",
    mustChangePassword: Bool = false,
    disabled: Bool = false,
    version: UInt64 = 0,
    deviceOnly: Bool = false,
    proposedRole: Role = .unspecified,
    proposedScopePrefix: String = ""
  ) {
    self.id = id
    self.userName = userName
    self.displayName = displayName
    self.role = role
    self.scopePrefix = scopePrefix
    self.scopeName = scopeName
    self.mustChangePassword = mustChangePassword
    self.disabled = disabled
    self.version = version
    self.deviceOnly = deviceOnly
    self.proposedRole = proposedRole
    self.proposedScopePrefix = proposedScopePrefix
  }
}

extension UserAccount: ContractMessage {
  package static var typeName: String { "hamlet.v1.UserAccount" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__user_account__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UserAccount.self)
    id = CRead.id(c.pointee.id)
    userName = CRead.string(c.pointee.user_name)
    displayName = CRead.string(c.pointee.display_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    scopePrefix = CRead.string(c.pointee.scope_prefix)
    scopeName = CRead.string(c.pointee.scope_name)
    mustChangePassword = c.pointee.must_change_password != 0
    disabled = c.pointee.disabled != 0
    version = c.pointee.version
    deviceOnly = c.pointee.device_only != 0
    proposedRole = Role(rawValue: c.pointee.proposed_role.rawValue) ?? .unspecified
    proposedScopePrefix = CRead.string(c.pointee.proposed_scope_prefix)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UserAccount.self, capacity: 1)
    hamlet__v1__user_account__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.user_name = arena.string(userName)
    c.pointee.display_name = arena.string(displayName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.scope_prefix = arena.string(scopePrefix)
    c.pointee.scope_name = arena.string(scopeName)
    c.pointee.must_change_password = mustChangePassword ? 1 : 0
    c.pointee.disabled = disabled ? 1 : 0
    c.pointee.version = version
    c.pointee.device_only = deviceOnly ? 1 : 0
    c.pointee.proposed_role = Hamlet__V1__Role(rawValue: proposedRole.rawValue)
    c.pointee.proposed_scope_prefix = arena.string(proposedScopePrefix)
  }
}

/// Ends this session.
package struct LogoutRequest: Sendable, Equatable {
  package init() {}
}

extension LogoutRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.LogoutRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__logout_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LogoutRequest.self, capacity: 1)
    hamlet__v1__logout_request__init(c)
  }
}

/// The session has ended.
package struct LogoutResponse: Sendable, Equatable {
  package init() {}
}

extension LogoutResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.LogoutResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__logout_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LogoutResponse.self, capacity: 1)
    hamlet__v1__logout_response__init(c)
  }
}

/// Asks who the caller is.
package struct WhoAmIRequest: Sendable, Equatable {
  package init() {}
}

extension WhoAmIRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.WhoAmIRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__who_am_irequest__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WhoAmIRequest.self, capacity: 1)
    hamlet__v1__who_am_irequest__init(c)
  }
}

/// Who the caller is.
package struct WhoAmIResponse: Sendable, Equatable {
  package var user: UserAccount? = nil
  package var expiresUnixMs: Int64 = 0
  /// Privacy certificates that her role must have and that ended.
  package var notices: [TrainingNotice] = []

  /// With every field at its default.
  package init() {}

  package init(
    user: UserAccount? = nil,
    expiresUnixMs: Int64 = 0,
    notices: [TrainingNotice] = []
  ) {
    self.user = user
    self.expiresUnixMs = expiresUnixMs
    self.notices = notices
  }
}

extension WhoAmIResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.WhoAmIResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__who_am_iresponse__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__WhoAmIResponse.self)
    user = CRead.message(c.pointee.user)
    expiresUnixMs = c.pointee.expires_unix_ms
    notices = CRead.messages(c.pointee.n_notices, c.pointee.notices)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__WhoAmIResponse.self, capacity: 1)
    hamlet__v1__who_am_iresponse__init(c)
    c.pointee.user = arena.message(user, Hamlet__V1__UserAccount.self)
    c.pointee.expires_unix_ms = expiresUnixMs
    c.pointee.n_notices = notices.count
    c.pointee.notices = arena.messages(notices, Hamlet__V1__TrainingNotice.self)
  }
}

/// The old and the new password.
package struct ChangePasswordRequest: Sendable, Equatable {
  package var oldPassword: String = ""
  /// At least 15 characters, 8 where she logs in from an enrolled device alone, and not one of
  /// those that everybody tries first.
  package var newPassword: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    oldPassword: String = "",
    newPassword: String = ""
  ) {
    self.oldPassword = oldPassword
    self.newPassword = newPassword
  }
}

extension ChangePasswordRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ChangePasswordRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__change_password_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ChangePasswordRequest.self)
    oldPassword = CRead.string(c.pointee.old_password)
    newPassword = CRead.string(c.pointee.new_password)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ChangePasswordRequest.self, capacity: 1)
    hamlet__v1__change_password_request__init(c)
    c.pointee.old_password = arena.string(oldPassword)
    c.pointee.new_password = arena.string(newPassword)
  }
}

/// The password is changed.
package struct ChangePasswordResponse: Sendable, Equatable {
  /// How many other sessions ended.
  package var sessionsEnded: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    sessionsEnded: UInt32 = 0
  ) {
    self.sessionsEnded = sessionsEnded
  }
}

extension ChangePasswordResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ChangePasswordResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__change_password_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ChangePasswordResponse.self)
    sessionsEnded = c.pointee.sessions_ended
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ChangePasswordResponse.self, capacity: 1)
    hamlet__v1__change_password_response__init(c)
    c.pointee.sessions_ended = sessionsEnded
  }
}

/// The caller's password.
package struct ReauthenticateRequest: Sendable, Equatable {
  package var password: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    password: String = ""
  ) {
    self.password = password
  }
}

extension ReauthenticateRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReauthenticateRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reauthenticate_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReauthenticateRequest.self)
    password = CRead.string(c.pointee.password)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReauthenticateRequest.self, capacity: 1)
    hamlet__v1__reauthenticate_request__init(c)
    c.pointee.password = arena.string(password)
  }
}

/// The password was proved.
package struct ReauthenticateResponse: Sendable, Equatable {
  /// Until when it counts.
  package var untilUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    untilUnixMs: Int64 = 0
  ) {
    self.untilUnixMs = untilUnixMs
  }
}

extension ReauthenticateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReauthenticateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reauthenticate_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReauthenticateResponse.self)
    untilUnixMs = c.pointee.until_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReauthenticateResponse.self, capacity: 1)
    hamlet__v1__reauthenticate_response__init(c)
    c.pointee.until_unix_ms = untilUnixMs
  }
}

/// Asks for the caller's sessions.
package struct ListOwnSessionsRequest: Sendable, Equatable {
  package init() {}
}

extension ListOwnSessionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListOwnSessionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_own_sessions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListOwnSessionsRequest.self, capacity: 1)
    hamlet__v1__list_own_sessions_request__init(c)
  }
}

/// A user's sessions; there are never more than 32.
package struct ListOwnSessionsResponse: Sendable, Equatable {
  package var sessions: [SessionItem] = []

  /// With every field at its default.
  package init() {}

  package init(
    sessions: [SessionItem] = []
  ) {
    self.sessions = sessions
  }
}

extension ListOwnSessionsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListOwnSessionsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_own_sessions_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListOwnSessionsResponse.self)
    sessions = CRead.messages(c.pointee.n_sessions, c.pointee.sessions)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListOwnSessionsResponse.self, capacity: 1)
    hamlet__v1__list_own_sessions_response__init(c)
    c.pointee.n_sessions = sessions.count
    c.pointee.sessions = arena.messages(sessions, Hamlet__V1__SessionItem.self)
  }
}

/// One session.
package struct SessionItem: Sendable, Equatable {
  package var id: RecordID = .none
  /// Whether it is the one that asks.
  package var current: Bool = false
  /// The address from which it began; empty on the server's own machine.
  package var source: String = ""
  /// The device with which it began; absent where it had none.
  package var deviceId: RecordID = .none
  package var sinceUnixMs: Int64 = 0
  package var lastUsedUnixMs: Int64 = 0
  package var expiresUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    current: Bool = false,
    source: String = "",
    deviceId: RecordID = .none,
    sinceUnixMs: Int64 = 0,
    lastUsedUnixMs: Int64 = 0,
    expiresUnixMs: Int64 = 0
  ) {
    self.id = id
    self.current = current
    self.source = source
    self.deviceId = deviceId
    self.sinceUnixMs = sinceUnixMs
    self.lastUsedUnixMs = lastUsedUnixMs
    self.expiresUnixMs = expiresUnixMs
  }
}

extension SessionItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.SessionItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__session_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SessionItem.self)
    id = CRead.id(c.pointee.id)
    current = c.pointee.current != 0
    source = CRead.string(c.pointee.source)
    deviceId = CRead.id(c.pointee.device_id)
    sinceUnixMs = c.pointee.since_unix_ms
    lastUsedUnixMs = c.pointee.last_used_unix_ms
    expiresUnixMs = c.pointee.expires_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SessionItem.self, capacity: 1)
    hamlet__v1__session_item__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.current = current ? 1 : 0
    c.pointee.source = arena.string(source)
    c.pointee.device_id = arena.id(deviceId)
    c.pointee.since_unix_ms = sinceUnixMs
    c.pointee.last_used_unix_ms = lastUsedUnixMs
    c.pointee.expires_unix_ms = expiresUnixMs
  }
}

/// Which session to end.
package struct EndOwnSessionRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension EndOwnSessionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EndOwnSessionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__end_own_session_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EndOwnSessionRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EndOwnSessionRequest.self, capacity: 1)
    hamlet__v1__end_own_session_request__init(c)
    c.pointee.id = arena.id(id)
  }
}
