package import HamletDomain
package import HamletMessages
package import HamletWire
internal import NIOCore

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
  /// Who may call it, and how far the call reaches.
  package let access: MethodAccess
  let rewrite: RequestRewrite?
  let step: CallStep
  /// The step of a method whose handler never waits.
  let stepAtOnce: StepAtOnce?
  /// What of an answer a role does not see; no entry: it sees all of it.
  private let masks: [Role: AnswerMask]

  init(
    name: String,
    info: MethodInfo,
    rewrite: RequestRewrite?,
    step: @escaping CallStep,
    stepAtOnce: StepAtOnce? = nil
  ) {
    self.name = name
    self.info = info
    self.rewrite = rewrite
    self.step = step
    self.stepAtOnce = stepAtOnce
    kind = CallKind(info)
    isKeyed = info.idempotency == .keyed
    access = MethodAccess(name: name, info)
    let roles = Role.allCases.filter { [access] in access.allows($0) }
    masks = Dictionary(
      uniqueKeysWithValues: roles.compactMap { role in
        AnswerMask(of: info.output, for: role).map { (role, $0) }
      }
    )
  }

  /// A method with a step that never waits.
  convenience init(_ method: ServedMethod, atOnce step: @escaping StepAtOnce) {
    self.init(
      name: method.name,
      info: method.info,
      rewrite: method.rewrite,
      step: method.step,
      stepAtOnce: step
    )
  }

  /// An answer as a role may see it.
  func shown(_ answer: ByteBuffer, to role: Role?) -> ByteBuffer {
    guard !masks.isEmpty, let role, let mask = masks[role] else { return answer }
    return mask.applied(to: answer)
  }
}

extension MethodAccess {
  /// The policy of a method of the contract.
  package init(name: String, _ info: MethodInfo) {
    self.init(
      name: name,
      roles: info.roles.isEmpty ? nil : Set(info.roles.compactMap(Role.init(rawValue:))),
      isOpen: info.open,
      reach: info.scope == .town ? .town : .own,
      servesSessions: name.hasPrefix("hamlet.v1.SessionService/")
    )
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
