import Foundation
import Testing

/// The real `hamlet` in a tmux window of its own: keys go in, the screen is read back.
final class TerminalSession: @unchecked Sendable {  // tmux is started once and then only ended.
  /// How long a screen may take to show what it must.
  private static let patienceSeconds = 60

  private let socket = "hamlet-\(UUID().uuidString)"
  private let folder: TemporaryFolder
  private let tmux: String
  private let server: ChildProgram

  /// What kind of terminal it is.
  struct Kind: Sendable, CustomTestStringConvertible {
    var columns = 80
    var rows = 50
    var term = "screen-256color"
    var locale = "C.UTF-8"
    /// Whether the shell may use colours; the tests' own runner refuses them for all its children.
    var isColoured = true
    /// Variables of the shell besides, as `EDITOR=...`.
    var variables: [String] = []

    var testDescription: String { "\(columns) columns, \(term), \(locale)" }
  }

  /// Opens the shell as the demo worker; the window stays when the shell has ended.
  convenience init(
    server address: String,
    folder: TemporaryFolder,
    columns: Int = 80,
    language: String = "en"
  ) async throws {
    let words = [
      Programs.path("hamlet"), "--server", address, "--user", "worker",
      "--password-file", Programs.demoPassword, "--lang", language,
    ]
    let shell = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      trap : INT
      cd '\(folder.path)'
      stty -g > before
      sh -c 'echo $$ > pid; exec "$@"' - \(shell)
      echo "left with $?"
      stty -g > after
      echo "settings written"
      exec sleep 3600
      """
    try await self.init(script, folder: folder, kind: Kind(columns: columns, isColoured: false))
  }

  /// Opens a window in which `sh`, or an interactive shell with job control, reads a script.
  init(
    _ script: String,
    folder: TemporaryFolder,
    kind: Kind = Kind(),
    program: String = "sh"
  ) async throws {
    self.folder = folder
    tmux = try Self.tmuxPath()
    try script.write(toFile: folder.path + "/session.sh", atomically: true, encoding: .utf8)
    // In the foreground, so that its end is ours to make.
    server = try ChildProgram(
      [tmux, "-L", socket, "-f", "/dev/null", "-u", "-D"],
      keepsErrors: false
    )
    try await open(kind, program)
  }

  deinit {
    server.end(by: SIGTERM)
  }

  /// Opens the window as soon as tmux listens.
  private func open(_ kind: Kind, _ program: String) async throws {
    let end = ContinuousClock.now + .seconds(Self.patienceSeconds)
    var result: ProgramResult
    repeat {
      result = try await run([
        tmux, "-L", socket, "-N", "-u", "new-session", "-d", "-s", "shell",
        "-x", "\(kind.columns)", "-y", "\(kind.rows)",
        (kind.isColoured ? "env -u NO_COLOR " : "env ")
          + "LC_ALL=\(kind.locale) TERM=\(kind.term) XDG_CONFIG_HOME='\(folder.path)' "
          + kind.variables.map { "'\($0)' " }.joined() + "\(program) '\(folder.path)/session.sh'",
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

  /// The rows of the screen as one line, as a text that is broken over them reads.
  func joined() async throws -> String {
    try await screen().split(separator: "\n").joined()
  }

  /// Waits until the rows of the screen, as one line, have a text.
  func joins(_ text: String) async throws { _ = try await shows("-F", text, rows: "tr -d '\\n'") }

  /// Where the cursor is, as "column,row" from 0.
  func cursor() async throws -> String {
    let place = ["display-message", "-p", "-t", "shell", "#{cursor_x},#{cursor_y}"]
    return try await control(place).output.trimmingCharacters(in: .newlines)
  }

  /// Pastes a text as a terminal does, in the marks of bracketed paste where they are asked for.
  func paste(_ text: String) async throws {
    let path = folder.path + "/paste"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try await control(["load-buffer", path])
    try await control(["paste-buffer", "-p", "-t", "shell"])
  }

  /// Makes the window another size.
  func resize(columns: Int, rows: Int = 50) async throws {
    try await control(["resize-window", "-t", "shell", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Closes the window, as when a connection is cut.
  func hangUp() async throws { try await control(["kill-window", "-t", "shell"]) }

  /// Waits until a line of the screen has a text, and gives that screen.
  @discardableResult
  func shows(_ text: String) async throws -> String { try await shows("-F", text) }

  /// Waits until a line of the screen matches an extended regular expression.
  @discardableResult
  func matches(_ pattern: String) async throws -> String { try await shows("-E", pattern) }

  /// One process looks again and again: starting one per look would be slow.
  private func shows(
    _ kind: String,
    _ text: String,
    rows: String = "cat"
  ) async throws -> String {
    let look = """
      while :; do
        screen=$("$0" -L "$1" capture-pane -p -t shell)
        printf '%s\\n' "$screen" | \(rows) | grep -q "$2" -e "$3" && break
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
    kill(try pid(), number)
  }

  /// The process of the shell.
  func pid() throws -> Int32 {
    let text = try String(contentsOfFile: folder.path + "/pid", encoding: .utf8)
    guard let pid = Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw ProgramFailure(description: "the shell wrote no pid")
    }
    return pid
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
