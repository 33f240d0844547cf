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
  let command: Hamlet
  let folder: ProfileFolder
  let console: TerminalConsole
  let link: ServerLink
  let identity: Identity
  /// The user that was named, or whose session is kept; empty: not known.
  let startUser: String
  let language: ShellLanguage
  /// Whether nothing is drawn, as for a screen reader.
  let isPlain: Bool
  let runner: LinkRunner
  /// What this device was given when it was enrolled; nil: it was not, or the server is another.
  let device: DeviceIdentity?
  let commands: HistoryCommands
  let desk: OutboxDesk
  let courier: OutboxCourier

  init(_ command: Hamlet) throws {
    self.command = command
    folder = ProfileFolder()
    try Self.checkProfile(command, folder)
    try Self.checkPassword(command)
    var profile = try Self.profile(command, folder)
    if let server = command.server { profile.server = server }
    if let user = command.user { profile.userName = user }
    if let lang = command.lang { profile.language = lang }
    if command.plain { profile.isPlain = true }
    let endpoint = try Self.endpoint(profile)
    if command.save { try Self.save(profile, command, folder) }
    language = Self.language(profile)
    let environment = ProcessInfo.processInfo.environment
    isPlain = profile.isPlain ?? false || environment["TERM"] == "dumb"
    console = TerminalConsole(
      environment: environment,
      mayAsk: !command.noInput && !command.words.contains("--no-input"),
      isPlain: isPlain,
      language: language
    )
    let isEnrolling = EnrolmentStep.words.contains(command.words.first ?? "")
    device = isEnrolling ? nil : try Self.device(command, folder, endpoint)
    link = ServerLink(endpoint, options: try Self.options(device, endpoint))
    link.timeoutMilliseconds = command.timeoutMilliseconds
    let isForThisRun =
      (command.user != nil && command.passwordFile != nil) || command.tokenFile != nil
    identity = Identity(
      userName: profile.userName,
      folder: isForThisRun ? nil : folder,
      profile: command.profile
    )
    let scriptToken = try command.tokenFile.map(Self.scriptToken)
    link.token = try scriptToken ?? identity.savedToken()
    startUser = command.user ?? identity.userName
    let witness = HistoryWitness(
      folder: WitnessFolder(folder),
      server: "\(endpoint)",
      now: { Self.now() }
    )
    // Who settles an alarm must be let in to do it.
    let isSettling = command.words.starts(with: ["audit", "accept"])
    let isInteractive = console.isInteractive && command.words.isEmpty || isSettling
    let history = HistoryWatch(witness: witness, isInteractive: isInteractive)
    desk = OutboxDesk(
      outbox: try Self.outbox(command, folder),
      link: link,
      identity: identity,
      token: scriptToken,
      language: language,
      isInteractive: console.isInteractive && command.words.isEmpty
    )
    runner = LinkRunner(link: link, identity: identity, history: history, desk: desk)
    courier = OutboxCourier(desk: desk, history: history) { [console] in console.announce($0) }
    commands = HistoryCommands(
      witness: witness,
      link: link,
      language: language,
      console: console
    )
  }

  private static func endpoint(_ profile: Profile) throws -> Endpoint {
    if let endpoint = Endpoint(text: profile.server) { return endpoint }
    throw SetupError(
      Phrase(
        "--server takes HOST:PORT or unix:PATH, not \(profile.server)",
        "--server 须为 主机:端口 或 unix:路径，不能是 \(profile.server)"
      )
    )
  }

  /// Over TLS where this device was enrolled with the server.
  private static func options(
    _ device: DeviceIdentity?,
    _ endpoint: Endpoint
  ) throws -> ConnectionOptions {
    var options = ConnectionOptions(agent: "hamlet/\(Hamlet.version)")
    guard let device, case .tcp(let host, _) = endpoint else { return options }
    options.tls = try? ClientTLS(.authority(device.authority), host: host, device: device)
    guard options.tls != nil else {
      throw SetupError(
        Phrase(
          "the key of this device is not usable; run: hamlet enrol",
          "本机密钥不可用；请重新登记本机"
        )
      )
    }
    return options
  }

  /// The code that the run ends with: SIGTERM says so whatever came of the call that it ended.
  func ending(_ code: ExitCode) -> ExitCode { console.isTerminated ? .terminated : code }

  func close() async {
    courier.stop()
    await link.close()
  }

  func run() async -> ExitCode {
    let session = self.session()
    defer { session.closeOutput() }
    if EnrolmentStep.words.contains(command.words.first ?? "") { return await enrol() }
    if command.words.first == "describe" {
      let topic = command.words.dropFirst().joined(separator: " ")
      return await session.run(line: "\\d \(topic)")
    }
    await renewDevice()
    claimOutbox()
    let isOffline = await startsOffline()
    if !isOffline, let code = await logIn(session) { return code }
    switch command.words.first {
    case "run": return await runFile(session)
    case "batch": return await runBatch(session)
    case .some: return await session.run(arguments: command.words)
    case nil where console.isInteractive:
      return await interactive(session, isStartedOffline: isOffline)
    case nil: return await runInput(session)
    }
  }
}
