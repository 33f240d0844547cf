import Foundation

/// The real `hamlet` in a tmux window of its own: keys go in, the screen is read back.
final class TerminalSession: Sendable {
  /// How long a screen may take to show what it must.
  private static let patience = Duration.seconds(60)

  private let socket = "hamlet-\(UUID().uuidString)"
  private let folder: TemporaryFolder
  private let tmux: String

  /// Opens the shell as the demo worker; the window stays when the shell has ended.
  init(
    server: String,
    folder: TemporaryFolder,
    columns: Int = 80,
    language: String = "en"
  ) async throws {
    self.folder = folder
    tmux = try Self.tmuxPath()
    let words = [
      Programs.path("hamlet"), "--server", server, "--user", "worker",
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
    try await control([
      "-f", "/dev/null", "-u", "new-session", "-d", "-s", "shell", "-x", "\(columns)", "-y", "50",
      "env LC_ALL=C.UTF-8 TERM=screen-256color XDG_CONFIG_HOME='\(folder.path)' "
        + "sh '\(folder.path)/session.sh'",
    ])
  }

  deinit {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tmux)
    process.arguments = ["-L", socket, "kill-server"]
    process.standardError = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
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

  /// Waits until the screen shows a text, and gives that screen.
  @discardableResult
  func shows(_ text: String) async throws -> String {
    try await shows(text) { $0.contains(text) }
  }

  /// Waits until the screen is as `condition` says, and gives that screen.
  @discardableResult
  func shows(_ what: String, when condition: (String) -> Bool) async throws -> String {
    let end = ContinuousClock.now + Self.patience
    var seen = ""
    while ContinuousClock.now < end {
      seen = try await screen()
      if condition(seen) { return seen }
    }
    throw ProgramFailure(description: "the screen never showed \(what):\n\(seen)")
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
