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
  let language: ShellLanguage
  let runner: LinkRunner
  /// What this device was given when it was enrolled; nil: it was not, or the server is another.
  let device: DeviceIdentity?
  let commands: HistoryCommands

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
}
