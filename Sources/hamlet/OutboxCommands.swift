import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletShell

/// The shell's own commands about writes that wait, and about what is taken along.
struct OutboxCommands: Sendable {
  let desk: OutboxDesk
  let runner: LinkRunner
  let console: TerminalConsole
  let folder: ProfileFolder
  let profile: String
  var language: ShellLanguage

  var zh: Bool { language == .chinese }
  var outbox: Outbox { desk.outbox }

  /// The first words that are these commands'.
  static let nouns: Set<String> = ["outbox", "sync", "resume", "take"]

  /// Runs a line that is one of them; nil where it is none.
  func run(_ line: String) async -> ExitCode? {
    let scanned = ScannedLine(line)
    let words = scanned.words.map { Self.unquoted(scanned.text($0)) }
    guard let noun = words.first, Self.nouns.contains(noun) else { return nil }
    desk.language = language
    let rest = Array(words.dropFirst())
    do throws(OutboxError) {
      switch noun {
      case "sync": return try await rest.isEmpty ? sync() : usage()
      case "resume": return try await resume(rest)
      case "take": return try await take(rest)
      default: return try await manage(rest, line)
      }
    } catch {
      complain(zh ? error.chinese : error.english)
      return error.code == .unknown || error.code == .state ? .usage : .setup
    }
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count > 1, let mark = text.first, text.last == mark, "'\"".contains(mark) else {
      return text
    }
    return String(text.dropFirst().dropLast())
  }

  private func manage(_ words: [String], _ line: String) async throws(OutboxError) -> ExitCode {
    let verb = words.first ?? "list"
    switch verb {
    case "list", "all", "--json": return try list(words)
    case "ask", "queue", "fail": return choose(verb)
    case "export" where words.count > 1: return try await export(words)
    case "import" where words.count == 2: return try await importFile(words[1])
    case "show", "edit", "drop", "retry":
      guard words.count > 1, let number = Int64(words[1].drop { $0 == "#" }) else { return usage() }
      let item = try outbox.item(number)
      guard item.owner == desk.owner else { return notHers(item) }
      switch verb {
      case "show": return try await show(item)
      case "edit": return try await edit(item, line)
      case "drop": return try drop(item, anyway: words.dropFirst(2).contains("anyway"))
      default: return try retry(item)
      }
    default: return usage()
    }
  }

  private func notHers(_ item: OutboxItem) -> ExitCode {
    let owner = VisibleText.of(item.owner)
    complain(zh ? "这一项是 \(owner) 写的。" : "This one was written by \(owner).")
    return .status(7)
  }

  private func usage() -> ExitCode {
    complain(OutboxWords.usage.text(language))
    return .usage
  }

  // MARK: One item

  private func drop(_ item: OutboxItem, anyway: Bool) throws(OutboxError) -> ExitCode {
    if item.entry.mayHaveHappened, !anyway {
      complain(
        zh
          ? "它可能已经生效：先 \\sync 确认，或 outbox drop \(item.number) anyway"
          : "It may have happened: settle it by \\sync, or: outbox drop \(item.number) anyway"
      )
      return .notConfirmed
    }
    try outbox.record(.dropped, of: item.number)
    say(zh ? "已放弃 #\(item.number)。" : "dropped #\(item.number)")
    desk.nudge()
    return .success
  }

  private func retry(_ item: OutboxItem) throws(OutboxError) -> ExitCode {
    try outbox.record(.retried, of: item.number)
    if item.entry.isDirect { try outbox.record(.adopted, of: item.number) }
    say(zh ? "将重发 #\(item.number)。" : "#\(item.number) is to be sent again")
    desk.nudge()
    return .success
  }

  private func choose(_ word: String) -> ExitCode {
    do throws(ProfileError) {
      var kept = try folder.profile(profile) ?? Profile()
      kept.offline = word == OfflineChoice.ask.rawValue ? nil : word
      try folder.save(kept, as: profile)
    } catch {
      complain(error.description)
      return .setup
    }
    let text =
      switch OfflineChoice(rawValue: word) {
      case .queue?: zh ? "没有连接时，写入进发件箱。" : "Without a link, writes go to the outbox."
      case .fail?: zh ? "没有连接时，写入失败。" : "Without a link, writes fail."
      default: zh ? "没有连接时，先询问。" : "Without a link, you are asked."
      }
    say(text)
    return .success
  }

  // MARK: Opening

  /// Opens what is sealed, by the password of this run or one that is asked for now.
  ///
  /// - Throws: `closed` where it stays closed.
  func open() async throws(OutboxError) {
    guard outbox.exists, !desk.owner.isEmpty else { return }
    if desk.open() { return }
    guard console.isInteractive, let password = await askPassword() else { throw .isClosed }
    guard try outbox.unlock(desk.owner, with: .password(password)), try outbox.isOpen(desk.owner)
    else { throw .isClosed }
  }

  /// Her password, typed now; nil where she gives none.
  func askPassword() async -> String? {
    let owner = VisibleText.of(desk.owner)
    var question = LineQuestion(prompt: zh ? "\(owner) 的密码：" : "Password of \(owner): ")
    question.isSecret = true
    question.needsFreshInput = true
    guard case .line(let answer) = await console.ask(question), !answer.isEmpty else { return nil }
    return answer
  }

  func say(_ text: String) { console.write(text + "\n") }
  func complain(_ text: String) { console.note(text + "\n") }
}
