package import HamletDomain
internal import HamletMessages
internal import HamletWire

extension CallError {
  /// `NOT_FOUND`: no such record, or none within the caller's scope: the two look alike on purpose.
  package static func notFound(
    _ english: String = "No such record within your area.",
    _ chinese: String = "您的范围内没有此记录。"
  ) -> CallError {
    CallError(.notFound, english, chinese)
  }

  /// `ALREADY_EXISTS`: the record or the key is taken.
  package static func alreadyExists(_ english: String, _ chinese: String) -> CallError {
    CallError(.alreadyExists, english, chinese)
  }

  /// `PERMISSION_DENIED`: the caller's role does not allow the method.
  package static func permissionDenied(
    _ english: String = "Your role does not allow this.",
    _ chinese: String = "您的角色无权进行此操作。"
  ) -> CallError {
    CallError(.permissionDenied, english, chinese)
  }

  /// `UNAUTHENTICATED`: no token, or one that is unknown, expired or revoked.
  package static func unauthenticated(
    _ english: String = "Log in first.",
    _ chinese: String = "请先登录。"
  ) -> CallError {
    CallError(.unauthenticated, english, chinese)
  }

  /// `FAILED_PRECONDITION`: the record's state does not allow it.
  package static func failedPrecondition(_ english: String, _ chinese: String) -> CallError {
    CallError(.failedPrecondition, english, chinese)
  }

  /// `FAILED_PRECONDITION`: an action that the record's state, or the caller, does not allow.
  package static func failedPrecondition(_ refusal: TransitionRefused) -> CallError {
    if let reason = refusal.reason {
      return CallError(.failedPrecondition, reason.english, reason.chinese)
    }
    let state = Contract.schema.label(refusal.state, of: "hamlet.v1.\(refusal.machine)")
    func chinese(_ action: String) -> String {
      ActionWords.chinese(action, of: refusal.machine)
    }
    let action = ActionWords.english(refusal.action)
    let allowed = refusal.allowed.map(ActionWords.english)
    let others = allowed.isEmpty ? "nothing" : allowed.joined(separator: ", ")
    let possible =
      allowed.isEmpty ? "无" : refusal.allowed.map(chinese).joined(separator: "、")
    return CallError(
      .failedPrecondition,
      "\(action) is not possible in state '\(state.english)'; possible: \(others).",
      "状态“\(state.chinese)”下不能\(chinese(refusal.action))；可进行：\(possible)。"
    )
  }

  /// `FAILED_PRECONDITION`: a read that no consent covers, naming the purpose.
  package static func missingPurpose(_ purpose: String) -> CallError {
    let label = Contract.schema.purpose(purpose)
    return CallError(
      .failedPrecondition,
      "No consent covers the purpose '\(label.english)'.",
      "没有涵盖用途“\(label.chinese)”的同意。",
      details: ErrorDetails(missingPurpose: purpose)
    ).denied(.purpose)
  }

  /// `FAILED_PRECONDITION`: a method that asks for a proof of the password within five minutes.
  package static let reauthenticate = CallError(
    .failedPrecondition,
    "Prove your password again for this: session prove.",
    "此操作需要再次验证密码：session prove。",
    details: ErrorDetails(reauthenticate: true)
  )

  /// `ABORTED`: an update made from a stale version.
  package static func conflict(currentVersion: UInt64, fields: [String]) -> CallError {
    CallError(
      .aborted,
      "The record was changed meanwhile; read it again.",
      "记录已被他人修改，请重新读取。",
      details: ErrorDetails(conflict: Conflict(currentVersion: currentVersion, fields: fields))
    )
  }

  /// `UNAVAILABLE`: the server or the link cannot serve now.
  package static func unavailable(
    _ english: String = "The server is stopping.",
    _ chinese: String = "服务器正在停止。"
  ) -> CallError {
    CallError(.unavailable, english, chinese)
  }

  /// `INTERNAL`: a fault of the program, said without its inner words.
  package static func internalFault(
    _ english: String = "The server failed.",
    _ chinese: String = "服务器内部错误。"
  ) -> CallError {
    CallError(.internal, english, chinese)
  }

  /// `CANCELLED`: the caller no longer wants the answer.
  package static let cancelled = CallError(.cancelled, "The call was cancelled.", "调用已取消。")

  /// `DEADLINE_EXCEEDED`: the call's time is over.
  package static let deadlineExceeded = CallError(
    .deadlineExceeded,
    "The time for this call is over.",
    "调用超时。"
  )
}
