internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// Somebody's try to prove a password: whose, and from where.
struct PasswordProof: Sendable {
  /// As it was typed, whether or not there is such an account.
  let userName: String
  /// Nil where there is none.
  let account: Account?
  /// Whether the right password would not do either.
  let isShut: Bool
  /// The device, else the address, that the try is counted for.
  let source: String
  /// What the password was given for.
  let method: String
  /// The login that it was given in; none for one that begins.
  let session: RecordID
  /// The device that it came from, or none.
  let device: RecordID

  /// Of a login: an account that is disabled is shut, and one that logs in from devices alone is
  /// where there is none.
  init(loginOf userName: String, account: Account?, call: CallContext) {
    self.userName = userName
    self.account = account
    isShut = account.map { $0.isDisabled || $0.isDeviceOnly && call.device.isNone } ?? true
    source = call.place
    method = call.methodName
    session = .none
    device = call.device
  }

  /// Of somebody who is logged in.
  init(of account: Account, call: CallContext) {
    userName = account.userName
    self.account = account
    isShut = account.isDisabled
    source = call.place
    method = call.methodName
    session = call.principal?.sessionID ?? .none
    device = call.device
  }
}

extension CallContext {
  /// The device, else the address, that tries are counted for: so that a stranger elsewhere does not
  /// delay whoever sits at a known device.
  fileprivate var place: String { device.isNone ? source : "device \(device)" }
}

extension AccountServices {
  /// Checks a password, and slows down whoever keeps failing.
  ///
  /// - Throws: `resourceExhausted` while the delay runs, or where too many wait to be checked.
  func check(
    _ password: String,
    _ proof: PasswordProof,
    now: Int64
  ) async throws(CallError) -> PasswordDesk.Finding {
    let place = GuessDelays.Place(userName: proof.userName, source: proof.source)
    let wait = delays.begin(place, now: now)
    guard wait == 0 else {
      throw .resourceExhausted(
        "Too many tries; wait a little.",
        "尝试次数过多，请稍后再试。",
        retryAfterMilliseconds: UInt32(clamping: wait)
      )
    }
    let finding: PasswordDesk.Finding
    do {
      finding = try await passwords.check(password, of: proof.account, from: proof.source)
    } catch {
      delays.drop(place)
      throw error
    }
    // The right password of an account that is shut is a failure like any other.
    guard finding.isRight, !proof.isShut else {
      delays.end(place, failed: true, now: env.clock())
      tellRefusal(proof, now: now)
      if let account = proof.account { noteFailure(of: account.id, now: now) }
      return PasswordDesk.Finding(isRight: false, renewed: nil)
    }
    delays.end(place, failed: false, now: env.clock())
    return finding
  }

  /// Tells the audit of a password that did not fit: of an account by its name, else of somebody
  /// unknown, for what was typed in place of a name may be a password.
  private func tellRefusal(_ proof: PasswordProof, now: Int64) {
    env.store.auditRefusal(
      AuditRefusal(
        atUnixMilliseconds: now,
        userID: proof.account?.id ?? .none,
        userName: proof.account?.userName ?? AuditRefusal.unknownName,
        sessionID: proof.session,
        deviceID: proof.device,
        method: proof.method,
        reason: .credentials
      )
    )
  }
}
