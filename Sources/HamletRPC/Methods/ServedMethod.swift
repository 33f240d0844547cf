internal import HamletDomain
package import HamletMessages
package import HamletWire

/// A method of the table: the contract's policy, made quick to ask, and the composed step.
package final class ServedMethod: Sendable {
  /// Full name, as "hamlet.v1.PersonService/GetPerson".
  package let name: String
  /// The method as the contract has it.
  package let info: MethodInfo
  /// Which sides stream.
  package let kind: CallKind
  /// Whether a write needs an idempotency key.
  package let isKeyed: Bool
  /// Whether a user who must change the password may call it.
  let servesSessions: Bool
  let rewrite: RequestRewrite?
  let step: CallStep
  /// Bit n: role n may call; all ones where every user may.
  private let roles: UInt64

  init(
    name: String,
    info: MethodInfo,
    rewrite: RequestRewrite?,
    step: @escaping CallStep
  ) {
    self.name = name
    self.info = info
    self.rewrite = rewrite
    self.step = step
    kind = CallKind(info)
    isKeyed = info.idempotency == .keyed
    servesSessions = name.hasPrefix("hamlet.v1.SessionService/")
    roles =
      info.roles.isEmpty
      ? .max
      : info.roles.reduce(0) { mask, role in role < 64 ? mask | 1 << UInt64(role) : mask }
  }

  func allows(_ role: Role) -> Bool { roles & (1 << UInt64(role.rawValue)) != 0 }

  /// The divisions that a call by this user reaches.
  func scope(of principal: Principal) -> DivisionPrefix {
    switch info.scope {
    case .town: .all
    case .none, .own, .self: principal.scope
    }
  }
}

extension CallKind {
  /// The kind of a method of the contract.
  package init(_ method: MethodInfo) {
    self =
      switch (method.clientStreams, method.serverStreams) {
      case (false, false): .unary
      case (true, false): .clientStream
      case (false, true): .serverStream
      case (true, true): .bidirectional
      }
  }
}
