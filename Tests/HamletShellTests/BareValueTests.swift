import HamletMessages
import Testing

@testable import HamletShell

@Suite("A bare value stands for a message with one field that must be given")
struct BareValueTests {
  private func phones(_ text: String) -> JSONValue? {
    Fixture.command("person update \(Fixture.person) base_version=1 \(text)")?.request["phones"]
  }

  private func phone(_ number: String) -> JSONValue {
    .object([JSONMember("number", .string(number))])
  }

  @Test(
    "A telephone is written as its number, by name or label, alone or in a list.",
    arguments: [
      "phones=13800138000", "电话=13800138000", "电话+=13800138000", "--phones 13800138000",
      "phones=[13800138000]", "phones.0=13800138000", "phones=[{number: 13800138000}]",
    ]
  )
  func spellings(text: String) { #expect(phones(text) == .array([phone("13800138000")])) }

  @Test("Two numbers are two telephones, and a whole one stands beside a bare one.")
  func several() {
    let both = JSONValue.array([phone("13800138000"), phone("13900139000")])
    #expect(phones("phones=[13800138000, {number: 13900139000}]") == both)
    #expect(phones("phones=13800138000 phones+=13900139000") == both)
  }

  @Test("The number is kept out of history, and a wrong one is refused at its own path.")
  func rules() throws {
    let line = "person update \(Fixture.person) base_version=1 phones=13800138000"
    #expect(Fixture.command(line)?.historyLine.contains("138") == false)
    let wrong = Fixture.parser.parse("person update \(Fixture.person) base_version=1 phones=''")
    #expect(wrong.problems.first?.path == "phones[0].number")
  }

  @Test("A message in which a value alone would not say which field it is takes none.")
  func ambiguous() {
    let line = "person register 王芳 documents=11010519491231002X"
    #expect(!Fixture.parser.parse(line).problems.isEmpty)
    for name in ["Phone", "SuccessorDivision"] {
      #expect(Fixture.book.message("hamlet.v1.\(name)")?.bareField != nil, "\(name)")
    }
    for name in ["IdentityDocument", "FieldNote", "PersonSummary"] {
      #expect(Fixture.book.message("hamlet.v1.\(name)")?.bareField == nil, "\(name)")
    }
  }

  @Test(
    "Every message with such a field reads its example, and is written back to the same request."
  )
  func roundTrip() {
    let command = Fixture.command(
      "person update \(Fixture.person) base_version=1 电话=[13800138000, 13900139000]"
    )
    guard let command else {
      Issue.record("the line was not read")
      return
    }
    let fields = Fixture.book.fields(of: command.command)
    let line = LineWriter.line(command.command, command.request, fields: fields)
    #expect(Fixture.command(line)?.request == command.request)
  }

  @Test("A form takes the number in place of y.")
  func form() async throws {
    let console = ScriptedConsole(
      answers: ["电话", "138-0013-8000", "", "y"].map { .line($0) }
    )
    let runner = ScriptedRunner(answers: [.object([])])
    let session = Fixture.session(console, runner, language: .chinese)
    let line = "person update \(Fixture.person) base_version=1"
    #expect(await session.run(line: line) == .success, "\(console.transcript)")
    #expect(runner.calls.last?.request["phones"] == .array([phone("138-0013-8000")]))
    #expect(console.questions.contains { $0.contains("直接输入号码") })
  }
}
