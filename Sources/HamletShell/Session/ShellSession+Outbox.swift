import HamletMessages

/// Calls that cannot end as they should because a session or a link has gone.
extension ShellSession {
  /// Runs a call as far as its user can help: as ``proven(_:deliver:)`` does, or into the outbox where
  /// there is no link; nothing typed is lost.
  func carried(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async -> Result<CallSummary, CallFailure> {
    let outcome = await proven(call, deliver: deliver)
    guard case .failure(let failure) = outcome, await goesToOutbox(call, failure) else {
      return outcome
    }
    var queued = call
    queued.flags.offline = OfflineChoice.queue.rawValue
    return await attempt(queued, deliver: deliver)
  }

  /// The login that goes on with a session that has ended; nil where nobody is asked, or who it was is
  /// not known.
  func loginCall(_ call: OutgoingCall) async -> OutgoingCall? {
    let user = host.user()
    let method = "hamlet.v1.SessionService/Login"
    guard !user.isEmpty, call.command.wireName != method,
      let command = host.book.command(method: method),
      let password = await passwordToLogIn(user)
    else { return nil }
    let members = [
      JSONMember("user_name", .string(user)), JSONMember("password", .string(password)),
    ]
    return OutgoingCall(
      command: command,
      request: .object(members),
      key: "",
      flags: CommandFlags(),
      language: call.language
    )
  }

  /// The password that was given for her, once; else one that is typed now.
  ///
  /// Whoever logged out is not logged in again unasked.
  private func passwordToLogIn(_ user: String) async -> String? {
    if !triedPassword, !hasLoggedOut, let password = host.password(user) {
      triedPassword = true
      return password
    }
    guard console.isInteractive else { return nil }
    note(OutboxText.sessionEnded.text(settings.language))
    return await askSecret(
      OutboxText.password(of: VisibleText.of(user)).text(settings.language)
    )
  }

  private func askSecret(_ prompt: String) async -> String? {
    var question = LineQuestion(prompt: prompt)
    question.isSecret = true
    // What was typed before the question was seen is no password.
    question.needsFreshInput = true
    guard case .line(let answer) = await console.ask(question), !answer.isEmpty else { return nil }
    return answer
  }

  /// Whether a write that found no link, or lost it, is the outbox's now.
  private func goesToOutbox(_ call: OutgoingCall, _ failure: CallFailure) async -> Bool {
    let method = call.command.method
    guard console.isInteractive, call.flags.offline == nil, !failure.wasStopped,
      failure.kind == .unreachable || failure.kind == .outcomeUnknown,
      method.idempotency == .keyed, !method.clientStreams, !method.serverStreams, host.canQueue()
    else { return false }
    switch settings.offline {
    case .queue: return true
    case .fail: return false
    case .ask:
      var question = LineQuestion(prompt: OutboxText.mayQueue.text(settings.language))
      question.needsFreshInput = true
      guard case .line(let answer) = await console.ask(question) else { return false }
      let isYes = ["", "y", "yes", "是"].contains(answer.trimmingSpaces.lowercased())
      settings.offline = isYes ? .queue : .fail
      if !isYes { note(OutboxText.queueLater.text(settings.language)) }
      return isYes
    }
  }

  /// `\outbox`, `\sync`, `\resume` and `\take`: the host's, but for what the session itself keeps.
  func runOutbox(_ meta: MetaCommand, _ arguments: [String]) async -> ExitCode {
    if meta == .outbox, arguments.count == 1,
      let choice = OfflineChoice(rawValue: arguments[0].lowercased())
    {
      settings.offline = choice
    }
    let line = ([meta.rawValue] + arguments).joined(separator: " ")
    guard let code = await host.own(line, settings.language) else {
      note(meta.phrase.text(settings.language))
      return .usage
    }
    return code
  }
}
