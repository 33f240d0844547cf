import HamletClient
import HamletMessages
import HamletShell

/// What opens the outbox in this run.
extension OutboxDesk {
  /// Sees to it that what is sealed now can be opened by the secret of this run.
  func establish() throws(OutboxError) {
    guard let secret else { return }
    if isClaimed, try outbox.hasKey(owner), try !outbox.unlock(owner, with: secret) {
      throw .isClosed
    }
    try outbox.establish(owner, with: secret)
    // Derived once a run: from here on the key is open.
    if tokenOwner == nil { self.secret = nil }
  }

  /// Takes in the password of a login, or of a change, that the server accepted.
  func learnSecret(from call: OutgoingCall) {
    guard tokenOwner == nil else { return }
    let text = { (name: String) -> OutboxSecret? in
      guard case .string(let text)? = call.request[name] else { return nil }
      return .password(text)
    }
    switch call.command.method.name {
    case "Login", "Reauthenticate":
      secret = text("password")
      if isInteractive {
        // It takes as long as a login at the server: the prompt does not wait for it.
        Task.detached { [self] in
          try? establish()
          nudge()
        }
      } else if identity.keepsToken {
        // Later runs have the token alone, and seal with what is made now.
        try? establish()
      }
    case "ChangePassword":
      guard let new = text("new_password") else { return }
      try? outbox.rewrap(owner, from: text("old_password"), to: new)
      secret = new
    default: break
    }
  }

  /// Opens what this run's secret opens; whether all of hers is open.
  @discardableResult
  func open() -> Bool {
    if let secret { _ = try? outbox.unlock(owner, with: secret) }
    return (try? outbox.isOpen(owner)) ?? false
  }

  /// Forgets who was there.
  func loggedOut() {
    if tokenOwner == nil { secret = nil }
    outbox.close()
  }
}
