import HamletMessages
import Testing

@testable import HamletShell

@Suite("Statements, texts of several rows, and earlier answers")
struct GrammarTests {
  private let answer = """
    {"persons":[{"id":"\(Fixture.person)","name":"王芳"},{"id":"\(Fixture.person)","name":"李四"}],"next_page_token":""}
    """

  private func parser(
    _ answers: [String] = [],
    variables: [String: String] = [:]
  ) throws
    -> LineParser
  {
    var context = Fixture.parser.context
    for text in answers {
      context.answers.add(try JSONValue(parsing: text), line: "person search ‹…›")
    }
    context.variables = variables
    return LineParser(context)
  }

  private func command(_ outcome: LineParser.Outcome) throws -> ParsedCommand {
    guard case .command(let command)? = outcome.statement else {
      throw ProblemsFound(problems: outcome.problems)
    }
    return command
  }

  private struct ProblemsFound: Error { var problems: [LineProblem] }

  @Test(
    "A text is cut into statements by line breaks and semicolons outside quotes and brackets.",
    arguments: [
      ("person search 芳; person search 王", ["person search 芳", "person search 王"]),
      ("person search \"a;b\"", ["person search \"a;b\""]),
      ("person search name='；;' ; person", ["person search name='；;'", "person"]),
      ("person search 甲；乙", ["person search 甲；乙"]),
      ("person search 甲 ；person", ["person search 甲", "person"]),
      ("person update phones=[{number: 1;2}]", ["person update phones=[{number: 1;2}]"]),
      ("person search 芳 | sort; uniq", ["person search 芳 | sort; uniq"]),
      ("person search 芳 > a.csv; person", ["person search 芳 > a.csv", "person"]),
      ("\\! ls; pwd", ["\\! ls; pwd"]),
      ("person search 芳 \\G; person", ["person search 芳 \\G", "person"]),
      ("# a; b\nperson", ["person"]), ("person search a\\;b", ["person search a\\;b"]),
      ("person search \\\n 芳\nperson", ["person search \\\n 芳", "person"]),
      (";;", []),
    ]
  )
  func statements(text: String, expected: [String]) {
    let found = StatementText.all(in: text).map(\.text.trimmingSpaces)
      .filter { !ScannedLine($0).isEmpty }
    #expect(found == expected)
  }

  @Test("No text is cut so that a part of it is lost or stands twice.", arguments: 0..<100)
  func tiling(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let text = (0..<4).map { _ in random.text(upTo: 8) }.joined(separator: "; \n")
    let statements = StatementText.all(in: text)
    var next = 0
    for statement in statements {
      #expect(statement.span.lowerBound >= next, "seed \(seed)")
      next = statement.span.upperBound
    }
    #expect(next <= Array(text).count, "seed \(seed)")
  }

  @Test("A part of an answer is a value; a record stands for its id.")
  func references() throws {
    let parser = try parser([#"{"id":"\#(Fixture.person)","version":"3"}"#, answer])
    for line in [
      "person get $_.persons.0.id", "person get $2.persons.0", "person get $1", "person get $1.id",
      "person get \"${1.id}\"", "person get ${1.id}",
    ] {
      let command = try command(parser.parse(line))
      #expect(command.request["id"] == .string(Fixture.person), "\(line)")
    }
    let list = parser.parse("move propose person_ids=$_.persons")
    let ids = try command(list).request["person_ids"]
    #expect(ids == .array([.string(Fixture.person), .string(Fixture.person)]))
  }

  @Test(
    "What an answer does not have is told with its place and path.",
    arguments: [
      ("person get $_.persons.2.id", "$_.persons.2.id", "$_.persons is a list"),
      ("person get $_.person.0", "$_.person.0", "$_ has no part 'person'"),
      ("person get $9.id", "$9.id", "no answer 9, only 1 to 1"),
      ("person search name=$_.persons", "$_.persons", "it is a list"),
      ("person search name=$_.persons.0", "$_.persons.0", "it is a record"),
      ("person search name=\"a $_.persons.0.nam\"", "$_.persons.0.nam", "has no part 'nam'"),
      ("person search name=\"${v}\"", "${v}", "no such variable"),
    ]
  )
  func missingParts(line: String, place: String, reason: String) throws {
    let outcome = try parser([answer]).parse(line)
    let problem = try #require(outcome.problems.first)
    #expect(String(outcome.characters[problem.span]) == place)
    #expect(problem.phrase.english.contains(reason), "\(problem.phrase.english)")
  }

  @Test("Variables stand in quoted texts; a price, a backslash and single quotes are left alone.")
  func templates() throws {
    let parser = try parser(variables: ["v": "芳"])
    for (text, value) in [
      (#""王$v""#, "王芳"), (#""${v}儿""#, "芳儿"), (#""$5 and $""#, "$5 and $"), (#""\$v""#, "$v"),
      (#"'$v'"#, "$v"), (#"\$v"#, "$v"), (#"a$v"#, "a$v"),
    ] {
      let command = try command(parser.parse("person search name=\(text)"))
      #expect(command.request["name"] == .string(value), "\(text)")
    }
  }

  @Test("A text until its end word keeps its rows, and history keeps none of them.")
  func endWord() throws {
    let line = "person register 王芳 note=<<END sex=女\n怕黑；\n  \"喜欢\"画画 # 真的\nEND"
    let outcome = Fixture.parser.parse("person register note=<<END\n怕黑；\n  \"画画\" # 真的\nEND")
    let command = try command(outcome)
    #expect(command.request["note"] == .string("怕黑；\n  \"画画\" # 真的"))
    #expect(!command.historyLine.contains("怕黑"))
    #expect(!Fixture.parser.parse(line).problems.isEmpty)
    #expect(StatementText.isOpen("person register note=<<END\n怕黑"))
    #expect(!StatementText.isOpen("person register note=<<END\n怕黑\nEND"))
  }

  @Test(
    "What would be lost is refused: the same field twice, or a whole over its part.",
    arguments: [
      "person search name=a name=b", "person search 王 name=b", "person search --name a 姓名=b",
      "person update phones.0.number=13800138000 phones=[{number: 13900139000}]",
      "person update phones=[{number: 13800138000, 号码: 13900139000}]",
      "person update note! note=a",
    ]
  )
  func twice(line: String) {
    #expect(Fixture.parser.parse(line).problems.contains { $0.kind == .setTwice }, "\(line)")
  }

  @Test("Lists grow by +=, fields are emptied by !, and a JSON object is the request itself.")
  func items() throws {
    let list = try command(
      Fixture.parser.parse(
        "person update guardian_ids+=\(Fixture.person) guardian_ids+=\(Fixture.person)"
      )
    )
    guard case .array(let items)? = list.request["guardian_ids"] else {
      Issue.record("no list")
      return
    }
    #expect(items.count == 2)
    let cleared = try command(Fixture.parser.parse("person update note!"))
    #expect(cleared.request["update_mask"] == .array([.string("note")]))
    let json = try command(
      Fixture.parser.parse(#"person search {"name": "王$v", "pageSize": 5}"#)
    )
    #expect(json.request["name"] == .string("王$v"))
    #expect(!json.historyLine.contains("王"))
    let map = try command(Fixture.parser.parse("person search {姓名: 王芳，page_size：5}"))
    #expect(map.request["name"] == .string("王芳"))
    let nested = Fixture.parser.parse("person update phones.0!")
    #expect(nested.problems.first?.phrase.english.contains("whole field") == true)
  }

  @Test("A beginning that several choices have is refused with them.")
  func ambiguous() throws {
    let outcome = Fixture.parser.parse("person register kind=户籍")
    let problem = try #require(outcome.problems.first)
    #expect(problem.phrase.chinese.contains("户籍在本地") && problem.phrase.chinese.contains("户籍在外地"))
  }

  @Test("What a word as -3d means is told.")
  func resolved() throws {
    let command = try command(
      Fixture.parser.parse("person deceased \(Fixture.person) base_version=1 on=-3d")
    )
    #expect(command.resolved == [ParsedCommand.Resolved(path: "on", text: "2026-11-21")])
    let plain = try self.command(
      Fixture.parser.parse("person deceased \(Fixture.person) base_version=1 on=2026-11-21")
    )
    #expect(plain.resolved.isEmpty)
  }

  @Test("Statements of one line are all checked first, and the first that fails is the last.")
  func several() async throws {
    let console = ScriptedConsole(isInteractive: false)
    let runner = ScriptedRunner(answers: [try JSONValue(parsing: answer)])
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "person search 芳; person search nme=x") == .invalid)
    #expect(runner.calls.isEmpty)
    #expect(await session.run(line: "person search 芳; person get $_.persons.0.id;") == .success)
    #expect(runner.calls.last?.request["id"] == .string(Fixture.person))
    #expect(
      await session.run(line: "person search 芳; person get $_.persons.7; person search 王") == .usage
    )
    #expect(console.notes.contains("1 more statement not run"))
    #expect(await session.run(line: "person search 芳; person get $99") == .usage)
    #expect(runner.calls.count == 3)
    #expect(await session.run(line: "\\set v=王; person search $v") == .success)
    #expect(runner.calls.last?.request["name"] == .string("王"))
  }

  @Test("Variables and defaults are set, listed and told where they go in.")
  func settings() async throws {
    let console = ScriptedConsole()
    let runner = ScriptedRunner(answers: [try JSONValue(parsing: answer)])
    let session = Fixture.session(console, runner)
    #expect(await session.run(line: "\\use 村居=990101001001") == .success)
    #expect(await session.run(line: "person roster") == .success)
    #expect(runner.calls.last?.request["division"] == .string("990101001001"))
    #expect(console.notes.contains("from \\use: division=990101001001"))
    #expect(await session.run(line: "\\use nothing=1") == .usage)
    #expect(await session.run(line: "\\set p=$_.persons.0.name") == .success)
    #expect(await session.run(line: "person search name=$p") == .success)
    #expect(runner.calls.last?.request["name"] == .string("王芳"))
    #expect(await session.run(line: "\\set q=$_.persons") == .usage)
    #expect(await session.run(line: "\\results") == .success)
    #expect(console.output.contains("$2"))
    #expect(!console.output.contains("person search 王芳"))
  }
}
