import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletShell
import NIOCore

/// What waits, shown.
extension OutboxCommands {
  func list(_ words: [String]) throws(OutboxError) -> ExitCode {
    desk.open()
    let all = try outbox.items(of: words.contains("all") ? nil : desk.owner)
    let items = all.filter { words.contains("all") || isWorthTelling($0) }
    if wantsJSON {
      for item in items { console.write(json(item).visibleText() + "\n") }
      return .success
    }
    guard !items.isEmpty else {
      complain(zh ? "发件箱为空。" : "The outbox is empty.")
      return .success
    }
    let headings =
      zh
      ? ["#", "写入时间", "命令", "内容", "状态", "次数", "下次"]
      : ["#", "written", "command", "summary", "state", "tries", "next"]
    let table = Table(headings: headings, rows: items.map(cells))
    for line in table.plain() { say(line) }
    return .success
  }

  /// Writes that were sent at once and went well are kept for `resume` alone.
  private func isWorthTelling(_ item: OutboxItem) -> Bool {
    item.entry.isOpen || item.entry.state == .refused
  }

  private func cells(_ item: OutboxItem) -> [String] {
    let summary = item.summary.map { VisibleText.of($0) } ?? (zh ? "（已锁）" : "(closed)")
    let next = item.entry.nextTry > outbox.now() ? clock(item.entry.nextTry) : ""
    let shown = CellText.wrapped(summary, to: 32)
    return [
      String(item.number), clock(item.writtenAt), VisibleText.of(command(item)),
      (shown.first ?? "") + (shown.count > 1 ? "…" : ""), state(item),
      String(item.entry.attempts), next,
    ]
  }

  func state(_ item: OutboxItem) -> String {
    var word = zh ? item.entry.state.chinese : item.entry.state.rawValue
    if item.entry.mayHaveHappened, item.entry.state != .sent {
      word += zh ? "（可能已生效）" : " (maybe done)"
    }
    if item.server != desk.server { word += " → " + VisibleText.of(item.server) }
    return word
  }

  func clock(_ at: Int64) -> String { String(InstantText.local(unixMilliseconds: at).dropFirst(5)) }

  func command(_ item: OutboxItem) -> String {
    desk.book.command(method: item.method)?.words ?? item.method
  }

  func json(_ item: OutboxItem) -> JSONValue {
    .object([
      JSONMember("number", .number(String(item.number))), JSONMember("user", .string(item.owner)),
      JSONMember("server", .string(item.server)), JSONMember("method", .string(item.method)),
      JSONMember("command", .string(command(item))), JSONMember("key", .string(item.key)),
      JSONMember("written_unix_ms", .string(String(item.writtenAt))),
      JSONMember("state", .string(item.entry.state.rawValue)),
      JSONMember("may_have_happened", .bool(item.entry.mayHaveHappened)),
      JSONMember("tries", .number(String(item.entry.attempts))),
      JSONMember("next_unix_ms", .string(String(item.entry.nextTry))),
      JSONMember("code", .number(String(item.code))), JSONMember("words", .string(item.words)),
      JSONMember("summary", item.summary.map(JSONValue.string) ?? .null),
    ])
  }

  func show(_ item: OutboxItem) async throws(OutboxError) -> ExitCode {
    try await open()
    let item = try outbox.item(item.number)
    say("#\(item.number)  \(command(item))  \(state(item))")
    say((zh ? "写入：" : "written: ") + InstantText.local(unixMilliseconds: item.writtenAt))
    say((zh ? "键：" : "key: ") + VisibleText.of(item.key))
    for line in item.words.split(separator: "\n") {
      say((zh ? "服务器：" : "server: ") + VisibleText.of(String(line)))
    }
    if let (command, request) = try written(item) {
      say(LineWriter.line(command, request))
    }
    if let answer = try outbox.answer(of: item.number) { tellAnswer(answer, item.method) }
    return .success
  }

  /// What an item asks for, as the shell writes it; nil of a method that this program does not know.
  func written(_ item: OutboxItem) throws(OutboxError) -> (Command, JSONValue)? {
    let bytes = try outbox.request(of: item.number)
    guard let command = desk.book.command(method: item.method),
      let json = try? JSONMapping.json(from: .init(bytes: bytes), type: command.method.input)
    else { return nil }
    return (command, desk.book.withoutDefaults(json, command.method.input))
  }

  /// Shows what the server answered.
  func tellAnswer(_ answer: [UInt8], _ method: String) {
    guard let command = desk.book.command(method: method),
      let json = try? JSONMapping.json(from: .init(bytes: answer), type: command.method.output)
    else { return }
    let isTerminal = console.isTerminalOutput
    let writer = AnswerWriter(
      values: ValueText(book: desk.book, language: language),
      page: isTerminal
        ? .init(width: console.width, isBoxed: false, style: Style(isColoured: false)) : .pipe
    )
    let format: OutputFormat = isTerminal ? .vertical : .ndjson
    for line in writer.lines(json, type: command.method.output, as: format) { say(line) }
  }
}
