internal import HamletDomain
internal import HamletMessages
internal import HamletRPC

/// Which methods a script token may name.
enum ScriptMethods {
  private static let contract = "hamlet.v1."
  /// Who may do what is decided by people: no token logs in, makes tokens, gives roles, opens a record
  /// in an emergency or enrols a device.
  private static let closedServices: Set<String> = [
    "SessionService", "TokenService", "RoleService", "EmergencyService", "DeviceService",
    "KeyService",
  ]
  private static let closedMethods: Set<String> = [
    "AdminService/CreateUser", "AdminService/DisableUser", "AdminService/EnableUser",
    "AdminService/ResetPassword", "AdminService/AssignScope", "AdminService/EndUserSessions",
    "AdminService/SetSetting",
  ]
  private static let openAgain: Set<String> = ["SessionService/WhoAmI"]

  /// The full names that stand behind names and patterns, in order.
  ///
  /// A name ends with `*` for all that begin so. What asks for a password is never meant by a pattern,
  /// only by its full name: the password was proved when the token was made for it.
  ///
  /// - Throws: for one that is unknown, closed to tokens or beyond the role.
  static func expand(_ names: [String], for role: Role) throws(CallError) -> [String] {
    var methods: Set<String> = []
    for (index, name) in names.enumerated() {
      let found = matches(name).filter { isAllowed($0.info, role) }
      guard !found.isEmpty else {
        throw .invalid(
          "call_names[\(index)]",
          rule: "call.unknown",
          "no call of this name that a token of this role may make",
          "没有该角色的令牌可以调用的此操作"
        )
      }
      methods.formUnion(found.map(\.fullName))
    }
    return methods.sorted()
  }

  private static func matches(_ name: String) -> [ContractMethod] {
    let name = name.hasPrefix(contract) ? String(name.dropFirst(contract.count)) : name
    let open = Contract.schema.allMethods.filter { method in
      guard method.fullName.hasPrefix(contract) else { return false }
      return isOpenToTokens(String(method.fullName.dropFirst(contract.count)))
    }
    guard name.hasSuffix("*") else { return open.filter { $0.fullName == contract + name } }
    let front = contract + name.dropLast()
    // Not "*" alone nor "P*": a whole service at most.
    guard name.contains("/") else { return [] }
    return open.filter { $0.fullName.hasPrefix(front) && !$0.info.reauthenticate }
  }

  private static func isOpenToTokens(_ name: String) -> Bool {
    if openAgain.contains(name) { return true }
    let service = String(name.prefix { $0 != "/" })
    return !closedServices.contains(service) && !closedMethods.contains(name)
  }

  private static func isAllowed(_ info: MethodInfo, _ role: Role) -> Bool {
    !info.open && (info.roles.isEmpty || info.roles.contains(role.rawValue))
  }
}
