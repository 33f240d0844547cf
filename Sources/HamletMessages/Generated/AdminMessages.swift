// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A new user.
package struct CreateUserRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var userName: String = ""
  package var displayName: String = ""
  package var role: Role = .unspecified
  /// A whole village's code, or the beginning of the codes of all its divisions.
  package var scopePrefix: String = ""
  /// At least 15 characters, or 8 with device_only; she must change it when she first logs in.
  package var firstPassword: String = ""
  /// Lets her log in from an enrolled device alone.
  package var deviceOnly: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    userName: String = "",
    displayName: String = "",
    role: Role = .unspecified,
    scopePrefix: String = "",
    firstPassword: String = "",
    deviceOnly: Bool = false
  ) {
    self.id = id
    self.userName = userName
    self.displayName = displayName
    self.role = role
    self.scopePrefix = scopePrefix
    self.firstPassword = firstPassword
    self.deviceOnly = deviceOnly
  }
}

extension CreateUserRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateUserRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_user_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateUserRequest.self)
    id = CRead.id(c.pointee.id)
    userName = CRead.string(c.pointee.user_name)
    displayName = CRead.string(c.pointee.display_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    scopePrefix = CRead.string(c.pointee.scope_prefix)
    firstPassword = CRead.string(c.pointee.first_password)
    deviceOnly = c.pointee.device_only != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateUserRequest.self, capacity: 1)
    hamlet__v1__create_user_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.user_name = arena.string(userName)
    c.pointee.display_name = arena.string(displayName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.scope_prefix = arena.string(scopePrefix)
    c.pointee.first_password = arena.string(firstPassword)
    c.pointee.device_only = deviceOnly ? 1 : 0
  }
}

/// Which users to list.
package struct ListUsersRequest: Sendable, Equatable {
  package var role: Role = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    role: Role = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.role = role
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListUsersRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListUsersRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_users_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListUsersRequest.self)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListUsersRequest.self, capacity: 1)
    hamlet__v1__list_users_request__init(c)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of users.
package struct ListUsersResponse: Sendable, Equatable {
  package var users: [UserAccount] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    users: [UserAccount] = [],
    nextPageToken: String = ""
  ) {
    self.users = users
    self.nextPageToken = nextPageToken
  }
}

extension ListUsersResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListUsersResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_users_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListUsersResponse.self)
    users = CRead.messages(c.pointee.n_users, c.pointee.users)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListUsersResponse.self, capacity: 1)
    hamlet__v1__list_users_response__init(c)
    c.pointee.n_users = users.count
    c.pointee.users = arena.messages(users, Hamlet__V1__UserAccount.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which user to disable.
package struct DisableUserRequest: Sendable, Equatable {
  package var userName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = ""
  ) {
    self.userName = userName
  }
}

extension DisableUserRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.DisableUserRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__disable_user_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DisableUserRequest.self)
    userName = CRead.string(c.pointee.user_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DisableUserRequest.self, capacity: 1)
    hamlet__v1__disable_user_request__init(c)
    c.pointee.user_name = arena.string(userName)
  }
}

/// Which user to enable.
package struct EnableUserRequest: Sendable, Equatable {
  package var userName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = ""
  ) {
    self.userName = userName
  }
}

extension EnableUserRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EnableUserRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__enable_user_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EnableUserRequest.self)
    userName = CRead.string(c.pointee.user_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EnableUserRequest.self, capacity: 1)
    hamlet__v1__enable_user_request__init(c)
    c.pointee.user_name = arena.string(userName)
  }
}

/// Whose password to set anew.
package struct ResetPasswordRequest: Sendable, Equatable {
  package var userName: String = ""
  package var firstPassword: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    firstPassword: String = ""
  ) {
    self.userName = userName
    self.firstPassword = firstPassword
  }
}

extension ResetPasswordRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ResetPasswordRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reset_password_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ResetPasswordRequest.self)
    userName = CRead.string(c.pointee.user_name)
    firstPassword = CRead.string(c.pointee.first_password)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ResetPasswordRequest.self, capacity: 1)
    hamlet__v1__reset_password_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.first_password = arena.string(firstPassword)
  }
}

/// Whose scope to change.
package struct AssignScopeRequest: Sendable, Equatable {
  package var userName: String = ""
  package var scopePrefix: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    scopePrefix: String = ""
  ) {
    self.userName = userName
    self.scopePrefix = scopePrefix
  }
}

extension AssignScopeRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AssignScopeRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__assign_scope_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AssignScopeRequest.self)
    userName = CRead.string(c.pointee.user_name)
    scopePrefix = CRead.string(c.pointee.scope_prefix)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AssignScopeRequest.self, capacity: 1)
    hamlet__v1__assign_scope_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.scope_prefix = arena.string(scopePrefix)
  }
}

/// Whose sessions to end.
package struct EndUserSessionsRequest: Sendable, Equatable {
  package var userName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = ""
  ) {
    self.userName = userName
  }
}

extension EndUserSessionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EndUserSessionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__end_user_sessions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EndUserSessionsRequest.self)
    userName = CRead.string(c.pointee.user_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EndUserSessionsRequest.self, capacity: 1)
    hamlet__v1__end_user_sessions_request__init(c)
    c.pointee.user_name = arena.string(userName)
  }
}

/// An administrative division: a township, or a village or community in it.
package struct Division: Sendable, Equatable {
  package var code: String = ""
  package var nameZh: String = ""
  package var nameEn: String = ""
  package var validFrom: String = ""
  /// Empty: still in use.
  package var validTo: String = ""
  /// Codes of those that follow one that is no longer in use.
  package var successors: [String] = []

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    nameZh: String = "",
    nameEn: String = "",
    validFrom: String = "",
    validTo: String = "",
    successors: [String] = []
  ) {
    self.code = code
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.validFrom = validFrom
    self.validTo = validTo
    self.successors = successors
  }
}

extension Division: ContractMessage {
  package static var typeName: String { "hamlet.v1.Division" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__division__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Division.self)
    code = CRead.string(c.pointee.code)
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
    validFrom = CRead.string(c.pointee.valid_from)
    validTo = CRead.string(c.pointee.valid_to)
    successors = CRead.strings(c.pointee.n_successors, c.pointee.successors)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Division.self, capacity: 1)
    hamlet__v1__division__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.valid_to = arena.string(validTo)
    c.pointee.n_successors = successors.count
    c.pointee.successors = arena.strings(successors)
  }
}

/// A new division.
package struct CreateDivisionRequest: Sendable, Equatable {
  package var code: String = ""
  package var nameZh: String = ""
  package var nameEn: String = ""
  /// Empty: today.
  package var validFrom: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    nameZh: String = "",
    nameEn: String = "",
    validFrom: String = ""
  ) {
    self.code = code
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.validFrom = validFrom
  }
}

extension CreateDivisionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateDivisionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_division_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateDivisionRequest.self)
    code = CRead.string(c.pointee.code)
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
    validFrom = CRead.string(c.pointee.valid_from)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateDivisionRequest.self, capacity: 1)
    hamlet__v1__create_division_request__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
    c.pointee.valid_from = arena.string(validFrom)
  }
}

/// The division exists.
package struct CreateDivisionResponse: Sendable, Equatable {
  package var code: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    code: String = ""
  ) {
    self.code = code
  }
}

extension CreateDivisionResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateDivisionResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_division_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateDivisionResponse.self)
    code = CRead.string(c.pointee.code)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateDivisionResponse.self, capacity: 1)
    hamlet__v1__create_division_response__init(c)
    c.pointee.code = arena.string(code)
  }
}

/// Which divisions to list.
package struct ListDivisionsRequest: Sendable, Equatable {
  package var prefix: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    prefix: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.prefix = prefix
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListDivisionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDivisionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_divisions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDivisionsRequest.self)
    prefix = CRead.string(c.pointee.prefix)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDivisionsRequest.self, capacity: 1)
    hamlet__v1__list_divisions_request__init(c)
    c.pointee.prefix = arena.string(prefix)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of divisions.
package struct ListDivisionsResponse: Sendable, Equatable {
  package var divisions: [Division] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    divisions: [Division] = [],
    nextPageToken: String = ""
  ) {
    self.divisions = divisions
    self.nextPageToken = nextPageToken
  }
}

extension ListDivisionsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListDivisionsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_divisions_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListDivisionsResponse.self)
    divisions = CRead.messages(c.pointee.n_divisions, c.pointee.divisions)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListDivisionsResponse.self, capacity: 1)
    hamlet__v1__list_divisions_response__init(c)
    c.pointee.n_divisions = divisions.count
    c.pointee.divisions = arena.messages(divisions, Hamlet__V1__Division.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}
