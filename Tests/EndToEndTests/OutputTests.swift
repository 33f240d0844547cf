import Foundation
import Testing

@Suite("What the shell shows at a real terminal", .serialized)
struct OutputTests {
  private static let prompt = "worker@白石村>"

  private func town() async throws -> (ServerProcess, TemporaryFolder) {
    let folder = try TemporaryFolder()
    return (try await ServerProcess(data: ServerProcess.demoTown(in: folder)), folder)
  }

  /// What the lines do for a user whose shell has no terminal.
  private func shell(
    _ user: String,
    _ lines: String,
    _ server: ServerProcess,
    _ folder: TemporaryFolder
  ) async throws -> ProgramResult {
    try await run(
      [
        Programs.path("hamlet"), "--server", server.address, "--user", user, "--password-file",
        Programs.demoPassword, "--lang", "en",
      ],
      input: lines,
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
  }

  @Test("A long answer is paged; q and Ctrl-C give the prompt back, and short ones are not paged.")
  func pager() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(server: server.address, folder: folder, columns: 110)
    try await terminal.shows(Self.prompt)
    for (number, key) in ["q", "C-c"].enumerated() {
      try await terminal.enter("person roster page_size=\(60 + number)")
      try await terminal.matches("^Space: next page")
      try await terminal.press(key)
      try await terminal.shows("\(60 + number) persons (")
      try await terminal.matches("^\(Self.prompt)$")
    }
    // In the language of now; not as code points, where this less writes Chinese so.
    try await terminal.enter("\\lang zh")
    try await terminal.enter("person roster page_size=62")
    let page = try await terminal.matches("^(空格下一页|Space >>)")
    #expect(!page.contains("<U+"), "\(page)")
    try await terminal.press("q")
    try await terminal.matches("^\(Self.prompt)$")
    try await terminal.enter("\\lang en")
    // Typing goes to the shell again, and nothing was left behind.
    try await terminal.enter("\\pager off")
    try await terminal.matches("^\(Self.prompt)$")
    // Its count and not a name: names of the roster still stand above.
    try await terminal.enter("person search 罗")
    try await terminal.matches("^3 persons \\(")
    try await terminal.matches("^\(Self.prompt)$")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!left.contains { $0.contains("less") || $0.contains("tmp") }, "\(left)")
    try await terminal.press("C-d")
    try await terminal.shows("settings written")
    let settings = try terminal.settings()
    #expect(settings.before == settings.after)
  }

  @Test("\\watch redraws in place until q or Ctrl-C, and the line is typed on after it.")
  func watch() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(server: server.address, folder: folder, columns: 110)
    try await terminal.shows(Self.prompt)
    try await terminal.enter("person search 罗")
    try await terminal.shows("罗芳")
    for key in ["q", "C-c"] {
      try await terminal.enter("\\watch 1")
      let screen = try await terminal.shows("no change")
      #expect(screen.split(separator: "\n").count { $0.contains("q or Ctrl-C ends") } == 1)
      try await terminal.press(key)
      try await terminal.matches("^\(Self.prompt)$")
    }
    try await terminal.enter("session whoami")
    try await terminal.shows("worker")
  }

  @Test("Masked values show after \\reveal alone, which stands in the access list.")
  func reveal() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let person = "019a0000-00ff-7000-8000-0000000000ee"
    // Registered elsewhere: what is typed would stand on the screen.
    let told = try await shell(
      "worker",
      "person register 王小明 id=\(person) sex=male birth=1990-02-03 division=990101001001 "
        + "kind=registered_elsewhere phones=[{number: 13800138000, ok_to_call: true}] "
        + "note=夜间可来\nconsent record person_id=\(person) purpose=care given_by=self "
        + "method=signed notice_version=2026-1\n",
      server,
      folder
    )
    #expect(told.status == 0, "\(told.errors)")
    let terminal = try await TerminalSession(server: server.address, folder: folder, columns: 110)
    try await terminal.shows(Self.prompt)
    try await terminal.enter("person get \(person) view=care purpose=care")
    let masked = try await terminal.shows("*** masked; \\reveal shows them")
    #expect(!masked.contains("夜间可来") && !masked.contains("13800138000"))
    try await terminal.enter("\\reveal")
    let shown = try await terminal.shows("noted in the access list of 1")
    #expect(shown.contains("夜间可来"), "\(shown)")
    // She herself and data protection see it.
    let asked = "access list \(person) \\j\naudit search call_name=NoteReveal \\j\n"
    let access = try await shell("protection", asked, server, folder)
    let rows = access.output.split(separator: "\n")
    #expect(access.status == 0, "\(access.errors)")
    #expect(rows.contains { $0.contains("see masked fields in full") }, "\(access.output)")
    #expect(rows.contains { $0.contains("NoteReveal") }, "\(access.output)")
    #expect(!access.output.contains("夜间可来"))
  }

  @Test("In plain mode nothing is drawn: no boxes, no colours, no moving cursor, a fact a line.")
  func plain() async throws {
    let (server, folder) = try await town()
    defer { _ = server.stop() }
    let words = [
      Programs.path("hamlet"), "--server", server.address, "--user", "worker", "--password-file",
      Programs.demoPassword, "--lang", "zh",
    ]
    // Under script(1) the program has a terminal whose every byte is kept.
    let inner = (words + ["--plain", "person", "search", "罗"]).map { "'\($0)'" }
      .joined(separator: " ")
    let told = try await run(
      ["/usr/bin/script", "-qec", inner, "/dev/null"],
      environment: ["XDG_CONFIG_HOME": folder.path, "TERM": "xterm-256color"]
    )
    #expect(told.output.contains("姓名: 罗芳"), "\(told.output)")
    #expect(!told.output.contains("\u{1B}") && !told.output.contains("│"))
  }
}
