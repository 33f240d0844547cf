internal import HamletMessages
internal import HamletRPC

/// What the end of an attempt means.
extension OutboxSender {
  /// What an attempt's end means for the item.
  static func event(_ verdict: AttemptVerdict, attempts: Int, now: Int64) -> OutboxEvent {
    var random = SystemRandomNumberGenerator()
    let pause = { (asked: Int64, random: inout SystemRandomNumberGenerator) in
      now
        + OutboxPause.milliseconds(
          afterAttempts: attempts,
          serverAsks: asked,
          random: &random
        )
    }
    return switch verdict {
    case .unsent, .deviceRefused: .unsent
    case .lost: .lost(nextTry: pause(0, &random))
    case .later(let asked): .failed(nextTry: pause(asked, &random))
    case .needsLogin, .needsProof: .failed(nextTry: 0)
    case .refused(let isSettled): .refused(isSettled: isSettled)
    }
  }

  static func stop(_ verdict: AttemptVerdict, _ error: CallError) -> OutboxPass.Stop? {
    switch verdict {
    case .unsent: .noLink
    case .needsLogin: .needsLogin
    case .needsProof: .needsProof
    case .deviceRefused: .refused(error)
    case .lost, .later, .refused: nil
    }
  }

  /// The server's words, with each field that is wrong.
  static func words(_ error: CallError, _ language: Language) -> String {
    let fields = (error.details?.violations ?? []).map { violation in
      "\(violation.path): \(language == .chinese ? violation.messageZh : violation.messageEn)"
    }
    return ([error.message(in: language)] + fields).joined(separator: "\n")
  }
}
