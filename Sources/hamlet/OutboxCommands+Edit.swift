import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletShell

/// Another request in the place of one that changed nothing.
extension OutboxCommands {
  /// Changes fields that are given, or at a terminal the whole line.
  func edit(_ item: OutboxItem, _ line: String) async throws(OutboxError) -> ExitCode {
    guard item.entry.canBeEdited else {
      return refuse(
        Phrase(
          "#\(item.number) was sent and cannot be changed; settle it first: \\sync",
          "#\(item.number) 已发送过，不能修改；先 \\sync 确认结果。"
        ),
        .usage
      )
    }
    try await open()
    guard let (command, request) = try written(item) else { return .failure }
    // What follows "outbox edit N".
    let scanned = ScannedLine(line)
    let items =
      scanned.words.count > 3
      ? String(scanned.characters[scanned.words[3].lowerBound...]) : ""
    let edited: JSONValue?
    if items.isEmpty {
      edited = await retyped(command, request)
    } else {
      edited = parsed("\(command.words) \(items)").map { Self.overlaid(request, $0) }
    }
    guard let edited else { return .invalid }
    return try replace(item, command, edited)
  }

  /// The line as it was, to be changed at the terminal.
  private func retyped(_ command: Command, _ request: JSONValue) async -> JSONValue? {
    let line = LineWriter.line(command, request)
    guard console.isInteractive else {
      complain(zh ? "请写 字段=值。" : "Give the fields to change: field=value ...")
      return nil
    }
    var question = LineQuestion(prompt: "> ")
    question.initial = line
    guard case .line(let answer) = await console.ask(question), !answer.isEmpty else { return nil }
    guard answer.hasPrefix(command.words + " ") else {
      complain(
        zh ? "命令本身不能改；请放弃后重写。" : "The command itself cannot change; drop it and write another."
      )
      return nil
    }
    return parsed(answer)
  }

  private func parsed(_ line: String) -> JSONValue? {
    let context = ParsingContext(
      book: desk.book,
      today: CivilDate(unixMilliseconds: outbox.now()),
      newID: { Self.newID() },
      read: { [console] name throws(ParsingContext.Unreadable) in try console.read(name) }
    )
    let outcome = LineParser(context).parse(line)
    guard case .command(let command)? = outcome.statement else {
      let text = ProblemText(language: language)
      for line in text.lines(outcome.problems, in: outcome.characters) { complain(line) }
      return nil
    }
    guard command.flags == CommandFlags() else {
      complain(zh ? "此处只写要改的字段，不用选项。" : "Only fields are changed here: no flags.")
      return nil
    }
    return command.request
  }

  /// The request with the members that were given in place of its own.
  private static func overlaid(_ request: JSONValue, _ changes: JSONValue) -> JSONValue {
    guard case .object(let old) = request, case .object(let new) = changes else { return request }
    let names = Set(new.map(\.name))
    // An id that the parser made for a new record is not what she typed.
    let kept = old.filter { !names.contains($0.name) || $0.name == "id" }
    let taken = new.filter { member in member.name != "id" || !old.contains { $0.name == "id" } }
    return .object(kept + taken)
  }

  private func replace(
    _ item: OutboxItem,
    _ command: Command,
    _ request: JSONValue
  ) throws(OutboxError) -> ExitCode {
    let key = WriteKey.text(of: Self.newID())
    let call = OutgoingCall(
      command: command,
      request: request,
      key: key,
      flags: CommandFlags(),
      language: language
    )
    do throws(CallFailure) {
      let payload = try runner.checkedPayload(call, request)
      let draft = desk.draft(call, payload, isDirect: false)
      do throws(OutboxError) {
        try outbox.edit(item.number, draft)
      } catch {
        return refuse(Phrase(error.english, error.chinese), .usage)
      }
    } catch {
      return refuse(error, command.wireName)
    }
    say(zh ? "已修改 #\(item.number)，新键 \(key)。" : "changed #\(item.number); its new key is \(key)")
    desk.nudge()
    return .success
  }

  private static func newID() -> RecordID {
    var random = SystemRandomNumberGenerator()
    return RecordID.timeOrdered(
      unixMilliseconds: Int64(Date().timeIntervalSince1970 * 1000),
      random: &random
    )
  }
}
