import Foundation

/// The real `hamlet` in a tmux window of its own: keys go in, the screen is read back.
final class TerminalSession: @unchecked Sendable {  // tmux is started once and then only ended.
  /// How long a screen may take to show what it must.
  private static let patienceSeconds = 60

  private let socket = "hamlet-\(UUID().uuidString)"
  private let folder: TemporaryFolder
  private let tmux: String
  private let server = Process()

  /// Opens the shell as the demo worker; the window stays when the shell has ended.
  init(
    server address: String,
    folder: TemporaryFolder,
    columns: Int = 80,
    language: String = "en"
  ) async throws {
    self.folder = folder
    tmux = try Self.tmuxPath()
    let words = [
      Programs.path("hamlet"), "--server", address, "--user", "worker",
      "--password-file", Programs.demoPassword, "--lang", language,
    ]
    let shell = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      cd '\(folder.path)'
      stty -g > before
      sh -c 'echo $$ > pid; exec "$@"' - \(shell)
      echo "left with $?"
      stty -g > after
      echo "settings written"
      exec sleep 3600
      """
    try script.write(toFile: folder.path + "/session.sh", atomically: true, encoding: .utf8)
    // In the foreground: a daemon would hold the descriptor by which its end is noticed.
    // The thread that starts it blocks signals, which tmux and the shell inside would inherit.
    let unblock = "use POSIX; sigprocmask(SIG_SETMASK, POSIX::SigSet->new); exec @ARGV"
    server.executableURL = URL(fileURLWithPath: "/usr/bin/perl")
    server.arguments = ["-e", unblock, tmux, "-L", socket, "-f", "/dev/null", "-u", "-D"]
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.run()
    try await open(columns: columns)
  }

  deinit {
    server.terminate()
    server.waitUntilExit()
  }

  /// Opens the window as soon as tmux listens.
  private func open(columns: Int) async throws {
    let end = ContinuousClock.now + .seconds(Self.patienceSeconds)
    var result: ProgramResult
    repeat {
      result = try await run([
        tmux, "-L", socket, "-N", "-u", "new-session", "-d", "-s", "shell", "-x", "\(columns)",
        "-y",
        "50",
        "env LC_ALL=C.UTF-8 TERM=screen-256color XDG_CONFIG_HOME='\(folder.path)' "
          + "sh '\(folder.path)/session.sh'",
      ])
    } while result.status != 0 && ContinuousClock.now < end
    guard result.status == 0 else { throw ProgramFailure(description: "tmux: \(result.errors)") }
  }

  private static func tmuxPath() throws -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let candidates = path.split(separator: ":").map { "\($0)/tmux" }
    guard let found = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw ProgramFailure(description: "tmux is missing: the terminal tests need it")
    }
    return found
  }

  /// Types text as it is.
  func type(_ text: String) async throws {
    try await control(["send-keys", "-t", "shell", "-l", text])
  }

  /// Presses keys by tmux's names, as `Enter`, `Tab`, `C-d`.
  func press(_ keys: String...) async throws {
    try await control(["send-keys", "-t", "shell"] + keys)
  }

  /// Types a line and sends it.
  func enter(_ line: String) async throws {
    try await type(line)
    try await press("Enter")
  }

  /// The screen as it is, without spaces at the lines' ends.
  func screen() async throws -> String {
    try await control(["capture-pane", "-p", "-t", "shell"]).output
  }

  /// Waits until a line of the screen has a text, and gives that screen.
  @discardableResult
  func shows(_ text: String) async throws -> String { try await shows("-F", text) }

  /// Waits until a line of the screen matches an extended regular expression.
  @discardableResult
  func matches(_ pattern: String) async throws -> String { try await shows("-E", pattern) }

  /// One process looks again and again: starting one per look would be slow.
  private func shows(_ kind: String, _ text: String) async throws -> String {
    let look = """
      while :; do
        screen=$("$0" -L "$1" capture-pane -p -t shell)
        printf '%s\\n' "$screen" | grep -q "$2" -e "$3" && break
        sleep 0.05
      done
      printf '%s\\n' "$screen"
      """
    let result = try await run([
      "/usr/bin/timeout", "\(Self.patienceSeconds)", "/bin/sh", "-c", look, tmux, socket, kind,
      text,
    ])
    guard result.status == 0 else {
      let seen = try await screen()
      throw ProgramFailure(description: "the screen never showed \(text):\n\(seen)")
    }
    return result.output
  }

  /// Sends the shell a signal.
  func signal(_ number: Int32) throws {
    let text = try String(contentsOfFile: folder.path + "/pid", encoding: .utf8)
    guard let pid = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw ProgramFailure(description: "the shell wrote no pid")
    }
    kill(pid, number)
  }

  /// The terminal's settings before the shell and after it.
  func settings() throws -> (before: String, after: String) {
    (
      try String(contentsOfFile: folder.path + "/before", encoding: .utf8),
      try String(contentsOfFile: folder.path + "/after", encoding: .utf8)
    )
  }

  @discardableResult
  private func control(_ arguments: [String]) async throws -> ProgramResult {
    let result = try await run([tmux, "-L", socket] + arguments)
    guard result.status == 0 else {
      throw ProgramFailure(description: "tmux \(arguments): \(result.errors)")
    }
    return result
  }
}
