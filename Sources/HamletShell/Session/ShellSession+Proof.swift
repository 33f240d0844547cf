import HamletMessages

extension ShellSession {
  /// Runs a call; where the session has ended, its user logs in and the very same call is run again,
  /// which changed nothing the first time.
  ///
  /// So do the reads that the shell makes on its own: what is looked for before a write must not be
  /// left out because a session was over.
  func proven(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async -> Result<CallSummary, CallFailure> {
    let outcome = await provenNow(call, deliver: deliver)
    guard case .failure(let failure) = outcome, failure.needsLogin,
      let login = await loginCall(call)
    else { return outcome }
    switch await attempt(login, deliver: { _ in }) {
    case .success:
      triedPassword = false
      return await provenNow(call, deliver: deliver)
    case .failure(let refusal): return .failure(refusal)
    }
  }

  /// Runs a call; where the server asks for the password first, proves it and runs the very same call
  /// again, which changed nothing the first time.
  func provenNow(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async -> Result<CallSummary, CallFailure> {
    let first = await attempt(call, deliver: deliver)
    guard case .failure(let failure) = first, failure.needsProof,
      let proof = await proofCall(call.language)
    else { return first }
    switch await attempt(proof, deliver: { _ in }) {
    case .success: return await attempt(call, deliver: deliver)
    case .failure(let refusal): return .failure(refusal)
    }
  }

  func attempt(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async -> Result<CallSummary, CallFailure> {
    let runner = host.runner
    let outcome = await console.interruptible { () async -> Result<CallSummary, CallFailure> in
      do throws(CallFailure) {
        return .success(try await runner.run(call, deliver: deliver))
      } catch {
        return .failure(error)
      }
    }
    if case .failure(let failure) = outcome { isUnanswered = failure.isUnanswered }
    return outcome
  }

  /// The call that proves the password of `--password-file`, or one that is typed now; nil where
  /// there is neither.
  private func proofCall(_ language: ShellLanguage) async -> OutgoingCall? {
    guard let password = await passwordToProve() else { return nil }
    return proofCall(password, language)
  }

  /// The call that proves a password.
  func proofCall(_ password: String, _ language: ShellLanguage) -> OutgoingCall? {
    guard let command = host.book.command(method: "hamlet.v1.SessionService/Reauthenticate") else {
      return nil
    }
    return OutgoingCall(
      command: command,
      request: .object([JSONMember("password", .string(password))]),
      key: "",
      flags: CommandFlags(),
      language: language
    )
  }

  private func passwordToProve() async -> String? {
    if let password = settings.defaults["password"] { return password }
    guard console.isInteractive else { return nil }
    var question = LineQuestion(prompt: UIText.provePassword.text(settings.language))
    question.isSecret = true
    // Nobody proves who she is with keys that were typed before the question was seen.
    question.needsFreshInput = true
    guard case .line(let answer) = await console.ask(question), !answer.isEmpty else { return nil }
    return answer
  }
}
