/// Who may call a method, and how far the call reaches: the contract's policy, made quick to ask.
package struct MethodAccess: Hashable, Sendable {
  /// How far a call reaches.
  package enum Reach: Hashable, Sendable {
    /// The caller's own divisions.
    case own
    /// The whole town.
    case town
  }

  /// The full method name, as `hamlet.v1.PersonService/RegisterPerson`.
  package let name: String
  /// Whether it may be called without a login.
  package let isOpen: Bool
  /// Whether a user who must change her password may call it.
  package let servesSessions: Bool
  private let reach: Reach
  /// Bit n: role n may call.
  private let roles: UInt64

  /// Describes a method; with `roles` nil every user who is logged in may call it, and when it is open
  /// anybody.
  package init(
    name: String,
    roles: Set<Role>?,
    isOpen: Bool = false,
    reach: Reach,
    servesSessions: Bool = false
  ) {
    self.name = name
    self.isOpen = isOpen
    self.reach = reach
    self.servesSessions = servesSessions
    self.roles =
      if let roles, !isOpen {
        roles.reduce(0) { $0 | Self.bit(of: $1) }
      } else {
        .max
      }
  }

  /// Whether the policy lets a role in.
  package func allows(_ role: Role) -> Bool { roles & Self.bit(of: role) != 0 }

  /// The divisions that a call by this user reaches.
  package func scope(of principal: Principal) -> DivisionPrefix {
    switch reach {
    case .town: .all
    case .own: principal.scope
    }
  }

  /// Refuses a caller whom the policy does not let in.
  func check(_ principal: Principal) throws(AdmissionRefusal) {
    guard allows(principal.role) else { throw .role }
    if principal.mustChangePassword, !servesSessions, !isOpen { throw .passwordToChange }
  }

  private static func bit(of role: Role) -> UInt64 {
    role.rawValue < 64 ? 1 << UInt64(role.rawValue) : 0
  }
}
