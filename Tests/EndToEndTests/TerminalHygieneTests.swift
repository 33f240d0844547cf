import Foundation
import Testing

@Suite("The terminal is left as it was on every way out", .serialized)
struct TerminalHygieneTests {
  /// A way to leave, and the status that the system's shell sees.
  private static let ways: [(name: String, status: String)] = [
    ("quit", "0"), ("end", "0"), ("form", "0"), ("program", "0"), ("\(SIGTERM)", "143"),
    ("\(SIGHUP)", "129"), ("\(SIGQUIT)", "131"), ("\(SIGSEGV)", "139"), ("\(SIGILL)", "132"),
    ("\(SIGTRAP)", "133"), ("\(SIGBUS)", "135"), ("\(SIGABRT)", "134"),
  ]

  @Test("By a command, Ctrl-D, after a form and a program, by signals and by crashes.")
  func waysOut() async throws {
    let folder = try TemporaryFolder()
    let script = """
      trap : INT
      cd '\(folder.path)'
      ulimit -c 0
      stty -g > before
      for way in \(Self.ways.map(\.name).joined(separator: " ")); do
        read go
        printf '\\033[H\\033[2J'
        echo "begin $way"
        sh -c 'echo $$ > pid; exec "$@"' - \(EditorTerminalTests.shell(folder))
        echo "$way left with $?"
        stty -g > after
        cmp -s before after && echo "$way left it as it was" || stty sane
      done
      exec sleep 3600
      """
    // No report of a crash: it would take seconds, and is not what is asked here.
    let kind = TerminalSession.Kind(variables: ["SWIFT_BACKTRACE=enable=no"])
    let terminal = try await TerminalSession(script, folder: folder, kind: kind)
    for way in Self.ways {
      // The screen is cleared, so that the prompt is known to be a new one.
      try await terminal.press("Enter")
      try await terminal.matches("^begin \(way.name)$")
      try await terminal.matches("^hamlet>")
      try await leave(terminal, way.name)
      try await terminal.matches("^\(way.name) left with \(way.status)$")
      try await terminal.matches("^\(way.name) left it as it was$")
    }
  }

  private func leave(_ terminal: TerminalSession, _ way: String) async throws {
    switch way {
    case "quit":
      try await terminal.type("x")
      try await terminal.press("C-c")
      try await terminal.enter("\\q")
    case "end": try await terminal.press("C-d")
    case "form":
      try await terminal.enter("person register")
      try await terminal.shows("name>")
      try await terminal.press("C-c")
      try await terminal.shows("nothing was sent")
      try await terminal.matches("^hamlet>$")
      try await terminal.press("C-d")
    case "program":
      // It reads the terminal, and Ctrl-C is its own.
      try await terminal.enter("\\! echo it waits; read word; echo \"it read $word\"; sleep 1000")
      try await terminal.matches("^it waits$")
      try await terminal.enter("芳")
      try await terminal.shows("it read 芳")
      try await terminal.press("C-c")
      try await terminal.type("\\q")
      try await terminal.matches("hamlet> .q")
      try await terminal.press("Enter")
    default:
      try await terminal.type("person 芳")
      try await terminal.shows("hamlet> person 芳")
      try terminal.signal(Int32(way) ?? SIGTERM)
    }
  }

  @Test("What kill -9 leaves of the terminal the next start sets right, and says so.")
  func killed() async throws {
    let folder = try TemporaryFolder()
    let shell = EditorTerminalTests.shell(folder)
    let script = """
      cd '\(folder.path)'
      stty -g > before
      sh -c 'echo $$ > pid; exec "$@"' - \(shell)
      echo "left with $?"
      stty -g > between
      cmp -s before between || echo "left raw"
      \(shell)
      stty -g > after
      cmp -s before after && echo "left as it was"
      exec sleep 3600
      """
    let terminal = try await TerminalSession(script, folder: folder)
    try await terminal.matches("^hamlet>")
    try terminal.signal(SIGKILL)
    try await terminal.matches("^left with 137")
    try await terminal.shows("left raw")
    try await terminal.shows("had left this terminal")
    try await terminal.enter("\\q")
    try await terminal.matches("^left as it was")
  }

  @Test("Ctrl-Z stops it with the terminal as it was, and it goes on with the line as it was.")
  func stopped() async throws {
    let folder = try TemporaryFolder()
    let script = """
      PS1='outside> '
      cd '\(folder.path)'
      stty -g > before
      """
    let terminal = try await TerminalSession(
      script,
      folder: folder,
      program: "bash --noprofile --rcfile"
    )
    try await terminal.matches("^outside>")
    try await terminal.enter(EditorTerminalTests.shell(folder))
    try await terminal.matches("^hamlet>")
    try await terminal.type("person 王芳")
    for round in 1...2 {
      try await terminal.shows("hamlet> person 王芳")
      try await terminal.press("C-z")
      try await terminal.shows("Stopped")
      try await terminal.press("C-l")
      try await terminal.enter("stty -g | cmp - before && echo same$((\(round) + 1))")
      try await terminal.matches("^same\(round + 1)$")
      try await terminal.enter("fg")
      try await terminal.matches("^hamlet> person 王芳")
      try await terminal.press("C-l")
    }
    try await terminal.press("Left")
    try await terminal.type("小")
    try await terminal.matches("^hamlet> person 王小芳")
    try await terminal.press("C-c", "C-d")
    try await terminal.matches("^outside>")
  }

  @Test("A terminal that is gone ends it, also where the signal for that is ignored.")
  func gone() async throws {
    for ignores in [false, true] {
      let folder = try TemporaryFolder()
      let script = (ignores ? "trap '' HUP\n" : "") + EditorTerminalTests.script(folder)
      let terminal = try await TerminalSession(script, folder: folder)
      try await terminal.matches("^hamlet>")
      let pid = try terminal.pid()
      try await terminal.hangUp()
      // Its status is not ours to see: that it is gone, or only waits to be counted, is.
      let gone = try await run([
        "/usr/bin/timeout", "30", "/bin/sh", "-c",
        "while grep -q '^State:.[^Z]' /proc/\(pid)/status 2>/dev/null; do sleep 0.05; done",
      ])
      #expect(gone.status == 0, "it goes on without a terminal")
    }
  }
}
