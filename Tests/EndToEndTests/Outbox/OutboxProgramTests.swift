import Foundation
import HamletDomain
import HamletMessages
import Testing

@Suite("The outbox with the built programs")
struct OutboxProgramTests {
  private static let village = "division=990101001001 kind=local_registered sex=female"

  /// One profile's shell.
  private struct Shell {
    let folder: String
    let server: String

    @discardableResult
    func callAsFunction(
      _ words: [String],
      input: String = "",
      exit: Int32 = 0,
      _ place: SourceLocation = #_sourceLocation
    ) async throws -> ProgramResult {
      let result = try await run(
        [Programs.path("hamlet"), "--server", server, "--lang", "en"] + words,
        input: input,
        environment: ["XDG_CONFIG_HOME": folder]
      )
      #expect(
        result.status == exit,
        "\(words): \(result.output)\(result.errors)",
        sourceLocation: place
      )
      return result
    }

    /// Runs a command and kills it as soon as its error output has a text.
    func killed(_ words: [String], when text: String) async throws {
      let program = try ChildProgram(
        [Programs.path("hamlet"), "--server", server, "--lang", "en"] + words,
        ["XDG_CONFIG_HOME": folder]
      )
      let seen = await program.complaints(until: text)
      program.end(by: SIGKILL)
      #expect(seen.contains(text), "\(seen)")
    }

    /// A registration's words.
    static func register(_ number: Int, _ more: String...) -> [String] {
      let person = OutboxTown.person(number)
      let birth = "\(person.birth?.year ?? 0)-0\(1 + number % 9)-1\(number % 10)"
      return ["person", "register", "id=\(person.id)", "name=\(person.name)", "birth=\(birth)"]
        + village.split(separator: " ").map(String.init) + more
    }

    /// The keys of what waits or was refused.
    func list() async throws -> [(key: String, state: String)] {
      let lines = try await self(OutboxProgramTests.login + ["outbox", "list", "--json"]).output
      return lines.split(separator: "\n").map { line in
        let json = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return (json?["key"] as? String ?? "", json?["state"] as? String ?? "")
      }
    }
  }

  fileprivate static let login = ["--user", "worker", "--password-file", Programs.demoPassword]

  @Test(
    "Without a link a write is queued with 9 and a key; sync brings it over and says so only then."
  )
  func queueAndSync() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let shell = Shell(folder: town.folder.path, server: socket)
    let nobody = try await shell(Shell.register(1, "--offline=queue"), exit: 5)
    #expect(nobody.errors.contains("log in here once"))
    // Who writes says so with her password; the server is not asked.
    let queued = try await shell(
      Self.login + Shell.register(1, "--offline=queue", "--key=first"),
      exit: 9
    )
    #expect(queued.errors.contains("queued #1 person register key first (not yet on the server)"))
    #expect(queued.output.isEmpty)
    try await shell(Self.login + Shell.register(2, "--offline=queue", "--json"), exit: 9)
    try await shell(Self.login + Shell.register(1, "--offline=fail"), exit: 6)
    try await shell(Self.login + ["sync"], exit: 6)
    #expect(try await shell(Self.login + ["outbox", "list"]).output.contains("name="))

    let server = try await ServerProcess(data: town.data, listen: socket)
    defer { _ = server.stop() }
    let synced = try await shell(Self.login + ["sync"])
    #expect(synced.output.contains("sent 2 of 2; 0 refused; 0 wait"), "\(synced.output)")
    #expect(synced.output.contains("Synced: the server has confirmed everything."))
    #expect(try await OutboxTown.names(at: socket) == OutboxTown.expected([1, 2]))
    let again = try await shell(Self.login + ["resume", "first"])
    #expect(again.errors.contains("it was done before"))
    #expect(again.output.contains("record_no"))
    #expect(try await shell(Self.login + ["sync"]).output == "Nothing waits.\n")
  }

  @Test("What reads, has no key or has a password is not queued, and says why.")
  func notQueued() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let shell = Shell(folder: town.folder.path, server: server.address)
    let cases = [
      ("person get 019a0000-0001-7000-8000-000000000002", "only writes"),
      ("session logout", "no key"),
      ("session password old_password=abcdefgh new_password=abcdefghij", "password never waits"),
    ]
    for (line, text) in cases {
      let input = line + " --yes --offline=queue\n"
      let result = try await shell(Self.login, input: input, exit: 5)
      #expect(result.errors.contains(text), "\(result.errors)")
    }
  }

  @Test(
    "Each write of a shell that is killed at random moments is done once, and none that was queued is lost."
  )
  func killedShells() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let shell = Shell(folder: town.folder.path, server: socket)
    let total = 24
    // Killed as soon as it says "queued", once for each.
    for number in 0..<total {
      try await shell.killed(
        Self.login + Shell.register(number, "--offline=queue", "--key=k\(number)"),
        when: "queued #\(number + 1) "
      )
    }
    let server = try await ServerProcess(data: town.data, listen: socket)
    defer { _ = server.stop() }
    let seed = UInt64.random(in: 1...UInt64.max)
    print("kills of seed \(seed)")
    for _ in 0..<6 {
      let delay = Double.random(in: 0.1...1.5)
      _ = try await run(
        ["/usr/bin/timeout", "-s", "KILL", "\(delay)", Programs.path("hamlet"), "--server", socket]
          + Self.login + ["sync"],
        environment: ["XDG_CONFIG_HOME": town.folder.path]
      )
    }
    // Two at once for what is left.
    async let first = shell(Self.login + ["sync"])
    async let second = shell(Self.login + ["sync"])
    _ = try await (first, second)
    #expect(try await OutboxTown.names(at: socket) == OutboxTown.expected(0..<total))
  }

  @Test("A write whose answer is cut off is 7 with its key, and resume tells what became of it.")
  func outcomeUnknown() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    // The answer is lost, and that of the repeat on a new connection as well.
    let link = try LossyLink(to: server, losing: "PersonService/RegisterPerson", times: 2)
    let shell = Shell(folder: town.folder.path, server: link.address)
    try await shell(Self.login.suffix(2) + ["session", "login", "worker"])
    let cut = try await shell(Shell.register(7, "--key=cut"), exit: 7)
    #expect(cut.errors.contains("--key=cut"))
    #expect(cut.errors.contains("hamlet resume cut"))
    let left = try await shell(Self.login + ["outbox", "list"]).output
    #expect(left.contains("person register"), "\(left)")
    let told = try await shell(Self.login + ["resume", "cut"])
    #expect(told.output.contains("record_no"))
    #expect(try await shell(Self.login + ["resume"]).errors.contains("No write of yours"))
    #expect(try await shell(Self.login + ["resume", "other"], exit: 2).errors.contains("No write"))
    #expect(try await OutboxTown.names(at: server.address) == OutboxTown.expected([7]))
  }

  @Test("An item is shown, changed, given up and carried elsewhere; a refused one says why.")
  func commands() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let shell = Shell(folder: town.folder.path + "/a", server: socket)
    for number in 1...3 {
      try await shell(Self.login + Shell.register(number, "--offline=queue"), exit: 9)
    }
    let before = try await shell.list()
    #expect(before.count == 3)
    let shown = try await shell(Self.login + ["outbox", "show", "1"]).output
    #expect(shown.contains("person register") && shown.contains(OutboxTown.person(1).name))
    try await shell(Self.login + ["outbox", "edit", "1", "name=箱改测"])
    try await shell(Self.login + ["outbox", "edit", "1", "sex=nosuch"], exit: 3)
    try await shell(Self.login + ["outbox", "edit", "1", "name=另一名", "--dry-run"], exit: 3)
    try await shell(Self.login + ["outbox", "drop", "2"])
    try await shell(Self.login + ["outbox", "drop", "99"], exit: 2)
    try await shell(Self.login + ["outbox", "nonsense"], exit: 2)
    let keys = try await shell.list().map(\.key)
    #expect(keys.count == 2 && keys[0] != before[0].key && keys[1] == before[2].key)

    let file = town.folder.path + "/parcel"
    #expect(try await shell(Self.login + ["outbox", "export", file]).output == "exported 2\n")
    let other = Shell(folder: town.folder.path + "/b", server: socket)
    #expect(try await other(Self.login + ["outbox", "import", file]).output == "imported 2\n")
    #expect(try await other(Self.login + ["outbox", "import", file]).output == "imported 0\n")
    let plain = town.folder.path + "/plain"
    try await shell(Self.login + ["outbox", "export", plain, "plain"])
    let third = Shell(folder: town.folder.path + "/c", server: socket)
    #expect(try await third(Self.login + ["outbox", "import", plain]).output == "imported 2\n")

    let server = try await ServerProcess(data: town.data, listen: socket)
    defer { _ = server.stop() }
    // All three machines send: each write is done once.
    for machine in [shell, other, third] { try await machine(Self.login + ["sync"]) }
    let names = try await OutboxTown.names(at: socket)
    #expect(names == (["箱改测"] + OutboxTown.expected([3])).sorted(), "\(names)")

    // The same person again, under another key: the server says no, and the item stays.
    try await shell(Self.login + Shell.register(3, "--offline=queue"), exit: 9)
    let refused = try await shell(Self.login + ["sync"], exit: 8)
    #expect(refused.output.contains("sent 0 of 1; 1 refused"))
    #expect(refused.errors.contains("Not synced."))
    #expect(try await shell.list().map(\.state) == ["refused"])
    try await shell(Self.login + ["outbox", "drop", "4"])
    try await shell(Self.login + ["sync"])
  }

  @Test(
    "What is queued, refused and taken stands in no file in readable form, nor does the password."
  )
  func canary() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let seed = UInt64.random(in: 1...UInt64.max)
    print("canaries of seed \(seed)")
    let canaries = CanarySet(seed: seed)
    let shell = Shell(folder: town.folder.path + "/config", server: socket)
    let words = { (key: String) in
      Self.login + [
        "person", "register", "name=\(canaries.text(for: "name"))", "birth=1961-01-02",
        "id=\(OutboxTown.id(1))",
        "note=\(canaries.text(for: "note"))", "address=\(canaries.text(for: "address"))",
        "phones=[{number: \(canaries.phone(for: "phone"))}]", "--key=\(key)", "--offline=queue",
      ] + Self.village.split(separator: " ").map(String.init)
    }
    try await shell(words("a"), exit: 9)
    try await shell(words("b"), exit: 9)
    let server = try await ServerProcess(data: town.data, listen: socket)
    defer { _ = server.stop() }
    try await shell(Self.login + ["outbox", "list", "all"])
    // The second one's id is taken by then.
    try await shell(Self.login + ["sync"], exit: 8)
    try await shell(Self.login + ["take"])
    let found = CanaryScan(canaries: canaries).files(below: shell.folder) { _ in false }
    #expect(found == [:], "\(found)")
    let file = try Data(contentsOf: URL(fileURLWithPath: shell.folder + "/hamlet/default.outbox"))
    #expect(file.range(of: Data(try DemoCaller.password.utf8)) == nil)
    #expect(file.range(of: Data("RegisterPerson".utf8)) != nil, "the control: it was written")
  }

  @Test(
    "Today and its persons, once taken, are there without a link, marked with their time, until dropped."
  )
  func taken() async throws {
    let town = try await OutboxTown()
    let socket = "unix:\(town.folder.path)/s"
    let shell = Shell(folder: town.folder.path, server: socket)
    let server = try await ServerProcess(data: town.data, listen: socket)
    let told = try await shell(Self.login + ["take"])
    #expect(told.output.contains("taken for 7 days"))
    _ = server.stop()
    let read = try await shell(Self.login + ["today", "show"])
    #expect(read.errors.contains("There is no link: as of "))
    #expect(read.output.contains("groups"))
    #expect(try await shell(Self.login + ["take", "drop"]).output.contains("removed"))
    try await shell(Self.login + ["today", "show"], exit: 6)
  }
}
