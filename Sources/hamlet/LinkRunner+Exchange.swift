import Foundation
import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import HamletTransport
import HamletWire
import NIOCore

/// One attempt at a call, and what its answers mean for the session.
extension LinkRunner {
  /// How long a stopped call's end is waited for.
  private static let stopMilliseconds: Int64 = 1_000

  func exchange(
    _ call: OutgoingCall,
    _ payload: ByteBuffer,
    _ file: FileToSend?,
    _ caller: any Caller,
    within budget: TimeBudget,
    _ take: @escaping @Sendable (ByteBuffer) -> Void
  ) async throws(CallError) -> Bool {
    let options = CallOptions(
      timeoutMilliseconds: budget.left,
      idempotencyKey: call.key,
      token: link.token,
      language: call.language == .chinese ? .chinese : .english
    )
    let kind = CallKind(call.command.method)
    if let file {
      return try await file.send(payload, to: call.command.wireName, options, caller, take)
    }
    let opened: any ClientCall
    if kind.requestsStream {
      opened = try await caller.start(call.command.wireName, options)
      try await opened.send(payload)
      await opened.finish()
    } else {
      opened = try await caller.start(
        call.command.wireName,
        options,
        CallOpening(kind, payload)
      )
    }
    return try await Self.finish(opened, take)
  }

  /// Takes the answers to the end.
  ///
  /// Where the task is cancelled the server is asked to stop, and its end, which says what became of
  /// the call, is waited for a moment longer.
  private static func finish(
    _ call: any ClientCall,
    _ take: @escaping @Sendable (ByteBuffer) -> Void
  ) async throws(CallError) -> Bool {
    let reading = Task<Result<Bool, CallError>, Never> {
      do throws(CallError) {
        while let answer = try await call.next() { take(answer) }
        return .success(await call.end().isReplay)
      } catch {
        return .failure(error)
      }
    }
    let outcome = await withTaskCancellationHandler {
      await reading.value
    } onCancel: {
      guard let stoppable = call as? any StoppableCall else { return call.cancel() }
      stoppable.stop()
      Task {
        try? await Task.sleep(for: .milliseconds(stopMilliseconds))
        call.cancel()
      }
    }
    return try outcome.get()
  }

  /// Gives an answer to the shell; the token of a login is kept and never shown.
  func take(
    _ answer: ByteBuffer,
    of call: OutgoingCall,
    _ deliver: (JSONValue) -> Void
  ) {
    guard var json = try? JSONMapping.json(from: answer, type: call.command.method.output) else {
      return
    }
    switch call.command.method.name {
    case "Login":
      identity.learn(json["user"])
      if case .string(let token)? = json["token"] { keep(token) }
      json = json.without("token")
      tellFailedTries(json, call.language)
      tellFirstPassword(json, call.language)
    case "Logout":
      keep("")
      desk.loggedOut()
    case "WhoAmI": identity.learn(json["user"])
    default: break
    }
    if !isQuiet.isOn { deliver(json) }
  }

  /// Says at the keyboard how often somebody tried to log in with her name since she did.
  private func tellFailedTries(_ login: JSONValue, _ language: ShellLanguage) {
    guard isatty(STDERR_FILENO) == 1, case .number(let count)? = login["failed_tries"],
      count != "0", case .string(let last)? = login["last_failed_unix_ms"]
    else { return }
    let at = InstantText.local(unixMilliseconds: Int64(last) ?? 0)
    let line =
      language == .chinese
      ? "自您上次登录以来，有 \(count) 次用您的用户名登录失败，最近一次在 \(at)。"
      : "\(count) logins with your name failed since your last one, the latest at \(at)."
    StandardStreams.complain(line + "\n")
  }

  /// Says at the keyboard that she works under a password that somebody gave her.
  private func tellFirstPassword(_ login: JSONValue, _ language: ShellLanguage) {
    guard isatty(STDERR_FILENO) == 1,
      let line = LoginNotice.firstPassword(login["user"], book: .contract, language: language)
    else { return }
    StandardStreams.complain(line + "\n")
  }

  private func keep(_ token: String) {
    link.token = token
    do throws(ProfileError) {
      try identity.keep(token)
    } catch {
      StandardStreams.complain("hamlet: \(error.description)\n")
    }
  }
}
