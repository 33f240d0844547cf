import HamletClient
import HamletMessages
import HamletShell
import NIOCore

/// How far sending came, said truthfully.
extension OutboxCommands {
  /// What there is to say of a user's writes after a pass, or instead of one.
  private struct Standing {
    let waiting: [OutboxItem]
    let refused: [OutboxItem]
    /// For other servers, by their names.
    let elsewhere: [(server: String, count: Int)]

    init(_ items: [OutboxItem], server: String) {
      let left = items.filter { $0.entry.isOpen || $0.entry.state == .refused }
      waiting = left.filter { $0.server == server && $0.entry.isOpen }
      refused = left.filter { $0.server == server && !$0.entry.isOpen }
      elsewhere = Dictionary(grouping: left.filter { $0.server != server }, by: \.server)
        .map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
    }

    /// Writes of which nobody knows whether they happened.
    var unknown: Int { (waiting + refused).count { $0.entry.mayHaveHappened } }
    var isSynced: Bool { waiting.isEmpty && refused.isEmpty && elsewhere.isEmpty }

    func exit(_ stop: OutboxPass.Stop?) -> ExitCode {
      if let stop { return OutboxWords.exit(stop) }
      guard refused.isEmpty else { return .batchFailed }
      guard waiting.isEmpty else {
        return unknown > 0 ? .outcomeUnknown : .unreachable
      }
      // What another server is to get waits as it did.
      return elsewhere.isEmpty ? .success : .queued
    }
  }

  private func standing() throws(OutboxError) -> Standing {
    Standing(try outbox.items(of: desk.owner), server: desk.server)
  }

  func report(_ pass: OutboxPass) throws(OutboxError) -> ExitCode {
    let now = try standing()
    let exit = now.exit(pass.stop)
    guard !wantsJSON else {
      tell(members(pass, now, exit))
      return exit == .success ? exit : refuse(sentence(pass, now), exit)
    }
    let total = pass.done.count + now.refused.count + now.waiting.count
    if total == 0, now.isSynced {
      say(zh ? "没有待发送的写入。" : "Nothing waits.")
      return exit
    }
    if total > 0 { say(sentence(pass, now).text(language)) }
    if now.isSynced {
      say(zh ? "已同步：服务器已确认全部写入。" : "Synced: the server has confirmed everything.")
      return exit
    }
    for item in now.refused { tellRefused(item) }
    if let text = OutboxWords.stopped(pass.stop, zh) { complain(text) }
    for (server, count) in now.elsewhere { complain(OutboxWords.elsewhere(server, count, zh)) }
    complain(zh ? "尚未同步。" : "Not synced.")
    return exit
  }

  private func sentence(_ pass: OutboxPass, _ now: Standing) -> Phrase {
    let total = pass.done.count + now.refused.count + now.waiting.count
    let others = now.elsewhere.reduce(0) { $0 + $1.count }
    return Phrase(
      "sent \(pass.done.count) of \(total); \(now.refused.count) refused; \(now.waiting.count) wait"
        + (now.unknown > 0 ? "; of \(now.unknown) nobody knows the outcome" : "")
        + (others > 0 ? "; \(others) more for another server" : ""),
      "已发送 \(pass.done.count)/\(total)，被拒绝 \(now.refused.count)，待发送 \(now.waiting.count)"
        + (now.unknown > 0 ? "，其中结果未知 \(now.unknown)" : "")
        + (others > 0 ? "，另有 \(others) 项待发往其他服务器" : "") + "。"
    )
  }

  private func members(_ pass: OutboxPass, _ now: Standing, _ exit: ExitCode) -> [JSONMember] {
    let elsewhere = now.elsewhere.map { server, count in
      JSONValue.object([
        JSONMember("server", .string(server)), JSONMember("count", .number(String(count))),
      ])
    }
    return [
      JSONMember("synced", .bool(now.isSynced)),
      JSONMember("sent", .number(String(pass.done.count))),
      JSONMember("waiting", .number(String(now.waiting.count))),
      JSONMember("unknown", .number(String(now.unknown))),
      JSONMember("refused", .array(now.refused.map(json))),
      JSONMember("elsewhere", .array(elsewhere)),
      JSONMember("exit", .number(String(exit.rawValue))),
    ]
  }

  private func tellRefused(_ item: OutboxItem) {
    let words = item.words.split(separator: "\n").map { VisibleText.of(String($0)) }
    complain("  #\(item.number) \(command(item)): \(words.joined(separator: "; "))")
  }

  /// Says what `sync` would send, and sends nothing.
  func wouldSync() throws(OutboxError) -> ExitCode {
    desk.open()
    let now = try standing()
    guard !wantsJSON else {
      tell([
        JSONMember("dry_run", .bool(true)),
        JSONMember("would_send", .array(now.waiting.map(json))),
      ])
      return .success
    }
    say(zh ? "将发送 \(now.waiting.count) 项：" : "would send \(now.waiting.count):")
    for item in now.waiting {
      say("  #\(item.number)  \(command(item))  \(VisibleText.of(item.key))  \(state(item))")
    }
    complain(zh ? "试运行，没有发送。" : "dry run; nothing was sent")
    return .success
  }

  /// What an item came to, for programs.
  func settledMembers(_ item: OutboxItem, _ answer: [UInt8], _ isReplay: Bool) -> [JSONMember] {
    let type = desk.book.command(method: item.method)?.method.output ?? ""
    let response = try? JSONMapping.json(from: .init(bytes: answer), type: type)
    return [
      JSONMember("number", .number(String(item.number))),
      JSONMember("method", .string(item.method)), JSONMember("key", .string(item.key)),
      JSONMember("replayed", .bool(isReplay)), JSONMember("response", response ?? .null),
    ]
  }
}
