import Foundation
import HamletClient
import HamletShell

/// The outbox as a run meets it: its file, its commands, and going on without a link.
extension ShellProgram {
  static func outbox(_ command: Hamlet, _ folder: ProfileFolder) throws -> Outbox {
    do {
      let file = try folder.file(command.profile, "outbox")
      return Outbox(path: file.path, now: { Self.now() })
    } catch {
      throw SetupError(error.description)
    }
  }

  /// Runs lines that are the program's own and no calls.
  var own: @Sendable (String, ShellLanguage) async -> ExitCode? {
    let history = commands
    let outbox = OutboxCommands(
      desk: desk,
      runner: runner,
      console: console,
      folder: folder,
      profile: command.profile,
      language: language
    )
    return { line, language in
      var (history, outbox) = (history, outbox)
      (history.language, outbox.language) = (language, language)
      if let code = await history.run(line) { return code }
      return await outbox.run(line)
    }
  }

  /// What the profile says of writes without a link.
  var offlineChoice: OfflineChoice {
    let kept = try? folder.profile(command.profile)?.offline
    return kept.flatMap { OfflineChoice(rawValue: $0) } ?? .ask
  }

  /// Takes a user at her word: what is sealed opens by her password alone, and what she writes is sent
  /// in her session alone.
  func claim(_ user: String) {
    identity.claim(user)
    if let password = try? password() { desk.secret = .password(password) }
  }

  /// Whether a run goes on although its login found no link.
  func worksOffline(_ code: ExitCode) -> Bool {
    guard code == .unreachable, let user = command.user else { return false }
    let queues = command.words.contains("--offline=queue")
    let isShell = command.words.isEmpty && console.isInteractive
    // What may be answered from what was taken along.
    let isTaken =
      ["today", "take"].contains(command.words.first ?? "")
      || command.words.starts(with: ["person", "get"])
    guard queues || isShell || isTaken else { return false }
    claim(user)
    return true
  }

  /// The start of a shell without a link: the password opens what is sealed here.
  func startOffline() async {
    let zh = language == .chinese
    console.note(
      zh
        ? "没有连接 \(link.endpoint)，正在重试；写入可进发件箱。\n"
        : "No link to \(link.endpoint) yet; trying again. Writes can go to the outbox.\n"
    )
    guard !desk.owner.isEmpty, (try? desk.outbox.hasKey(desk.owner)) ?? false, !desk.open() else {
      return
    }
    let user = VisibleText.of(desk.owner)
    var question = LineQuestion(
      prompt: zh
        ? "\(user) 的密码，打开发件箱（回车跳过）：" : "Password of \(user), to open the outbox (Enter: later): "
    )
    question.isSecret = true
    question.needsFreshInput = true
    guard case .line(let password) = await console.ask(question), !password.isEmpty else { return }
    let isOpen = (try? desk.outbox.unlock(desk.owner, with: .password(password))) ?? false
    if !isOpen {
      console.note(zh ? "密码不符，发件箱仍锁着。\n" : "It does not open; the outbox stays closed.\n")
    }
  }

  /// Says what an earlier shell left open.
  func tellLeftOver() {
    guard !desk.owner.isEmpty, let ledger = try? desk.sender().ledger() else { return }
    let zh = language == .chinese
    let unknown = ledger.entries.values.count { $0.isDirect && $0.isOpen }
    let refused = ledger.entries.values.count { $0.state == .refused }
    if unknown > 0 {
      console.note(
        zh
          ? "您有 \(unknown) 项写入结果未知：\\resume\n"
          : "\(unknown) writes of yours have no known outcome: \\resume\n"
      )
    }
    if refused > 0 {
      console.note(
        zh ? "发件箱有 \(refused) 项被拒绝：\\outbox\n" : "\(refused) writes were refused: \\outbox\n"
      )
    }
  }
}
