import HamletMessages
internal import Synchronization

/// What codes are called: villages by one listing read a session, people only where this session saw
/// them already.
extension ShellSession {
  /// What is known now.
  var names: CodeNames {
    var names = CodeNames(seen)
    names.learn(places.names)
    return names
  }

  /// Reads the names of divisions, once for each user at the keyboard; without them codes stand alone.
  func learnPlaces() async {
    let user = host.user()
    guard isLoop, console.isInteractive, !settings.isScript, !user.isEmpty, places.user != user,
      let list = host.book.command(method: "hamlet.v1.AdminService/ListDivisions")
    else { return }
    places = Places(user: user)
    var flags = CommandFlags()
    flags.timeoutMilliseconds = 2_000
    let call = OutgoingCall(
      command: list,
      request: .object([JSONMember("page_size", .number("200"))]),
      key: "",
      flags: flags,
      language: settings.language
    )
    let found = Mutex<JSONValue?>(nil)
    switch await attempt(call, deliver: { answer in found.withLock { $0 = answer } }) {
    case .success:
      if let answer = found.withLock({ $0 }) { places.names = CodeNames(divisions: answer) }
    // Nobody was asked: the next command may find the link or the session back.
    case .failure(let failure)
    where failure.kind == .unreachable || failure.code == "UNAUTHENTICATED":
      places.user = ""
    case .failure: break
    }
  }

  /// Reads the names anew before the next command, where a write has changed what divisions there are,
  /// or what may be read: under a first password nothing was.
  func forgetPlaces(after command: ParsedCommand, _ outcome: Result<CallSummary, CallFailure>) {
    let method = command.command.method
    guard case .success = outcome,
      command.command.noun == "division" && method.idempotency != .read
        || method.name == "ChangePassword"
    else { return }
    places.user = ""
  }
}

/// The names of divisions as one user read them.
struct Places: Sendable {
  var user = ""
  var names = CodeNames()
}
