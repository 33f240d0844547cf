import Crypto
import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletShell

/// The session that a run works with, and who is logged in.
extension ShellProgram {
  func session() -> ShellSession {
    let console = console
    let identity = identity
    let link = link
    var host = ShellSession.Host(
      book: CommandBook.contract,
      runner: runner,
      console: console,
      today: { CivilDate(unixMilliseconds: Self.now()) },
      newID: {
        var random = SystemRandomNumberGenerator()
        return RecordID.timeOrdered(unixMilliseconds: Self.now(), random: &random)
      },
      prompt: { [desk] in identity.prompt(isLinked: !link.isLost, waiting: desk.waiting) }
    )
    host.own = own
    host.user = { identity.userName }
    host.village = { identity.placeCode }
    host.role = { identity.role }
    host.dropLink = { Task { await link.cut() } }
    host.canQueue = { [desk] in desk.canQueue }
    if console.isInteractive { host.draftKeeper = draftKeeper }
    host.speak = { [desk] language in
      console.speak(language)
      desk.language = language
    }
    host.password = givenPassword
    host.waits = { [desk] in desk.waits($0) }
    host.known = { [desk] in desk.candidates($0, $1) }
    let live = LiveValues(link)
    host.live = { await live.answer($0, $1) }
    host.sha256 = { Array(SHA256.hash(data: $0)) }
    host.files = { FileNames.beginning(with: $0) }
    let history = HistoryFile(path: folder.folder.appendingPathComponent("history").path)
    if console.isInteractive { host.remember = { history.append($0) } }
    host.now = { Self.now() }
    let style = Style(isColoured: isColoured(console.isTerminalOutput))
    var settings = ShellSettings(
      language: language,
      style: style,
      noteStyle: Style(isColoured: isColoured(console.isInteractive))
    )
    settings.isPlain = isPlain
    if command.noPager || isPlain { settings.pager = .off }
    settings.writesJSONErrors = command.wantsJSON
    if command.json { settings.format = .json }
    if let password = try? password() { settings.defaults["password"] = password }
    settings.offline = offlineChoice
    return ShellSession(
      host,
      settings: settings,
      history: console.isInteractive ? history.lines() : []
    )
  }

  private func isColoured(_ isTerminal: Bool) -> Bool {
    let style = Style(
      choice: command.color,
      environment: ProcessInfo.processInfo.environment,
      isTerminal: isTerminal
    )
    return style.isColoured && !isPlain
  }

  /// Logs in where a user was named for this run; gives the code of a login that failed.
  func logIn(_ session: ShellSession) async -> ExitCode? {
    guard let user = command.user, !command.words.starts(with: ["session", "login"]) else {
      return nil
    }
    runner.isQuiet.set(true)
    defer { runner.isQuiet.set(false) }
    let code = await session.run(line: "session login \(user)")
    return code == .success ? nil : code
  }

  /// The password of `--password-file`, for the user that was named or whose session is kept here;
  /// others type theirs.
  var givenPassword: @Sendable (String) -> String? {
    guard let password = (try? password()) ?? nil else { return { _ in nil } }
    let owner = startUser
    return { user in !user.isEmpty && user == owner ? password : nil }
  }

  func password() throws -> String? {
    guard let file = command.passwordFile else { return nil }
    guard let text = SecretFile.text(file) else { throw SetupError(Self.unreadable(file)) }
    return text
  }
}
