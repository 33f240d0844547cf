import Foundation
import Testing

/// The editor needs no server: the shell starts without one.
@Suite("The editor at a real terminal, which judges the cells", .serialized)
struct EditorTerminalTests {
  static let han = "欧阳建国王芳李雷韩梅梅张伟赵敏钱多多孙悟空周杰"

  @Test(
    "Chinese is edited, wrapped, pasted, completed and redrawn right at every size, TERM and locale.",
    arguments: [
      TerminalSession.Kind(columns: 20, term: "tmux-256color", locale: "C"),
      TerminalSession.Kind(columns: 40, term: "xterm-256color"),
      TerminalSession.Kind(columns: 80, term: "linux", locale: "C"),
    ]
  )
  func editing(kind: TerminalSession.Kind) async throws {
    let folder = try TemporaryFolder()
    let terminal = try await TerminalSession(Self.script(folder), folder: folder, kind: kind)
    try await terminal.shows("hamlet> ".trimmingCharacters(in: .whitespaces))
    // In the middle of what is wide.
    try await terminal.type("x=王芳")
    try await terminal.press("Left")
    try await terminal.type("小明")
    try await terminal.press("BSpace")
    try await terminal.joins("hamlet> x=王小芳")
    // 8 cells of the prompt, 2, and two wide signs.
    #expect(try await terminal.cursor().hasPrefix("14,"))
    try await terminal.press("End")
    try await terminal.type(Self.han)
    try await terminal.joins("x=王小芳" + Self.han)
    try await terminal.press("Home")
    try await terminal.press("Delete")
    try await terminal.joins("hamlet> =王小芳" + Self.han)
    try await terminal.press("End")
    try await terminal.press("BSpace", "BSpace")
    // What is typed after them shows that both are gone.
    try await terminal.type("z")
    try await terminal.joins(Self.han.dropLast(2) + "z")
    try await terminal.press("BSpace")
    #expect(try await !terminal.joined().contains("杰"))
    // Other widths, and back.
    for columns in [33, 11, kind.columns] {
      try await terminal.resize(columns: columns)
      try await terminal.joins("hamlet> =王小芳" + Self.han.dropLast(2))
    }
    try await terminal.press("C-u")
    // A paste is shown and not sent; rows that are open go on.
    try await terminal.paste("person search [\n王芳,\n")
    try await terminal.shows("... 王芳,")
    try await terminal.type("李雷")
    try await terminal.press("Enter")
    try await terminal.matches("^[.][.][.]$")
    try await terminal.press("Up")
    try await terminal.press("Home")
    try await terminal.type("张")
    try await terminal.shows("... 张王芳,李雷")
    try await terminal.press("C-c")
    try await terminal.matches("[\\^]C$")
    // Dropped, but not gone.
    try await terminal.press("Up")
    try await terminal.shows("... 张王芳,李雷")
    try await terminal.press("C-c")
    try await terminal.press("C-l")
    // What is offered, and what it means.
    try await terminal.type("person ")
    try await terminal.press("Tab")
    try await terminal.matches("1-8 / [0-9]+")
    try await terminal.press("Tab")
    try await terminal.shows("> register")
    try await terminal.press("Enter")
    try await terminal.joins("hamlet> person register")
    try await terminal.type("?")
    // The last lines of it: on a narrow screen the first ones have left by the top.
    try await terminal.joins("may be used by: village worker, clerk")
    try await terminal.press("C-c")
    try await terminal.enter("\\q")
    try await terminal.shows("settings written")
    let settings = try terminal.settings()
    #expect(settings.before == settings.after)
  }

  @Test("Colours and hints are there, follow NO_COLOR, and go when the line is sent.")
  func colours() async throws {
    let folder = try TemporaryFolder()
    let terminal = try await TerminalSession(Self.script(folder), folder: folder)
    try await terminal.shows("hamlet>")
    try await terminal.type("person register ")
    try await terminal.shows("(name=")
    try await terminal.press("C-c")
    try await terminal.shows("^C")
    #expect(try await !terminal.screen().contains("(name="))
    try await terminal.enter("\\timing")
    try await terminal.shows("timing is")
    try await terminal.type("\\ti")
    try await terminal.matches("> .timing$")
    try await terminal.press("Right", "Enter")
    try await terminal.shows("timing is off")
    let plain = try TemporaryFolder()
    let kind = TerminalSession.Kind(variables: ["NO_COLOR=1"])
    let other = try await TerminalSession(Self.script(plain), folder: plain, kind: kind)
    try await other.shows("hamlet>")
    try await other.type("person register ")
    try await other.press("C-a")
    try await other.type("x")
    try await other.shows("xperson register")
    #expect(try await !other.screen().contains("(name="))
  }

  @Test("The user's own editor changes the line, or leaves it; its file is private and goes.")
  func ownEditor() async throws {
    let folder = try TemporaryFolder()
    let program = folder.path + "/edit"
    let text = """
      #!/bin/sh
      stat -c %a "$1" "$(dirname "$1")" > '\(folder.path)/modes'
      echo "$1" > '\(folder.path)/name'
      cat "$1" > '\(folder.path)/given'
      printf 'person search [\\n  王芳]\\n' > "$1"
      exit "$(cat '\(folder.path)/status')"
      """
    try text.write(toFile: program, atomically: true, encoding: .utf8)
    try "1".write(toFile: folder.path + "/status", atomically: true, encoding: .utf8)
    chmod(program, 0o700)
    let kind = TerminalSession.Kind(variables: ["EDITOR=\(program)", "TMPDIR=\(folder.path)"])
    let terminal = try await TerminalSession(Self.script(folder), folder: folder, kind: kind)
    try await terminal.shows("hamlet>")
    try await terminal.type("person 芳")
    try await terminal.press("C-x", "C-e")
    try await terminal.type("x")
    try await terminal.shows("hamlet> person 芳x")
    try "0".write(toFile: folder.path + "/status", atomically: true, encoding: .utf8)
    try await terminal.press("C-x", "C-e")
    try await terminal.shows("...   王芳]")
    func file(_ name: String) throws -> String {
      try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
        .trimmingCharacters(in: .newlines)
    }
    #expect(try file("modes") == "600\n700")
    #expect(try file("given") == "person 芳x")
    #expect(try !FileManager.default.fileExists(atPath: file("name")))
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains {
        $0.hasPrefix("hamlet-")
      }
    )
    try await terminal.press("C-_")
    try await terminal.matches("hamlet> person 芳x$")
  }

  @Test("Without a moving cursor there are prompts, rows, secrets and Ctrl-C all the same.")
  func dumb() async throws {
    let folder = try TemporaryFolder()
    let kind = TerminalSession.Kind(term: "dumb", locale: "C")
    let terminal = try await TerminalSession(Self.script(folder), folder: folder, kind: kind)
    try await terminal.matches("^hamlet>")
    try await terminal.enter("person serch [")
    try await terminal.matches("^[.][.][.]")
    try await terminal.enter("王芳]")
    try await terminal.shows("did you mean search?")
    try await terminal.matches("^hamlet>$")
    try await terminal.type("person")
    try await terminal.press("C-c")
    try await terminal.shows("leave with Ctrl-D")
    try await terminal.enter("session login worker")
    try await terminal.shows("password>")
    try await terminal.type("hunter2")
    try await terminal.press("Enter")
    try await terminal.matches("cannot|no connection|reach|refused")
    #expect(try await !terminal.screen().contains("hunter2"))
    // A key that comes while the shell does not read keys is the terminal's, which drops the rest.
    try await terminal.matches("^hamlet ✗>$")
    try await terminal.enter("session login clerk")
    try await terminal.joins(
      "session login clerkmissing required fields: password"
        + "  * password  asked without echo, not stored in history  password>"
    )
    try await terminal.press("C-c")
    try await terminal.shows("cancelled")
    try await terminal.press("C-d")
    try await terminal.shows("settings written")
    let settings = try terminal.settings()
    #expect(settings.before == settings.after)
  }

  /// The shell alone, on a server that is not there.
  static func script(_ folder: TemporaryFolder) -> String {
    """
    # Ctrl-C is the shell's alone.
    trap : INT
    cd '\(folder.path)'
    stty -g > before
    sh -c 'echo $$ > pid; exec "$@"' - \(shell(folder))
    echo "left with $?"
    stty -g > after
    echo "settings written"
    exec sleep 3600
    """
  }

  static func shell(_ folder: TemporaryFolder) -> String {
    "'\(Programs.path("hamlet"))' --server 'unix:\(folder.path)/none' --lang en"
  }
}
