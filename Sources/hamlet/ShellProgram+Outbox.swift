import Foundation
import HamletClient
import HamletRPC
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
    let outbox = outboxCommands
    return { line, language in
      var (history, outbox) = (history, outbox)
      (history.language, outbox.language) = (language, language)
      if let code = await history.run(line) { return code }
      return await outbox.run(line)
    }
  }

  private var outboxCommands: OutboxCommands {
    var commands = OutboxCommands(
      desk: desk,
      runner: runner,
      console: console,
      folder: folder,
      profile: command.profile,
      password: givenPassword,
      language: language
    )
    commands.wantsJSON = command.wantsJSON
    return commands
  }

  /// Keeps drafts for the session's user.
  var draftKeeper: DraftKeeper {
    let outbox = outboxCommands
    return desk.draftKeeper { [desk] in
      var outbox = outbox
      outbox.language = desk.language
      do throws(OutboxError) {
        try await outbox.open()
        return true
      } catch {
        return false
      }
    }
  }

  /// What the profile says of writes without a link.
  var offlineChoice: OfflineChoice {
    let kept = try? folder.profile(command.profile)?.offline
    return kept.flatMap { OfflineChoice(rawValue: $0) } ?? .ask
  }

  /// Whether a run needs no login: it only puts something into the outbox or looks at it, or there is
  /// no link and it is one that goes on without.
  ///
  /// A user is then taken at her word: what is sealed opens by her password alone, and what she writes
  /// is sent in her session alone.
  func startsOffline() async -> Bool {
    guard let user = command.user else { return false }
    let words = command.words
    let isLocal = words.first == "outbox" || words.contains("--offline=queue")
    let isShell = words.isEmpty && console.isInteractive
    // What may be answered from what was taken along.
    let isTaken =
      ["today", "take"].contains(words.first ?? "") || words.starts(with: ["person", "get"])
    if !isLocal {
      guard isShell || isTaken else { return false }
      let isUnreachable: Bool
      do throws(CallError) {
        _ = try await link.caller()
        isUnreachable = false
      } catch {
        isUnreachable = AttemptVerdict(error) == .unsent
      }
      guard isUnreachable else { return false }
    }
    identity.claim(user)
    if let password = try? password() { desk.claim(.password(password)) }
    return true
  }

  /// Takes the password that was given for the outbox of whoever is known here, where no user was
  /// named: her session that is kept sends, and the password opens what it sends.
  func claimOutbox() {
    guard command.user == nil, OutboxCommands.nouns.contains(command.words.first ?? ""),
      !identity.userName.isEmpty, desk.tokenOwner == nil,
      let password = (try? password()) ?? nil
    else { return }
    desk.claim(.password(password))
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
    if let password = givenPassword(desk.owner),
      (try? desk.outbox.unlock(desk.owner, with: .password(password))) ?? false
    {
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
