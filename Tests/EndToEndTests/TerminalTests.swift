import Foundation
import Testing

@Suite("The shell at a real terminal", .serialized)
struct TerminalTests {
  private static let prompt = "worker@白石村> "

  @Test(
    "The prompt shows user and village, and a Chinese name that is typed is found.",
    arguments: [(80, "en", "help: ?"), (40, "zh", "帮助: ?")]
  )
  func chineseInput(columns: Int, language: String, greeting: String) async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(
      server: server.address,
      folder: folder,
      columns: columns,
      language: language
    )
    try await terminal.shows(greeting)
    try await terminal.shows(Self.prompt.trimmingCharacters(in: .whitespaces))
    try await terminal.type("person search 芳")
    try await terminal.shows(Self.prompt + "person search 芳")
    try await terminal.press("Enter")
    try await terminal.shows("罗芳")
  }

  @Test("Tab completes nouns, verbs, fields and their values.")
  func completion() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(server: server.address, folder: folder)
    try await terminal.shows(Self.prompt.trimmingCharacters(in: .whitespaces))
    var line = ""
    for (beginning, whole) in [
      ("pers", "person "), ("reg", "register "), ("se", "sex="), ("fem", "female"),
    ] {
      try await terminal.type(beginning)
      try await terminal.press("Tab")
      line += whole
      try await terminal.shows(Self.prompt + line.trimmingCharacters(in: .whitespaces))
    }
  }

  @Test("The caret of an error stands under the cells that it means; Chinese takes two each.")
  func caret() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(server: server.address, folder: folder)
    try await terminal.shows(Self.prompt.trimmingCharacters(in: .whitespaces))
    try await terminal.enter("person register 王芳 sex=femal2")
    let screen = try await terminal.shows("did you mean female?")
    let lines = screen.split(separator: "\n").map(String.init)
    let copy = try #require(lines.firstIndex(of: "  person register 王芳 sex=femal2"))
    // Two spaces, 16 cells of words, four of the name, five of the field's name.
    let expected = String(repeating: " ", count: 2 + 16 + 4 + 5) + "^^^^^^"
    #expect(lines[copy + 1].hasPrefix(expected), "\(screen)")
  }

  @Test("A password is asked for and never shown; the prompt is then the other user's.")
  func password() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let secret = try String(contentsOfFile: Programs.demoPassword, encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    let terminal = try await TerminalSession(server: server.address, folder: folder)
    try await terminal.shows(Self.prompt.trimmingCharacters(in: .whitespaces))
    try await terminal.enter("session login clerk")
    try await terminal.shows("password>")
    try await terminal.type(secret)
    #expect(try await !terminal.screen().contains(secret))
    try await terminal.press("Enter")
    let screen = try await terminal.matches("^clerk@.*>")
    #expect(!screen.contains(secret))
  }

  @Test("A text that would clear the screen is refused, and its refusal clears none.")
  func hostileText() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let place = #"a\u{1b}[2J\u{1b}]0;owned\u{7}\u{202e}b\u{9b}1mz"#
    let told = try await run(
      [
        Programs.path("hamlet"), "--server", server.address, "--user", "worker", "--password-file",
        Programs.demoPassword,
      ],
      input: "outreach record talk topic=breastfeeding held_on=-1d place=\"\(place)\"\n",
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(told.status == 3, "\(told.errors)")
    #expect(!(told.output + told.errors).unicodeScalars.contains { $0 == "\u{1B}" })
  }

  @Test("A link that was lost comes back by itself, and the shell says so while lines are typed.")
  func lostLink() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let address = "unix:\(folder.path)/socket"
    let server = try await ServerProcess(data: data, listen: address)
    let terminal = try await TerminalSession(server: address, folder: folder, columns: 120)
    try await terminal.shows(Self.prompt.trimmingCharacters(in: .whitespaces))
    try await terminal.type("person sear")
    _ = server.stop()
    try await terminal.shows("is lost")
    let again = try await ServerProcess(data: data, listen: address)
    defer { _ = again.stop() }
    try await terminal.shows("is back.")
    try await terminal.enter("ch 芳")
    try await terminal.shows("罗芳")
  }

  @Test("The terminal is left as it was, by Ctrl-D and by a signal.", arguments: [nil, SIGTERM])
  func restored(signal: Int32?) async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(server: server.address, folder: folder)
    try await terminal.shows(Self.prompt.trimmingCharacters(in: .whitespaces))
    if let signal {
      try terminal.signal(signal)
      try await terminal.shows("left with \(128 + signal)")
    } else {
      try await terminal.press("C-d")
      try await terminal.shows("left with 0")
    }
    try await terminal.shows("settings written")
    let settings = try terminal.settings()
    #expect(settings.before == settings.after)
  }

  private func town() async throws -> (ServerProcess, TemporaryFolder) {
    let folder = try TemporaryFolder()
    return (try await ServerProcess(data: ServerProcess.demoTown(in: folder)), folder)
  }
}
