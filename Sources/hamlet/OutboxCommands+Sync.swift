import Foundation
import HamletClient
import HamletMessages
import HamletRPC
import HamletShell

/// Sending now, and asking again for what is not known.
extension OutboxCommands {
  /// Sends what waits and says truthfully how far it came.
  func sync() async throws(OutboxError) -> ExitCode {
    let ledger = try desk.sender().ledger()
    guard ledger.entries.values.contains(where: { $0.isOpen || $0.state == .refused }) else {
      return try report(OutboxPass())
    }
    try await open()
    var pass = OutboxPass()
    for _ in 0..<3 {
      let next = try await waitedPass()
      pass.done += next.done
      pass.refused += next.refused
      pass.stop = next.stop
      guard let stop = next.stop, await help(stop) else { break }
    }
    return try report(pass)
  }

  /// A pass that Ctrl-C stops; while another shell sends, its end is waited for.
  private func waitedPass() async throws(OutboxError) -> OutboxPass {
    let sender = desk.sender()
    let outcome = await console.interruptible { () async -> Result<OutboxPass, OutboxError> in
      for _ in 0..<60 {
        do throws(OutboxError) {
          let pass = try await sender.pass(isWaitedFor: true)
          guard pass.stop == .busy, !Task.isCancelled else { return .success(pass) }
        } catch {
          return .failure(error)
        }
        try? await Task.sleep(for: .milliseconds(500))
      }
      var pass = OutboxPass()
      pass.stop = .busy
      return .success(pass)
    }
    return try outcome.get()
  }

  /// What a person at the keyboard, or the password that was given, can do against a stop: true where
  /// it is worth going on.
  private func help(_ stop: OutboxPass.Stop) async -> Bool {
    guard stop == .needsLogin || stop == .needsProof, let password = await passwordToGoOn() else {
      return false
    }
    var members = [JSONMember("password", .string(password))]
    var method = "Reauthenticate"
    if stop == .needsLogin {
      members.insert(JSONMember("user_name", .string(desk.owner)), at: 0)
      method = "Login"
    }
    return await settleSession(method, .object(members))
  }

  private func passwordToGoOn() async -> String? {
    if let password = password(desk.owner) { return password }
    return console.isInteractive ? await askPassword() : nil
  }

  private func settleSession(_ method: String, _ request: JSONValue) async -> Bool {
    guard let command = desk.book.command(method: "hamlet.v1.SessionService/\(method)") else {
      return false
    }
    let call = OutgoingCall(
      command: command,
      request: request,
      key: "",
      flags: CommandFlags(),
      language: language
    )
    do throws(CallFailure) {
      _ = try await runner.run(call) { _ in }
      return true
    } catch {
      for line in FailureText.lines(error, language: language) { complain(line) }
      return false
    }
  }

  /// Asks again for writes of unknown outcome: by their keys, or for all of them.
  func resume(_ keys: [String]) async throws(OutboxError) -> ExitCode {
    let unknown = try outbox.items(of: desk.owner).filter { item in
      keys.isEmpty
        ? item.server == desk.server && item.entry.isDirect && item.entry.isOpen
        : keys.contains(item.key) || keys.contains(String(item.number))
    }
    guard !unknown.isEmpty else {
      guard keys.isEmpty else {
        return refuse(Phrase("No write with this key is kept here.", "此处没有这个键的写入。"), .usage)
      }
      complain(zh ? "没有结果未知的写入。" : "No write of yours has an unknown outcome.")
      return .success
    }
    try await open()
    var worst = ExitCode.success
    for item in unknown {
      let code = try await resume(item)
      if code != .success { worst = code }
    }
    return worst
  }

  private func resume(_ item: OutboxItem) async throws(OutboxError) -> ExitCode {
    guard item.server == desk.server else {
      let server = VisibleText.of(item.server)
      return refuse(
        Phrase(
          "#\(item.number) is for another server: --server \(server)",
          "#\(item.number) 属于另一服务器：--server \(server)"
        ),
        .usage
      )
    }
    var attempt = try await settled(item)
    if case .failed(let error) = attempt, let stop = Self.stop(error), await help(stop) {
      attempt = try await settled(item)
    }
    switch attempt {
    case .closed: throw .isClosed
    case .answered(let answer, let isReplay):
      guard !wantsJSON else {
        tell(settledMembers(item, answer, isReplay))
        return .success
      }
      complain(
        "#\(item.number) \(command(item)): "
          + (isReplay
            ? (zh ? "此前已经执行，结果如下。" : "it was done before; its answer:")
            : (zh ? "现在已执行，结果如下。" : "it is done now; its answer:"))
      )
      tellAnswer(answer, item.method)
      return .success
    case .failed(let error):
      var failure = runner.failure(error, item, language)
      failure.isRemembered = try outbox.item(item.number).entry.mayHaveHappened
      return refuse(failure, item.method)
    }
  }

  private func settled(_ item: OutboxItem) async throws(OutboxError) -> OutboxSender.Attempt {
    let sender = desk.sender()
    let outcome = await console.interruptible {
      () async -> Result<OutboxSender.Attempt, OutboxError>
      in
      do throws(OutboxError) {
        return .success(try await sender.settle(item.number))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private static func stop(_ error: CallError) -> OutboxPass.Stop? {
    switch AttemptVerdict(error) {
    case .needsLogin: .needsLogin
    case .needsProof: .needsProof
    default: nil
    }
  }
}
