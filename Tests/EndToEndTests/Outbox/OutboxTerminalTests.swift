import Foundation
import Testing

@Suite("The outbox at a real terminal", .serialized)
struct OutboxTerminalTests {
  private static let village =
    "sex=female division=990101001001 kind=local_registered"

  @Test(
    "A write without a link waits when its author says so, the prompt counts it, and the link's return sends it."
  )
  func lostLink() async throws {
    let town = try await OutboxTown()
    let address = "unix:\(town.folder.path)/socket"
    let server = try await ServerProcess(data: town.data, listen: address)
    let terminal = try await TerminalSession(server: address, folder: town.folder, columns: 120)
    try await terminal.shows("worker@白石村>")
    _ = server.stop()
    try await terminal.shows("is lost")
    try await terminal.enter("person register name=箱甲测 \(Self.village) birth=1961-02-03")
    try await terminal.shows("Keep it in the outbox")
    try await terminal.enter("")
    try await terminal.shows("queued #1 person register key")
    try await terminal.shows("worker@白石村 ⇡1 ✗>")
    // Asked once a session.
    try await terminal.enter("person register name=箱乙测 \(Self.village) birth=1985-09-09")
    try await terminal.shows("queued #2 person register key")
    try await terminal.shows("worker@白石村 ⇡2 ✗>")
    try await terminal.enter("\\outbox")
    try await terminal.matches("1 .*person register .*箱甲测.* waiting")
    try await terminal.enter("\\outbox edit 2 name=箱丙测")
    try await terminal.shows("changed #2")

    let again = try await ServerProcess(data: town.data, listen: address)
    try await terminal.shows("outbox: sent 2 of 2; 0 refused.")
    try await terminal.enter("\\sync")
    try await terminal.shows("Nothing waits.")
    try await terminal.shows("worker@白石村>")
    #expect(try await OutboxTown.names(at: address) == ["箱丙测", "箱甲测"].sorted())
    _ = again.stop()
  }

  @Test(
    "A session that ended goes on with the password that was given, or asks it; what was typed is sent."
  )
  func endedSession() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let terminal = try await TerminalSession(
      server: server.address,
      folder: town.folder,
      columns: 120
    )
    try await terminal.shows("worker@白石村>")
    try await endSessions(of: "worker", server, town)
    try await terminal.enter("person register name=箱丁测 birth=1962-02-03 \(Self.village)")
    let done = try await terminal.shows("record_no")
    #expect(!done.contains("Password of"), "\(done)")
    // What is looked for before the write was not left out.
    #expect(!done.contains("Could not look"), "\(done)")
    #expect(try await OutboxTown.names(at: server.address) == ["箱丁测"])
    // The file is the worker's: another user is asked for hers.
    try await terminal.enter("session login clerk")
    try await terminal.matches("password> *$")
    try await terminal.type(try DemoCaller.password)
    try await terminal.press("Enter")
    try await terminal.shows("clerk@")
    try await endSessions(of: "clerk", server, town)
    try await terminal.enter("person search 罗")
    try await terminal.shows("Password of clerk:")
    try await terminal.type(try DemoCaller.password)
    try await terminal.press("Enter")
    try await terminal.matches("^7 persons \\(")
  }

  private func endSessions(
    of user: String,
    _ server: ServerProcess,
    _ town: OutboxTown
  ) async throws {
    let others = try await run(
      [
        Programs.path("hamlet"), "--server", server.address, "--user", user, "--password-file",
        Programs.demoPassword, "session", "others", "--yes",
      ],
      environment: ["XDG_CONFIG_HOME": town.folder.path + "/other"]
    )
    #expect(others.status == 0, "\(others.errors)")
  }

  @Test(
    "A session that is kept opens nothing that is sealed: the password that is given does, in a pipe and at a terminal."
  )
  func keptSession() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    func hamlet(_ words: [String], input: String = "") async throws -> ProgramResult {
      try await run(
        [Programs.path("hamlet"), "--server", server.address, "--lang", "en"] + words,
        input: input,
        environment: ["XDG_CONFIG_HOME": town.folder.path]
      )
    }
    let login = "session login worker password='\(try DemoCaller.password)'\n"
    #expect(try await hamlet([], input: login).status == 0)
    func queue(_ name: String, _ birth: String) async throws {
      let words = ["person", "register", "name=\(name)", "birth=\(birth)", "--offline=queue"]
      let queued = try await hamlet(words + Self.village.split(separator: " ").map(String.init))
      #expect(queued.status == 9, "\(queued.errors)")
    }
    try await queue("箱辛测", "1961-02-03")
    let closed = try await hamlet(["sync"])
    #expect(closed.status == 5 && closed.errors.contains("--password-file"), "\(closed.errors)")
    let given = ["--password-file", Programs.demoPassword]
    let piped = try await hamlet(given, input: "\\sync\n")
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(try await OutboxTown.names(at: server.address) == ["箱辛测"])
    try await queue("箱壬测", "1983-04-05")
    let words = [
      Programs.path("hamlet"), "--server", server.address, "--lang", "en", given[0], given[1],
    ]
    let terminal = try await TerminalSession(
      words.map { "'\($0)'" }.joined(separator: " "),
      folder: town.folder,
      kind: TerminalSession.Kind(columns: 100, isColoured: false)
    )
    let sent = try await terminal.shows("outbox: sent 1 of 1; 0 refused.")
    #expect(!sent.contains("Password"), "\(sent)")
    #expect(try await OutboxTown.names(at: server.address) == ["箱壬测", "箱辛测"].sorted())
  }

  @Test("A shell opened without a link queues for its user, in Chinese as well.")
  func offlineStart() async throws {
    let town = try await OutboxTown()
    let address = "unix:\(town.folder.path)/socket"
    let terminal = try await TerminalSession(
      server: address,
      folder: town.folder,
      columns: 100,
      language: "zh"
    )
    try await terminal.shows("没有连接")
    try await terminal.enter("person register name=箱戊测 birth=1962-02-03 \(Self.village)")
    try await terminal.shows("放入发件箱")
    try await terminal.enter("")
    try await terminal.shows("已放入发件箱 #1")
    try await terminal.shows("worker ⇡1 ✗>")
    let server = try await ServerProcess(data: town.data, listen: address)
    defer { _ = server.stop() }
    try await terminal.shows("已重新连接")
    // The file of the password opens what waits, and logs in: nobody has to do anything.
    try await terminal.shows("发件箱：已发送 1/1，被拒绝 0。")
    #expect(try await OutboxTown.names(at: address) == ["箱戊测"])
  }

  @Test(
    "Ctrl-C stops a call and says what is known of it, with its key; a second one drops the link and keeps the shell; both writes are settled by their keys."
  )
  func interrupts() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let proxy = try CuttingProxy(to: server.address)
    defer { proxy.close() }
    let terminal = try await TerminalSession(
      server: proxy.address,
      folder: town.folder,
      columns: 120
    )
    try await terminal.shows("worker@白石村>")
    try await terminal.enter("\\pager off")
    // The server runs a stream until it is asked to stop, and says that it did.
    try await terminal.enter("person watch --json")
    try await terminal.shows("_LISTED")
    try await terminal.press("C-c")
    try await terminal.shows("stopped after")
    try await dropLink(terminal, proxy)
    try await terminal.press("C-l")

    // Nobody answers the RESET: the prompt is there again all the same.
    proxy.hold(true)
    try await terminal.enter("\(register("箱己测", "1962-02-03")) --key=first")
    try await proxy.keeps("first")
    try await terminal.press("C-c")
    try await terminal.shows("cancelled; it may have happened all the same")
    try await terminal.shows("--key=first")
    try await terminal.shows("the server has not answered; Ctrl-C again drops the link")
    try await terminal.enter("\\timing")
    try await terminal.shows("timing is on")
    proxy.hold(false)
    let settled = try await run(
      [
        Programs.path("hamlet"), "--server", proxy.address, "--user", "worker", "--password-file",
        Programs.demoPassword, "--lang", "en", "resume", "first",
      ],
      environment: ["XDG_CONFIG_HOME": town.folder.path]
    )
    #expect(settled.status == 0 && settled.errors.contains("its answer:"), "\(settled.errors)")
    #expect(
      try await OutboxTown.names(at: server.address) == ["箱己测", "箱庚测"].sorted()
    )
  }

  /// A second Ctrl-C while a call is being cancelled.
  private func dropLink(_ terminal: TerminalSession, _ proxy: CuttingProxy) async throws {
    proxy.hold(true)
    try await terminal.enter("\(register("箱庚测", "1972-08-03")) --key=second")
    try await proxy.keeps("second")
    try await terminal.press("C-c")
    // Whether it comes in time or at the prompt: the link is dropped.
    try await terminal.shows("Ctrl-C again drops the link")
    try await terminal.press("C-c")
    try await terminal.shows("is lost")
    try await terminal.shows("--key=second")
    proxy.hold(false)
    try await terminal.shows("is back.")
    try await terminal.enter("\\resume second")
    try await terminal.shows("its answer:")
  }

  /// Without the look for persons who are alike, which would be held in its place.
  private func register(_ name: String, _ birth: String) -> String {
    "person register name=\(name) birth=\(birth) \(Self.village) --no-input"
  }
}
