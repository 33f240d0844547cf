import Foundation
import HamletLaunch
import HamletMessages
import Testing

@Suite("The program as a script calls it")
struct ScriptingTests {
  @Test("Each row of the exit table, with a cause of its own.")
  func exitTable() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let known = ScriptFixture.known
    let rows: [(String, Int32)] = [
      ("h person get \(known)", 0), ("h person search nobodyatall", 0),
      ("h person get \(known) > /dev/full", 1), ("h person search 芳 >&-", 1),
      ("h person nonsense", 2), ("h person get \(known) --nonsense", 2), ("h person search - -", 2),
      ("echo '{}' | h person search - --json -", 2),
      ("printf 'person search -\\n' | h", 2),
      ("h person get", 3), ("h person get --no-input", 3), ("h person search - <&-", 3),
      ("h person depart \(known) base_version=1 on=2026-03-01", 4),
      ("h --profile other person get \(known) --profile x", 5),
      ("h --server 127.0.0.1:1 person get \(known)", 6),
      ("echo '{\"name\":7}' | h batch person.SearchPersons", 8),
      ("h person get 019a0000-0001-7000-8000-0000000fffff", 15), ("h user list", 17),
      ("h person watch | head -0; exit ${PIPESTATUS[0]}", 141),
    ]
    for (line, code) in rows {
      let result = try await town.shell(line)
      #expect(result.status == code, "\(line): \(result.errors)")
      if code != 0 && code != 141 { #expect(!result.errors.isEmpty, "\(line)") }
    }
    for (number, code) in [(SIGINT, Int32(130)), (SIGTERM, 143)] {
      let watch = try ChildProgram(
        town.words(["person", "watch"]),
        town.environment
      )
      // A stream's lines come one by one while it goes on.
      #expect(watch.lines(3).count >= 3)
      watch.signal(number)
      #expect(watch.wait() == .exited(code))
    }
  }

  @Test("Twelve programs of one user that log in at once are all let in.")
  func manyLogins() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    // More than the passwords that are checked at once for one user in one place.
    let line = "for i in $(seq 12); do h person get \(ScriptFixture.known) --json & done; wait"
    let result = try await town.shell(line)
    let names = result.output.components(separatedBy: "\"record_no\"").count - 1
    #expect(names == 12, "\(result.errors)")
  }

  @Test("An answer that is lost is 7 with the key; repeated with it the call is done once.")
  func outcomeUnknown() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let before = try await town.population()
    let link = try LossyLink(to: town.server, losing: "PersonService/RegisterPerson", times: 1_000)
    let words = [
      "person", "register", "name=王键", "id=019a0000-0fff-7000-8000-000000000001", "sex=female",
      "birth=1990", "division=990101001001", "kind=away", "--json",
    ]
    let lost = try await town.hamlet(words, through: link.address)
    #expect(lost.status == 7 && lost.output.isEmpty, "\(lost.errors)")
    let error = try JSONValue(parsing: lost.errors)
    guard case .string(let key)? = error["key"] else {
      Issue.record("no key in \(lost.errors)")
      return
    }
    #expect(error["exit"] == .number("7") && !key.isEmpty)
    let again = try await town.hamlet(words + ["--key=\(key)", "--envelope"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try JSONValue(parsing: again.output)["replayed"] == .bool(true))
    #expect(try await town.population() == before + 1)
  }

  @Test("With --json every error is exactly one object on standard error.")
  func jsonErrors() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let known = ScriptFixture.known
    let cases: [(String, String)] = [
      ("h person nonsense --json", "2"), ("h person get --json", "3"),
      ("echo '{\"nmae\":1}' | h person search --json -", "3"),
      ("printf '{\"name\":\"\\377\"}' | h person search --json -", "3"),
      ("echo '{\"name\":\"a\",\"name\":\"b\"}' | h person search --json -", "3"),
      ("echo '{\"name\":\"\\uD800\"}' | h person search --json -", "3"),
      ("echo '{} {}' | h person search --json -", "3"),
      ("h person depart \(known) base_version=1 on=2026-03-01 --json", "4"),
      ("h --server nonsense person get \(known) --json", "5"),
      ("h --token-file /nonexistent person get \(known) --json", "2"),
      ("h --lang fr person get \(known) --json", "2"), ("h --json person nonsense", "2"),
      ("h --server 127.0.0.1:1 person get \(known) --json", "6"),
      ("h person get 019a0000-0001-7000-8000-0000000fffff --json", "15"),
      ("h user list --format json", "17"), ("h batch person.nonsense --json", "2"),
      ("h import persons file=/nonexistent --json", "3"),
      ("h run /nonexistent --json", "2"), ("h describe nonsense --format json", "2"),
    ]
    let names = ["code", "number", "exit", "message", "method", "field_violations", "request_id"]
    for (line, code) in cases {
      let result = try await town.shell(line)
      #expect(String(result.status) == code, "\(line): \(result.errors)")
      #expect(result.output.isEmpty, "\(line): \(result.output)")
      #expect(result.errors.split(separator: "\n").count == 1, "\(line): \(result.errors)")
      let error = try JSONValue(parsing: result.errors)
      #expect(error["exit"] == .number(code), "\(line)")
      // What was found here is no status of the server.
      let isLocal = error["code"] == .string("INVALID_LOCALLY") && error["number"] == .number("0")
      #expect(isLocal == (code == "3"), "\(line): \(result.errors)")
      for name in names + ["key", "retryable", "retry_after_ms"] {
        #expect(error[name] != nil, "\(line): \(name)")
      }
    }
  }

  @Test("A run of many lines has one login and one connection, and names where it stops.")
  func oneConnection() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let link = try LossyLink(to: town.server)
    let lines = (1...200).map { "person get \(ScriptFixture.known) # \($0)" }
    try (lines + ["\\i part.hamlet"]).joined(separator: "\n")
      .write(toFile: town.folder.path + "/many.hamlet", atomically: true, encoding: .utf8)
    try "person search name=[\n芳\n]\n".write(
      toFile: town.folder.path + "/part.hamlet",
      atomically: true,
      encoding: .utf8
    )
    let result = try await town.hamlet(
      ["run", town.folder.path + "/many.hamlet"],
      through: link.address
    )
    #expect(result.status == 3)
    #expect(result.errors.contains("part.hamlet:1:") && result.errors.contains("many.hamlet:201:"))
    #expect(link.counts() == "connections=1 words=0 logins=1")
    #expect(!result.output.contains("person get"))
  }

  @Test(
    "Real bash completes nouns, verbs, fields and values by a key.",
    arguments: [
      ("hamlet person regis", "register"), ("hamlet person register sex=fem", "female"),
      ("hamlet --lang en person register ki", "kind="), ("hamlet comple", "completion"),
      ("hamlet sy", "sync"), ("hamlet batch person.RegisterP", "person.RegisterPerson"),
    ]
  )
  func bash(typed: String, wanted: String) async throws {
    let folder = try TemporaryFolder()
    let result = try await run(
      [
        "/usr/bin/python3",
        Programs.root.appendingPathComponent("Tests/EndToEndTests/Peer/complete.py").path,
        Programs.built.path, typed, wanted,
      ],
      environment: ["XDG_CONFIG_HOME": folder.path]
    )
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test("Help, the man page, completion and descriptions need no server and no session.")
  func local() async throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C", "LANG": "C"]
    let cases: [([String], String)] = [
      (["--help"], "usage:"), (["--lang", "zh", "--help"], "用法："), (["help", "exit-codes"], "141"),
      (["--lang", "zh", "man"], ".SH 名称"), (["man"], ".SH NAME"),
      (["completion", "zsh"], "#compdef"),
      (["completion", "fish"], "complete -c hamlet"), (["batch", "--help"], "--resume"),
      (["run", "--help"], "--keep-going"), (["describe", "person", "register"], "birth"),
      (["describe", "person", "register", "--format", "json"], "\"required\": true"),
      (["--version"], "."), (["help", "scripts"], "--resume"), (["man"], "hamlet sync"),
    ]
    for (words, wanted) in cases {
      let result = try await run(
        [Programs.path("hamlet"), "--server", "127.0.0.1:1"] + words,
        environment: environment
      )
      #expect(result.status == 0 && result.output.contains(wanted), "\(words): \(result.errors)")
    }
  }

  @Test("groff takes the man page without a warning.")
  func groff() async throws {
    let folder = try TemporaryFolder()
    for language in ["en", "zh"] {
      let result = try await run(
        [
          "/bin/sh", "-c",
          "\"$0\" --lang \(language) man | groff -k -man -Tutf8 -ww 2>&1 >/dev/null",
          Programs.path("hamlet"),
        ],
        environment: ["XDG_CONFIG_HOME": folder.path]
      )
      #expect(result.status == 0 && result.output.isEmpty, "\(result.output)")
    }
  }

  @Test("The scripts that come as examples do what they say, and end with the program's codes.")
  func examples() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let seeds = Programs.root.appendingPathComponent("seeds/scripts").path
    let options =
      "--server \(town.server.address) --user worker --password-file \(Programs.demoPassword)"
    func script(_ line: String) async throws -> ProgramResult {
      let path = "PATH='\(Programs.built.path)':/usr/bin:/bin"
      return try await town.shell("export \(path); \(seeds)/\(line)")
    }
    let export = try await script("nightly-export.sh export \(options) && head -n 2 export/*")
    #expect(export.status == 0, "\(export.errors)")
    #expect(export.output.contains("id,record_no,name") && export.output.contains("figure"))
    let refused = try await script("nightly-export.sh export --server \(town.server.address)")
    #expect(refused.status == 26 && refused.errors.contains("roster"))

    let quiet = try await script("cron-status.sh --server \(town.server.address)")
    #expect(quiet.status == 0 && quiet.output.isEmpty)
    let away = try await script("cron-status.sh --server 127.0.0.1:1")
    #expect(away.status == 6 && away.output == "hamlet: nobody listens\n")

    let people =
      "姓名,性别,出生日期,division,kind\n"
      + (1...6).map { "\(ScriptFixture.name($0)),女,199\($0)-05-01,990101001001,户籍在本地\n" }.joined()
    try people.write(toFile: town.folder.path + "/p.csv", atomically: true, encoding: .utf8)
    let before = try await town.population()
    // Answers are lost, and nobody is registered twice.
    let link = try LossyLink(to: town.server, losing: "PersonService/RegisterPerson", times: 4)
    let lossy = options.replacing(town.server.address, with: link.address)
    let bulk = try await script(
      "bulk-register.sh p.csv r.ndjson \(lossy); echo $? $(grep -c '\"ok\":true' r.ndjson)"
    )
    #expect(bulk.output.contains("0 6"), "\(bulk.output)\(bulk.errors)")
    #expect(try await town.population() == before + 6)
  }
}
