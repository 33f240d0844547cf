import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import HamletWire

/// What a call's error means for who made the call.
extension LinkRunner {
  func failure(_ error: CallError, _ call: OutgoingCall) -> CallFailure {
    let isWrite = call.command.method.idempotency != .read
    return failure(error, key: call.key, isWrite: isWrite, call.language)
  }

  /// Of an item of the outbox; nil: of a read.
  func failure(
    _ error: CallError,
    _ item: OutboxItem?,
    _ language: ShellLanguage
  ) -> CallFailure {
    failure(error, key: item?.key ?? "", isWrite: item != nil, language)
  }

  private func failure(
    _ error: CallError,
    key: String,
    isWrite: Bool,
    _ language: ShellLanguage
  ) -> CallFailure {
    let violations = (error.details?.violations ?? []).map {
      FieldProblem(path: $0.path, rule: $0.rule, english: $0.messageEn, chinese: $0.messageZh)
    }
    var failure = CallFailure(
      Self.kind(of: error, isWrite: isWrite),
      code: error.code.name,
      number: error.code.rawValue,
      message: error.message(in: language == .chinese ? .chinese : .english),
      violations: violations,
      key: key,
      isRetryable: [.unavailable, .resourceExhausted, .aborted].contains(error.code),
      retryAfterMilliseconds: Int64(error.details?.retryAfterMs ?? 0)
    )
    failure.conflict = error.details?.conflict.map {
      RecordConflict(version: $0.currentVersion, fields: $0.fields)
    }
    failure.needsProof = error.details?.reauthenticate ?? false
    failure.needsLogin =
      failure.kind == .status && error.code == .unauthenticated && error.attempt == .answered
    failure.wasStopped = Task.isCancelled
    failure.isUnanswered = Task.isCancelled && error.attempt == .unknown && link.isOpen
    return failure
  }

  static func kind(of error: CallError, isWrite: Bool) -> CallFailure.Kind {
    switch error.attempt {
    // After Ctrl-C: the server stopped it, and says that it changed nothing.
    case .answered where error.code == .cancelled && Task.isCancelled: .interrupted
    case .answered: .status
    // The server said why it does not serve this device, or this side knows that it will not.
    case .notSent where error.code == .unauthenticated: .status
    case .notSent where error.code == .failedPrecondition: .setup
    case .notSent: Task.isCancelled ? .interrupted : .unreachable
    case .unknown where isWrite: .outcomeUnknown
    case .unknown: error.code == .cancelled ? .interrupted : .unreachable
    }
  }
}
