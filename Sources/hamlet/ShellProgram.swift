import Foundation
import HamletClient
import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletShell
import HamletTransport

/// One run of `hamlet`: the profile, the link, the session and what is to be done.
struct ShellProgram {
  private let command: Hamlet
  private let folder: ProfileFolder
  private let console: TerminalConsole
  private let link: ServerLink
  private let identity: Identity
  private let language: ShellLanguage
  private let runner: LinkRunner
  /// What this device was given when it was enrolled; nil: it was not, or the server is another.
  private let device: DeviceIdentity?
  private let commands: HistoryCommands

  init(_ command: Hamlet) throws {
    self.command = command
    folder = ProfileFolder()
    var profile = try Self.profile(command, folder)
    if let server = command.server { profile.server = server }
    if let user = command.user { profile.userName = user }
    if let lang = command.lang { profile.language = lang }
    guard let endpoint = Endpoint(text: profile.server) else {
      throw SetupError("--server takes HOST:PORT or unix:PATH, not \(profile.server)")
    }
    if command.save { try Self.save(profile, command, folder) }
    language = Self.language(profile)
    console = TerminalConsole(
      environment: ProcessInfo.processInfo.environment,
      mayAsk: !command.noInput
    )
    let isEnrolling = EnrolmentStep.words.contains(command.words.first ?? "")
    device = isEnrolling ? nil : try Self.device(command, folder, endpoint)
    var options = ConnectionOptions(agent: "hamlet/\(Hamlet.version)")
    if let device, case .tcp(let host, _) = endpoint {
      options.tls = try? ClientTLS(.authority(device.authority), host: host, device: device)
      guard options.tls != nil else {
        throw SetupError("the key of this device is not usable; run: hamlet enrol")
      }
    }
    link = ServerLink(endpoint, options: options)
    let isForThisRun =
      (command.user != nil && command.passwordFile != nil) || command.tokenFile != nil
    identity = Identity(
      userName: profile.userName,
      folder: isForThisRun ? nil : folder,
      profile: command.profile
    )
    link.token = try command.tokenFile.map(Self.scriptToken) ?? identity.savedToken()
    let witness = HistoryWitness(
      folder: WitnessFolder(folder),
      server: "\(endpoint)",
      now: { Self.now() }
    )
    // Who settles an alarm must be let in to do it.
    let isSettling = command.words.starts(with: ["audit", "accept"])
    let isInteractive = console.isInteractive && command.words.isEmpty || isSettling
    runner = LinkRunner(
      link: link,
      identity: identity,
      history: HistoryWatch(witness: witness, isInteractive: isInteractive)
    )
    commands = HistoryCommands(
      witness: witness,
      link: link,
      language: language,
      console: console
    )
  }

  func close() async {
    await link.close()
  }

  func run() async -> ExitCode {
    let session = self.session()
    if EnrolmentStep.words.contains(command.words.first ?? "") { return await enrol() }
    await renewDevice()
    if let code = await logIn(session) { return code }
    switch command.words.first {
    case "run": return await runFile(session)
    case "describe":
      let topic = command.words.dropFirst().joined(separator: " ")
      return await session.run(line: "\\d \(topic)")
    case .some: return await session.run(arguments: command.words)
    case nil where console.isInteractive: return await interactive(session)
    case nil: return await runScript(Self.standardInput(), session, echo: false)
    }
  }

  private func session() -> ShellSession {
    let console = console
    let identity = identity
    let link = link
    var host = ShellSession.Host(
      book: CommandBook(Contract.schema.schema),
      runner: runner,
      console: console,
      today: { CivilDate(unixMilliseconds: Self.now()) },
      newID: {
        var random = SystemRandomNumberGenerator()
        return RecordID.timeOrdered(unixMilliseconds: Self.now(), random: &random)
      },
      prompt: { identity.prompt(isLinked: !link.isLost) }
    )
    let commands = commands
    host.own = { await commands.run($0) }
    let live = LiveValues(link)
    host.live = { await live.answer($0, $1) }
    host.files = { FileNames.beginning(with: $0) }
    let history = HistoryFile(path: folder.folder.appendingPathComponent("history").path)
    if console.isInteractive { host.remember = { history.append($0) } }
    let style = Style(isColoured: isColoured(console.isTerminalOutput))
    var settings = ShellSettings(
      language: language,
      style: style,
      noteStyle: Style(isColoured: isColoured(console.isInteractive))
    )
    settings.writesJSONErrors = !console.isTerminalOutput && command.words.contains("--json")
    if let password = try? password() { settings.defaults["password"] = password }
    return ShellSession(
      host,
      settings: settings,
      history: console.isInteractive ? history.lines() : []
    )
  }

  private func isColoured(_ isTerminal: Bool) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    switch command.color {
    case "always": return true
    case "never": return false
    default:
      return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }

  /// Logs in where a user was named for this run; gives the code of a login that failed.
  private func logIn(_ session: ShellSession) async -> ExitCode? {
    guard let user = command.user, !command.words.starts(with: ["session", "login"]) else {
      return nil
    }
    runner.isQuiet.set(true)
    defer { runner.isQuiet.set(false) }
    let code = await session.run(line: "session login \(user)")
    return code == .success ? nil : code
  }

  private func password() throws -> String? {
    guard let file = command.passwordFile else { return nil }
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw SetupError("\(file) cannot be read")
    }
    return text.trimmingCharacters(in: .newlines)
  }

  /// A script token, from a file that nobody else reads: not from the command line, where everyone on
  /// the machine sees it.
  private static func scriptToken(_ file: String) throws -> String {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file),
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue,
      let text = try? String(contentsOfFile: file, encoding: .utf8)
    else { throw SetupError("\(file) cannot be read") }
    guard mode & 0o077 == 0 else {
      throw SetupError("\(file) can be read by others; chmod 600 it, or revoke the token")
    }
    let token = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard token.hasPrefix("hst_") else { throw SetupError("\(file) holds no script token") }
    return token
  }

  private func interactive(_ session: ShellSession) async -> ExitCode {
    // The file's password was for the login above; other users type theirs.
    session.settings.defaults["password"] = nil
    let zh = language == .chinese
    console.note(
      "hamlet \(Hamlet.version) · \(link.endpoint) · "
        + (zh ? "帮助: ?  退出: \\q\n" : "help: ?  leave: \\q  中文: \\lang zh\n")
    )
    if link.token.isEmpty {
      console.note(zh ? "请先登录: session login 用户名\n" : "Log in first: session login NAME\n")
    } else {
      await runner.learnIdentity()
      await lookAtHistory()
      if !link.token.isEmpty { await runner.greet(language) }
    }
    runner.greets.set(true)
    watchLink()
    return await session.runLoop()
  }

  /// Looks at the server's history where somebody is logged in already.
  private func lookAtHistory() async {
    guard !link.token.isEmpty else { return }
    do throws(CallFailure) {
      try await runner.history.look(link, language)
    } catch {
      console.note(error.message + "\n")
    }
  }

  /// Tells of a lost link and of its return while lines are typed.
  private func watchLink() {
    let zh = language == .chinese
    let console = console
    let (link, history, language) = (link, runner.history, language)
    let server = "\(link.endpoint)"
    link.watch { change in
      switch change {
      case .lost:
        console.announce(
          zh ? "与 \(server) 的连接已断开，正在重试 ……" : "The link to \(server) is lost; trying again ..."
        )
      case .refused(let reason):
        console.announce(VisibleText.of(reason.message(in: zh ? .chinese : .english)))
      case .restored:
        console.announce(zh ? "已重新连接 \(server)。" : "The link to \(server) is back.")
        // Another machine may answer under the same name now.
        Task { try? await history.look(link, language) }
      }
    }
  }

  private func runFile(_ session: ShellSession) async -> ExitCode {
    guard command.words.count == 2 else {
      console.note("hamlet run FILE\n")
      return .usage
    }
    let file = command.words[1]
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      console.note("hamlet: \(file) cannot be read\n")
      return .usage
    }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    return await runScript(text, session, echo: true, folder: folder)
  }

  private func runScript(
    _ text: String,
    _ session: ShellSession,
    echo: Bool,
    folder: URL? = nil
  ) async -> ExitCode {
    await ScriptPlayer(
      session: session,
      console: console,
      identity: identity,
      echo: echo,
      folder: folder
    ).play(text)
  }

  private func enrol() async -> ExitCode {
    await EnrolmentStep(
      console: console,
      folder: folder,
      profile: command.profile,
      language: language,
      server: command.server
    ).run(command.words)
  }

  /// Has the device's certificate renewed when two thirds of its time are used; that it did not work
  /// is no reason to stop, since a third is left to try in.
  private func renewDevice() async {
    guard let device, let verifier = try? CertificateVerifier(authority: device.authority),
      let own = try? verifier.device([device.certificate], at: Self.now()),
      own.isRenewable(at: Self.now())
    else { return }
    do {
      let next = try await DeviceEnrolment.renew(device, over: try await link.caller())
      let renewed = DeviceIdentity(
        authority: device.authority,
        certificate: next.certificate,
        keyPEM: device.keyPEM
      )
      _ = try verifier.device([next.certificate], at: Self.now())
      try folder.save(renewed, as: command.profile)
    } catch {
      // The next run tries again.
    }
  }

  /// The device that the profile keeps, unless this run goes to another server on this machine.
  private static func device(
    _ command: Hamlet,
    _ folder: ProfileFolder,
    _ endpoint: Endpoint
  ) throws -> DeviceIdentity? {
    guard case .tcp(let host, _) = endpoint else { return nil }
    let isLoopback = ["localhost", "::1"].contains(host) || host.hasPrefix("127.")
    do {
      let kept = try folder.profile(command.profile)?.server
      if isLoopback, let asked = command.server, asked != kept { return nil }
      return try folder.device(command.profile)
    } catch {
      throw SetupError(error.description)
    }
  }

  private static func standardInput() -> String {
    String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }

  private static func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

  private static func language(_ profile: Profile) -> ShellLanguage {
    if let language = ShellLanguage(rawValue: profile.language) { return language }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return ShellLanguage(locale: locale ?? "")
  }

  private static func profile(_ command: Hamlet, _ folder: ProfileFolder) throws -> Profile {
    do {
      return try folder.profile(command.profile) ?? Profile()
    } catch {
      throw SetupError(error.description)
    }
  }

  private static func save(
    _ profile: Profile,
    _ command: Hamlet,
    _ folder: ProfileFolder
  ) throws {
    do {
      try folder.save(profile, as: command.profile)
    } catch {
      throw SetupError(error.description)
    }
  }
}
