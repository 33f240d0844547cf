internal import HamletDomain
internal import HamletMessages

extension Admission {
  /// The user of a call's token, or nil where it is none here and now.
  ///
  /// A script token from an address that is not its own is no token at all, so that a thief does not
  /// learn what it is good for.
  func caller(
    _ token: String,
    from client: ClientSession,
    at now: Int64
  ) -> Principal? {
    guard !token.isEmpty,
      let principal = authenticator.principal(
        forToken: token,
        onDevice: client.device,
        nowUnixMilliseconds: now
      ),
      principal.script?.isGood(from: client.source) ?? true
    else { return nil }
    return principal
  }

  /// Holds a call against how its caller proved herself: what a script token is for, and how long ago
  /// a person gave her password.
  ///
  /// A token that names a proof-bound method had that proof when it was made, and no other reaches
  /// one; so a session alone is asked for it.
  static func checkProof(
    _ method: ServedMethod,
    _ principal: Principal?,
    at now: Int64
  ) throws(CallError) {
    guard !method.info.open, let principal else { return }
    if let script = principal.script {
      guard script.methods.contains(method.name) else {
        throw .permissionDenied(
          "This script token is not for this method.",
          "此脚本令牌不能用于此操作。"
        )
      }
      return
    }
    guard !method.info.reauthenticate || principal.hasProof(at: now) else {
      throw .reauthenticate
    }
  }
}
