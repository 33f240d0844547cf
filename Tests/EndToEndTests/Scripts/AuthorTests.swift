import Foundation
import HamletLaunch
import HamletMessages
import Testing

@Suite("What a script's author stumbled over")
struct AuthorTests {
  @Test(
    "Options behind the command and profiles that are not there are one error, and say what to do."
  )
  func words() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/hamlet",
      withIntermediateDirectories: true
    )
    try Data(#"{"server":"127.0.0.1:1","userName":"worker","language":"en"}"#.utf8)
      .write(to: URL(fileURLWithPath: folder.path + "/hamlet/village.json"))
    let cases: [([String], Int32, String)] = [
      (
        ["person", "get", "1", "--password-file", "x"], 2,
        "--password-file stands before the command"
      ),
      (["sync", "--user", "x"], 2, "--user stands before the command"),
      (["--profile", "vilage", "health", "check"], 5, "no profile vilage; did you mean village?"),
      (["--profile", "other", "health", "check"], 5, "known: default, village"),
      (["--profile", "village", "health", "check"], 6, "cannot be reached"),
      (["--password-file", "/nonexistent", "health", "check"], 5, "cannot be read"),
      (["--timeout", "soon", "health", "check"], 2, "5s"),
      (["sync"], 5, "--user NAME --password-file FILE"), (["resume", "K"], 5, "log in once"),
      (["outbox"], 5, "is not known"), (["outbox", "list", "--nonsense"], 2, "no such flag"),
      (["outbox", "drop", "1", "--dry-run"], 2, "for sync"),
    ]
    for (words, code, text) in cases {
      for isJSON in [false, true] {
        let result = try await run(
          [Programs.path("hamlet"), "--lang", "en"] + (isJSON ? ["--json"] : []) + words,
          environment: ["XDG_CONFIG_HOME": folder.path]
        )
        #expect(result.status == code, "\(words): \(result.errors)")
        #expect(result.errors.contains(text), "\(words): \(result.errors)")
        guard isJSON else { continue }
        #expect(try JSONValue(parsing: result.errors)["exit"] == .number("\(code)"), "\(words)")
      }
    }
    let zh = try await run(
      [Programs.path("hamlet"), "--lang", "zh", "--profile", "other", "health", "check"],
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(zh.status == 5 && zh.errors.contains("没有配置 other"))
  }

  @Test("A kept session syncs and resumes with the password alone, and says so where it has none.")
  func keptSession() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let link = try LossyLink(to: server, losing: "PersonService/RegisterPerson", times: 2)
    let secret = ["--password-file", Programs.demoPassword]
    func hamlet(_ words: [String]) async throws -> ProgramResult {
      try await run(
        [Programs.path("hamlet"), "--server", link.address, "--lang", "en"] + words,
        environment: ["XDG_CONFIG_HOME": town.folder.path]
      )
    }
    #expect(try await hamlet(secret + ["session", "login", "worker"]).status == 0)
    let register = [
      "person", "register", "id=\(OutboxTown.id(1))", "name=\(OutboxTown.person(1).name)",
      "birth=1951-02-02", "sex=female", "division=990101001001", "kind=local_registered",
    ]
    #expect(try await hamlet(register + ["--key=cut"]).status == 7)
    let closed = try await hamlet(["resume", "cut"])
    #expect(
      closed.status == 5 && closed.errors.contains("--password-file FILE"),
      "\(closed.errors)"
    )
    let told = try await hamlet(["--json"] + secret + ["resume", "cut"])
    #expect(told.status == 0, "\(told.errors)")
    #expect(try JSONValue(parsing: told.output)["key"] == .string("cut"))
    #expect(told.errors.isEmpty)

    let queue = register.map { $0.replacing("\(OutboxTown.id(1))", with: "\(OutboxTown.id(2))") }
      .map { $0.replacing(OutboxTown.person(1).name, with: OutboxTown.person(2).name) }
      .map { $0.replacing("1951-02-02", with: "1952-03-03") }
    #expect(try await hamlet(queue + ["--offline=queue", "--key=later"]).status == 9)
    let would = try await hamlet(["sync", "--dry-run"])
    #expect(would.output.contains("would send 1") && would.errors.contains("nothing was sent"))
    let json = try await hamlet(secret + ["sync", "--dry-run", "--json"])
    let first = try JSONValue(parsing: json.output)["would_send"]
    guard case .array(let items)? = first else {
      Issue.record("\(json.output)\(json.errors)")
      return
    }
    #expect(items.first?["key"] == .string("later"))
    let synced = try await hamlet(secret + ["sync", "--json"])
    #expect(synced.status == 0 && synced.errors.isEmpty, "\(synced.errors)")
    let answer = try JSONValue(parsing: synced.output)
    #expect(answer["synced"] == .bool(true) && answer["sent"] == .number("1"))
    #expect(try await OutboxTown.names(at: server.address) == OutboxTown.expected([1, 2]))
  }

  @Test("Synced is not said while another server is to get something.")
  func elsewhere() async throws {
    let town = try await OutboxTown()
    let server = try await ServerProcess(data: town.data)
    defer { _ = server.stop() }
    let login = ["--user", "worker", "--password-file", Programs.demoPassword]
    func hamlet(_ address: String, _ words: [String]) async throws -> ProgramResult {
      try await run(
        [Programs.path("hamlet"), "--server", address, "--lang", "en"] + login + words,
        environment: ["XDG_CONFIG_HOME": town.folder.path]
      )
    }
    let register = [
      "person", "register", "name=箱他测", "birth=1951-02-02", "sex=female",
      "division=990101001001", "kind=local_registered", "--offline=queue",
    ]
    #expect(try await hamlet("127.0.0.1:1", register).status == 9)
    let left = try await hamlet(server.address, ["sync"])
    #expect(left.status == 9, "\(left.output)\(left.errors)")
    #expect(!left.output.contains("Synced"))
    #expect(left.errors.contains("hamlet --server 127.0.0.1:1 sync"))
    let json = try await hamlet(server.address, ["--json", "sync"])
    #expect(try JSONValue(parsing: json.output)["synced"] == .bool(false))
    #expect(try JSONValue(parsing: json.errors)["exit"] == .number("9"))
  }

  @Test("A peer that says nothing is given up by every command, which says that its time was over.")
  func silentPeer() async throws {
    let folder = try TemporaryFolder()
    let peer = try SilentPeer()
    defer { peer.close() }
    let login = ["--user", "worker", "--password-file", Programs.demoPassword]
    let lines: [([String], Int32)] = [
      (["health", "check", "--timeout=300ms"], 6), (["--timeout", "300ms", "health", "check"], 6),
      (login + ["person", "get", ScriptFixture.known, "--timeout", "300ms"], 6),
      (login + ["batch", "person.SearchPersons", "--timeout=300ms", "--patience=0"], 6),
      (login + ["sync", "--timeout=300ms"], 6), (login + ["take", "--timeout=300ms"], 6),
    ]
    for (words, code) in lines {
      let result = try await run(
        // The control: without the limit it would take longer than this.
        [
          "/usr/bin/timeout", "8", Programs.path("hamlet"), "--server", peer.address, "--lang",
          "en",
        ]
          + words,
        input: #"{"name":"芳"}"# + "\n",
        environment: ["XDG_CONFIG_HOME": folder.path]
      )
      #expect(result.status == code, "\(words): \(result.errors)")
      #expect(result.errors.contains("does not answer"), "\(words): \(result.errors)")
    }
  }

  @Test(
    "Dry runs, outputs that cannot be written, refused rows, equal keys and --watch say what they come to."
  )
  func outcomes() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    try await dryRuns(town)
    try await unwritable(town)
    try await refusedRows(town)
    try await equalKeys(town)
    try await watched(town)
  }

  /// A dry run says what it would send, never that it was done.
  private func dryRuns(_ town: ScriptFixture) async throws {
    let before = try await town.population()
    let line = ScriptFixture.person(1)
    let batch = try await town.hamlet(
      ["batch", "person.RegisterPerson", "--dry-run", "--json"],
      input: line + "{}\n"
    )
    #expect(batch.status == 8)
    let results = try batch.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(results[0]["would_send"] == .bool(true) && results[0]["replayed"] == nil)
    let sum = try JSONValue(parsing: batch.errors)
    #expect(sum["would_send"] == .number("1") && sum["done"] == .number("0"))
    let words = try await town.hamlet(["batch", "person.RegisterPerson", "--dry-run"], input: line)
    #expect(words.errors.contains("1 line: would send 1") && !words.errors.contains("done"))
    let register = ["person", "register", "name=王试", "sex=female", "birth=1990", "kind=away"]
    let single = try await town.hamlet(
      register + ["division=990101001001", "--dry-run", "--key=k", "--json"]
    )
    let would = try JSONValue(parsing: single.output)["would_send"]
    #expect(would?["key"] == .string("k") && single.errors.isEmpty, "\(single.errors)")
    #expect(would?["request"]?["name"] == .string("王试"))
    let text = try await town.hamlet(register + ["division=990101001001", "--dry-run"])
    #expect(text.errors.contains("would send person register"))
    #expect(try await town.population() == before)
  }

  /// An answer that cannot be written says that the call was done, with its key.
  private func unwritable(_ town: ScriptFixture) async throws {
    let before = try await town.population()
    let register = { (name: String, more: String) in
      "h person register name=\(name) sex=female birth=1990 division=990101001001 kind=away \(more)"
    }
    let full = try await town.shell(register("王满", "--key=full > /dev/full"))
    #expect(full.status == 1 && full.errors.contains("the call was done; its key is full"))
    let json = try await town.shell(register("王满二", "--json --key=two > /dev/full"))
    #expect(json.status == 1)
    #expect(try JSONValue(parsing: json.errors)["key"] == .string("two"), "\(json.errors)")
    let gone = try await town.shell(
      register("王走", "--key=gone | exec head -0") + "; exit ${PIPESTATUS[0]}"
    )
    #expect(gone.status == 0 || gone.errors.contains("its key is gone"), "\(gone.errors)")
    let read = try await town.shell("h person search 芳 > /dev/full")
    #expect(read.status == 1 && !read.errors.contains("was done"))
    #expect(try await town.population() == before + 3)
  }

  /// An import of which rows were not taken is 8, and names the command for them.
  private func refusedRows(_ town: ScriptFixture) async throws {
    let file = Programs.root.appendingPathComponent("seeds/import/problems.csv").path
    let result = try await run(
      [
        Programs.path("hamlet"), "--server", town.server.address, "--user", "clerk",
        "--password-file", Programs.demoPassword, "--json", "import", "persons", "file=\(file)",
        "--dry-run",
      ],
      environment: town.environment
    )
    #expect(result.status == 8, "\(result.errors)")
    #expect(try JSONValue(parsing: result.output)["summary"]?["not_taken_count"] != .number("0"))
    let error = try JSONValue(parsing: result.errors)
    #expect(error["exit"] == .number("8") && error["code"] == .string("SOME_FAILED"))
  }

  /// Two lines with one key are one call, and a mistake where they differ.
  private func equalKeys(_ town: ScriptFixture) async throws {
    let before = try await town.population()
    func line(_ number: Int, key: String) -> String {
      "{\"no\":\"\(key)\"," + ScriptFixture.person(number).dropFirst()
    }
    let input = line(1, key: "a") + line(1, key: "a") + line(2, key: "a") + line(3, key: "b")
    let result = try await town.hamlet(
      ["batch", "person.RegisterPerson", "--key-from", "no"],
      input: input
    )
    #expect(result.status == 8, "\(result.errors)")
    let results = try result.output.split(separator: "\n").map {
      try JSONValue(parsing: String($0))
    }
    #expect(results.map { $0["ok"] } == [true, true, false, true].map { .bool($0) })
    #expect(results[0]["response"] == results[1]["response"])
    #expect(results[1]["replayed"] == .bool(true))
    #expect(result.output.contains("line 3 has the key a of line 1"))
    #expect(try await town.population() == before + 2)
  }

  @Test("A stream that is cut says so once, with the rows that were shown.")
  func cutStream() async throws {
    let town = try await ScriptFixture()
    let words = town.words(["person", "watch", "--json"])
    let watch = try ChildProgram(words, town.environment)
    #expect(watch.lines(2).count >= 2)
    town.server.kill()
    let errors = watch.restOfErrors()
    #expect(watch.wait() == .exited(6), "\(errors)")
    #expect(try JSONValue(parsing: errors)["rows"] != nil, "\(errors)")
  }

  /// A read is repeated by --watch, a line for each look, until it is ended.
  private func watched(_ town: ScriptFixture) async throws {
    let watch = try ChildProgram(
      town.words(["person", "search", "芳", "--watch=50ms"]),
      town.environment
    )
    let lines = watch.lines(3)
    #expect(lines.count >= 3 && lines[0] == lines[2])
    #expect(try JSONValue(parsing: String(lines[1]))["persons"] != nil)
    watch.signal(SIGINT)
    #expect(watch.wait() == .exited(130))
    let write = try await town.hamlet(["person", "depart", ScriptFixture.known, "--watch=1s"])
    #expect(write.status == 3, "what is missing is told first: \(write.errors)")
    let known = ScriptFixture.known
    let other = try await town.shell(
      "h person depart \(known) base_version=1 on=2026-03-01 --yes --watch=1s"
    )
    #expect(other.status == 2 && other.errors.contains("only read"), "\(other.errors)")
  }
}
