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
      say(zh ? "没有待发送的写入。" : "Nothing waits.")
      return .success
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

  /// What a person at the keyboard can do against a stop: true where it is worth going on.
  private func help(_ stop: OutboxPass.Stop) async -> Bool {
    guard console.isInteractive, stop == .needsLogin || stop == .needsProof,
      let password = await askPassword()
    else { return false }
    var members = [JSONMember("password", .string(password))]
    var method = "Reauthenticate"
    if stop == .needsLogin {
      members.insert(JSONMember("user_name", .string(desk.owner)), at: 0)
      method = "Login"
    }
    return await settleSession(method, .object(members))
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

  private func report(_ pass: OutboxPass) throws(OutboxError) -> ExitCode {
    let ledger = try desk.sender().ledger()
    let waiting = ledger.ordered.filter(\.isOpen)
    let refused = ledger.ordered.filter { $0.state == .refused }
    let total = pass.done.count + refused.count + waiting.count
    say(
      zh
        ? "已发送 \(pass.done.count)/\(total)，被拒绝 \(refused.count)，待发送 \(waiting.count)。"
        : "sent \(pass.done.count) of \(total); \(refused.count) refused; \(waiting.count) wait"
    )
    if waiting.isEmpty, refused.isEmpty {
      say(zh ? "已同步：服务器已确认全部写入。" : "Synced: the server has confirmed everything.")
      return .success
    }
    for entry in refused { try tellRefused(entry.number) }
    if let text = OutboxWords.stopped(pass.stop, zh) { complain(text) }
    complain(zh ? "尚未同步。" : "Not synced.")
    if let stop = pass.stop { return OutboxWords.exit(stop) }
    guard refused.isEmpty else { return .batchFailed }
    return waiting.contains(where: \.mayHaveHappened) ? .outcomeUnknown : .unreachable
  }

  private func tellRefused(_ number: Int64) throws(OutboxError) {
    let item = try outbox.item(number)
    let words = item.words.split(separator: "\n").map { VisibleText.of(String($0)) }
    complain("  #\(number) \(command(item)): \(words.joined(separator: "; "))")
  }

  /// Asks again for writes of unknown outcome: by their keys, or for all of them.
  func resume(_ keys: [String]) async throws(OutboxError) -> ExitCode {
    let unknown = try outbox.items(of: desk.owner).filter { item in
      keys.isEmpty
        ? item.server == desk.server && item.entry.isDirect && item.entry.isOpen
        : keys.contains(item.key) || keys.contains(String(item.number))
    }
    guard !unknown.isEmpty else {
      complain(
        keys.isEmpty
          ? (zh ? "没有结果未知的写入。" : "No write of yours has an unknown outcome.")
          : (zh ? "此处没有这个键的写入。" : "No write with this key is kept here.")
      )
      return keys.isEmpty ? .success : .usage
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
      complain("#\(item.number): --server \(VisibleText.of(item.server))")
      return .usage
    }
    var attempt = try await settled(item)
    if case .failed(let error) = attempt, let stop = Self.stop(error), await help(stop) {
      attempt = try await settled(item)
    }
    switch attempt {
    case .closed: throw .isClosed
    case .answered(let answer, let isReplay):
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
      for line in FailureText.lines(failure, language: language) { complain(line) }
      return failure.exit
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
