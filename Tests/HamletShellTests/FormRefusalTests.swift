import HamletMessages
import Testing

@testable import HamletShell

@Suite("What the server does not take of a form is asked for again")
struct FormRefusalTests {
  /// A town that asks how she is known before a consultation starts.
  private static func town(refusing path: String, code: String = "INVALID_ARGUMENT") -> TownRunner {
    TownRunner { call throws(CallFailure) in
      guard call.command.words == "consultation start" else { return .object([]) }
      if call.request["identification"] != nil { return .object([]) }
      var failure = CallFailure(.status, code: code, number: 3, message: "no")
      failure.violations = [
        FieldProblem(path: path, rule: "required", english: "say how", chinese: "请选择身份方式")
      ]
      throw failure
    }
  }

  private static let filled = ["热线", "", "孕期", "", "", "", "y"]

  @Test("The field is asked for with all the rest kept, and the whole is shown before it is sent.")
  func again() async {
    let lines = Self.filled + ["匿名", "y"]
    let console = ScriptedConsole(answers: lines.map { .line($0) })
    let runner = Self.town(refusing: "identification")
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: "consultation start") == .success, "\(console.transcript)")
    #expect(runner.calls.count == 2)
    #expect(runner.calls.last?.request["channel"] == .string("CONSULTATION_CHANNEL_HOTLINE"))
    #expect(runner.calls.last?.request["identification"] == .string("IDENTIFICATION_ANONYMOUS"))
    #expect(console.transcript.count { $0.contains("发送前请核对") } == 2)
    #expect(session.drafts.isEmpty)
  }

  @Test("Who leaves then keeps a draft of everything, once.")
  func left() async {
    let console = ScriptedConsole(
      answers: Self.filled.map { .line($0) } + [.interrupted(hadText: false)]
    )
    let runner = Self.town(refusing: "identification")
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: "consultation start") == .invalid)
    #expect(session.drafts.count == 1)
    #expect(session.drafts.first?.form.line.contains("topics=") == true)
  }

  @Test(
    "What no question can mend stays a draft.",
    arguments: [("nothing", "INVALID_ARGUMENT"), ("identification", "FAILED_PRECONDITION")]
  )
  func other(path: String, code: String) async {
    let console = ScriptedConsole(answers: Self.filled.map { .line($0) })
    let runner = Self.town(refusing: path, code: code)
    let session = Fixture.session(console, runner, language: .chinese)
    #expect(await session.run(line: "consultation start") == .status(3))
    #expect(session.drafts.count == 1 && runner.calls.count == 1)
  }
}
