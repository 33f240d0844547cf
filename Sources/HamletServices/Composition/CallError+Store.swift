internal import HamletDomain
internal import HamletRPC
internal import HamletStore
internal import HamletWire

extension CallError {
  /// The status for what the store refused; it says nothing of the store's inner words.
  init(store error: StoreError) {
    switch error.code {
    case .busy(let wait): self = .resourceExhausted(retryAfterMilliseconds: wait)
    case .keyReused:
      self = .alreadyExists(
        "This idempotency key was used for another request.",
        "此幂等键已用于另一请求。"
      )
    case .conflict(let version, let fields):
      self = .conflict(currentVersion: version, fields: fields)
    case .notFound: self = .notFound()
    case .resting:
      self = .failedPrecondition(
        "restricted: this record is kept and not processed, at the person's request.",
        "restricted：应本人要求，此档案仅保存、不处理。"
      ).denied(.standing)
    case .alreadyExists: self = .alreadyExists("A record with this id exists.", "此编号的记录已存在。")
    case .refused(let reason): self = Self.refusal(reason)
    case .cancelled: self = .cancelled
    case .overBudget:
      self = CallError(
        .resourceExhausted,
        "This asks for too much at once; narrow it or page.",
        "查询范围过大，请缩小范围或分页。"
      )
    case .noRecoveryKey:
      self = .failedPrecondition(
        "no_recovery_key: nobody could open a backup; on the server: hamletd backup init",
        "no_recovery_key：尚无恢复密钥，备份无人能打开；请在服务器上运行 hamletd backup init"
      )
    case .closed: self = .unavailable()
    case .locked, .settingRefused, .migrationMismatch, .badFile, .failed: self = .internalFault()
    }
  }

  /// What a handler threw on purpose, as it is; anything else is a fault.
  private static func refusal(_ reason: any Error) -> CallError {
    switch reason {
    case let error as CallError: error
    case let violation as RuleViolation: .invalid("", violation)
    case let refused as TransitionRefused: .failedPrecondition(refused)
    default: .internalFault()
    }
  }
}
