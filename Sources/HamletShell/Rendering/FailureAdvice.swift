/// What to do next after a failure.
enum FailureAdvice {
  /// One sentence; nil where there is nothing to add.
  static func phrase(_ failure: CallFailure) -> Phrase? {
    switch failure.kind {
    case .unreachable:
      Phrase(
        "nothing was sent; repeat it when the server can be reached",
        "没有发送；连接恢复后请重试"
      )
    case .queued: Phrase("see it with \\outbox", "用 \\outbox 查看")
    case .status: status(failure)
    case .setup, .outcomeUnknown, .interrupted, .invalid, .history, .local: nil
    }
  }

  private static func status(_ failure: CallFailure) -> Phrase? {
    switch failure.code {
    case "UNAUTHENTICATED": Phrase("log in: session login NAME", "请登录：session login 用户名")
    case "ABORTED":
      Phrase(
        "somebody changed it meanwhile: read it again, then repeat with its version",
        "记录已被他人更改：请重新查看，再按新版本操作"
      )
    case "PERMISSION_DENIED":
      Phrase(
        "who you are: session whoami; what each role may: help roles",
        "查看您的身份：session whoami；各角色可用的命令：help roles"
      )
    case "RESOURCE_EXHAUSTED", "UNAVAILABLE": later(failure)
    case "DEADLINE_EXCEEDED":
      Phrase("give it more time: --timeout=60s", "可延长等待：--timeout=60s")
    default: nil
    }
  }

  private static func later(_ failure: CallFailure) -> Phrase? {
    let wait = failure.retryAfterMilliseconds
    guard wait > 0 else { return Phrase("try again later", "请稍后重试") }
    let seconds = Int(clamping: (wait + 999) / 1_000)
    return Phrase(
      "try again in \(DurationText.text(seconds: seconds, false))",
      "请在 \(DurationText.text(seconds: seconds, true))后重试"
    )
  }
}
