import Foundation
import HamletLaunch
import HamletMessages
import Testing

@Suite("Batches against a real server")
struct BatchTests {
  @Test("Answers that are lost make nobody twice: one result a line, and the calls' own keys.")
  func lostAnswers() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let before = try await town.population()
    let link = try LossyLink(to: town.server, losing: "PersonService/RegisterPerson", times: 3)
    let words = ["batch", "person.RegisterPerson", "--window", "4"]
    let result = try await town.hamlet(
      words,
      input: ScriptFixture.people(1...40),
      through: link.address
    )
    #expect(result.status == 0, "\(result.errors)")
    let lines = try result.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(lines.map { $0["line"] } == (1...40).map { .number(String($0)) })
    #expect(lines.allSatisfy { $0["ok"] == .bool(true) })
    #expect(lines.contains { $0["replayed"] == .bool(true) })
    #expect(try await town.population() == before + 40)
    // A link that never answers leaves the outcome open, with the key, and 8 when others went well.
    let dead = try LossyLink(to: town.server, losing: ScriptFixture.name(42), times: 1_000)
    let open = try await town.hamlet(
      words + ["--patience", "500ms"],
      input: ScriptFixture.people(41...44),
      through: dead.address
    )
    #expect(open.status == 8, "\(open.errors)")
    let results = try open.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(results[0]["ok"] == .bool(true))
    #expect(results[1]["error"]?["exit"] == .number("7"))
    let file = town.folder.path + "/out.ndjson"
    try open.output.write(toFile: file, atomically: true, encoding: .utf8)
    let rest = try await town.shell(
      "h batch person.RegisterPerson --resume out.ndjson >> out.ndjson && wc -l < out.ndjson",
      input: ScriptFixture.people(41...44)
    )
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try await town.population() == before + 44)
  }

  @Test("A batch that is killed goes on where it was, and each line is done once.")
  func killed() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let before = try await town.population()
    let batch = try ChildProgram(
      town.words(["batch", "person", "register", "--window", "8"]),
      town.environment
    )
    batch.write(ScriptFixture.people(1...30))
    let lines = batch.lines(12)
    batch.end(by: SIGKILL)
    let file = town.folder.path + "/out.ndjson"
    // What a crash leaves may end within a line.
    let kept = lines.prefix(12).joined(separator: "\n") + "\n{\"line\":13,\"ok\":tr"
    try kept.write(toFile: file, atomically: true, encoding: .utf8)
    let resumed = try await town.shell(
      "h batch person register --resume out.ndjson >> out.ndjson; "
        + "echo \"$? $(grep -c '\"ok\":true' out.ndjson)\"",
      input: ScriptFixture.people(1...50)
    )
    #expect(resumed.output.contains("0 50"), "\(resumed.output)\(resumed.errors)")
    #expect(resumed.errors.contains("12 done before"))
    #expect(try await town.population() == before + 50)
    let emptied = try await town.shell(
      "h batch person register --resume out.ndjson > out.ndjson",
      input: ScriptFixture.people(1...2)
    )
    #expect(emptied.status == 2 && emptied.errors.contains(">> out.ndjson"), "\(emptied.errors)")
  }

  @Test("Results are flushed line by line; Ctrl-C and SIGTERM let what is in flight end.")
  func signals() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    for (number, code) in [(SIGINT, Int32(130)), (SIGTERM, 143)] {
      let batch = try ChildProgram(
        town.words(["batch", "person.SearchPersons"]),
        town.environment
      )
      batch.write(#"{"name":"芳"}"# + "\n" + #"{"name":"王"}"# + "\n")
      // The input stays open, and both results are there.
      #expect(batch.lines(2).count == 2)
      batch.signal(number)
      let errors = batch.restOfErrors()
      #expect(batch.wait() == .exited(code), "\(errors)")
      #expect(errors.contains("stopped after line 2") && errors.contains("--resume"))
    }
  }

  @Test("A spreadsheet in GB18030 is read and named; its results are CSV that it can open.")
  func spreadsheet() async throws {
    let town = try await ScriptFixture()
    defer { _ = town.server.stop() }
    let text =
      "姓名,性别,birth,division,kind,电话表\r\n王表,女,1990-05-01,990101001001,local_registered,x\r\n"
      + "李表,男,1990-02-30,990101001001,local_registered,\r\n"
    let converter = try #require(CharacterConverter(from: "UTF-8", to: "GB18030"))
    let file = town.folder.path + "/people.csv"
    try Data(try converter.convert(Array(text.utf8))).write(to: URL(fileURLWithPath: file))
    let refused = try await town.hamlet(["batch", "person.RegisterPerson", "@" + file])
    #expect(refused.status == 3 && refused.errors.contains("电话表"), "\(refused.errors)")
    let result = try await town.shell(
      "h batch person.RegisterPerson @people.csv --ignore 电话表 --format csv --encoding gb18030"
        + " | iconv -f gb18030 -t utf-8; echo ${PIPESTATUS[0]}"
    )
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.last == "8", "\(result.errors)")
    #expect(lines.first?.hasPrefix("line,ok,key,replayed,code,message,fields,id,record_no") == true)
    #expect(lines[1].hasPrefix("2,true,") && lines[2].hasPrefix("3,false,"))
    #expect(lines[2].contains("birth"))
    #expect(result.errors.contains("GB18030"))
  }
}
