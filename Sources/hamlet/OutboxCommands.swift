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
  /// The password of `--password-file`, for the user whose it is.
  let password: @Sendable (String) -> String?
  var language: ShellLanguage
  /// Whether what is said is JSON.
  var wantsJSON = false
  /// Whether it is only said what would be done.
  var isDryRun = false
  /// What a call may take; 0: as for the whole run.
  var timeoutMilliseconds: UInt32 = 0

  var zh: Bool { language == .chinese }
  var outbox: Outbox { desk.outbox }

  /// The first words that are these commands'.
  static let nouns: Set<String> = ["outbox", "sync", "resume", "take"]

  /// Runs a line that is one of them; nil where it is none.
  func run(_ line: String) async -> ExitCode? {
    let scanned = ScannedLine(line)
    var words = scanned.words.map { Self.unquoted(scanned.text($0)) }
    guard let noun = words.first, Self.nouns.contains(noun) else { return nil }
    desk.language = language
    var own = self
    // What follows "outbox edit N" is a line of the grammar, with flags of its own.
    if words.prefix(2) != ["outbox", "edit"], let refusal = own.takeFlags(&words) {
      return refusal
    }
    let limit = desk.link.timeoutMilliseconds
    if own.timeoutMilliseconds > 0 { desk.link.timeoutMilliseconds = own.timeoutMilliseconds }
    defer { desk.link.timeoutMilliseconds = limit }
    return await own.run(noun, Array(words.dropFirst()), line)
  }

  private func run(_ noun: String, _ rest: [String], _ line: String) async -> ExitCode {
    if isDryRun, noun != "sync" { return refuse(OutboxWords.noDryRun, .usage) }
    if needsOwner(noun, rest), desk.owner.isEmpty {
      return refuse(OutboxWords.nobody, .setup)
    }
    do throws(OutboxError) {
      switch noun {
      case "sync" where rest.isEmpty: return try await isDryRun ? wouldSync() : sync()
      case "sync": return usage()
      case "resume": return try await resume(rest)
      case "take": return try await take(rest)
      default: return try await manage(rest, line)
      }
    } catch {
      return refuse(error)
    }
  }

  /// Whether it is about one user's writes.
  private func needsOwner(_ noun: String, _ rest: [String]) -> Bool {
    guard noun == "outbox", let verb = rest.first else { return true }
    return !["all", "ask", "queue", "fail", "import"].contains(verb)
  }

  /// Takes the flags out of the words; the code where one is none of these commands'.
  private mutating func takeFlags(_ words: inout [String]) -> ExitCode? {
    var plain: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        plain.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let value = { (rest: inout ArraySlice<String>) in
        parts.count > 1 ? parts[1] : rest.popFirst() ?? ""
      }
      switch parts[0] {
      case "--json": wantsJSON = true
      case "--dry-run": isDryRun = true
      case "--no-input": break  // Taken for the whole run already.
      case "--format":
        guard ["json", "ndjson"].contains(value(&rest)) else {
          return refuse(OutboxWords.formats, .usage)
        }
        wantsJSON = true
      case "--timeout":
        guard let time = ProgramText.milliseconds(value(&rest)) else {
          return refuse(OutboxWords.time, .usage)
        }
        timeoutMilliseconds = time
      default: return refuse(OutboxWords.noFlag(parts[0]), .usage)
      }
    }
    words = plain
    return nil
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
    case "list", "all": return try list(words)
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
    return refuse(
      Phrase("This one was written by \(owner).", "这一项是 \(owner) 写的。"),
      .status(7)
    )
  }

  private func usage() -> ExitCode {
    refuse(OutboxWords.usage, .usage)
  }

  // MARK: One item

  private func drop(_ item: OutboxItem, anyway: Bool) throws(OutboxError) -> ExitCode {
    if item.entry.mayHaveHappened, !anyway {
      return refuse(
        Phrase(
          "It may have happened: settle it by \\sync, or: outbox drop \(item.number) anyway",
          "它可能已经生效：先 \\sync 确认，或 outbox drop \(item.number) anyway"
        ),
        .notConfirmed
      )
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
      return refuse(Phrase(error.description, error.description), .setup)
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
    // A session that is kept opens nothing; the password that was given does.
    if let password = password(desk.owner),
      try outbox.unlock(desk.owner, with: .password(password)), try outbox.isOpen(desk.owner)
    {
      return
    }
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

  /// Says what was done, where nothing but JSON is asked for only as its members.
  func say(_ text: String) { if !wantsJSON { console.write(text + "\n") } }
  func complain(_ text: String) { if !wantsJSON { console.note(text + "\n") } }

  /// Writes an object where JSON is asked for.
  func tell(_ members: [JSONMember]) {
    if wantsJSON { console.write(JSONValue.object(members).visibleText() + "\n") }
  }
}
