import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("The password asked for again")
struct ShellProofTests {
  /// A server that asks for a proof until it got the password.
  private final class AskingRunner: CommandRunner {
    private let sent = Mutex<[OutgoingCall]>([])
    let password: String

    init(password: String) { self.password = password }

    var calls: [OutgoingCall] { sent.withLock { $0 } }

    func run(
      _ call: OutgoingCall,
      deliver: @escaping @Sendable (JSONValue) -> Void
    ) async throws(CallFailure) -> CallSummary {
      sent.withLock { $0.append(call) }
      if call.command.method.name == "Reauthenticate" {
        guard call.request["password"] == .string(password) else {
          throw CallFailure(.status, code: "INVALID_ARGUMENT", number: 3, message: "wrong")
        }
        deliver(.object([JSONMember("until_unix_ms", .string("1"))]))
        return CallSummary(milliseconds: 1)
      }
      let isProven = calls.contains { $0.request["password"] == .string(password) }
      guard isProven else {
        var failure = CallFailure(.status, code: "FAILED_PRECONDITION", number: 9, message: "prove")
        failure.needsProof = true
        throw failure
      }
      deliver(.object([JSONMember("id", .string(Fixture.person))]))
      return CallSummary(milliseconds: 1)
    }
  }

  private static let line = "setting set right_request_days value=10 reason=x"

  private func session(_ console: ScriptedConsole, _ runner: AskingRunner) -> ShellSession {
    let host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    return ShellSession(host, settings: ShellSettings(language: .english))
  }

  @Test("At a keyboard it is typed unseen, and the same call goes out again with its key.")
  func asked() async throws {
    let console = ScriptedConsole(answers: [.line("open sesame")])
    let runner = AskingRunner(password: "open sesame")
    #expect(await session(console, runner).run(line: Self.line) == .success)
    #expect(console.questions == [UIText.provePassword.text(.english)])
    #expect(
      runner.calls.map(\.command.method.name) == ["SetSetting", "Reauthenticate", "SetSetting"]
    )
    #expect(runner.calls.first?.key == runner.calls.last?.key)
    #expect(runner.calls.first?.request == runner.calls.last?.request)
    #expect(!(console.output + console.notes).contains("sesame"))
    // The proof itself answers nothing that a user would want to see.
    #expect(!console.output.contains("until"))
  }

  @Test("A wrong one ends the command with its own error, and nothing is sent again.")
  func wrong() async {
    let console = ScriptedConsole(answers: [.line("no")])
    let runner = AskingRunner(password: "open sesame")
    #expect(await session(console, runner).run(line: Self.line) == .status(3))
    #expect(runner.calls.map(\.command.method.name) == ["SetSetting", "Reauthenticate"])
  }

  @Test("Without a keyboard a script gets the exit code, a sentence and a word for programs.")
  func script() async {
    let console = ScriptedConsole(isInteractive: false)
    let runner = AskingRunner(password: "open sesame")
    #expect(await session(console, runner).run(line: Self.line + " --json") == .status(9))
    #expect(runner.calls.count == 1)
    #expect(console.notes.contains(#""reauthenticate":true"#))
  }

  @Test("The password of --password-file proves itself.")
  func file() async {
    let console = ScriptedConsole(isInteractive: false)
    let runner = AskingRunner(password: "open sesame")
    let session = session(console, runner)
    session.settings.defaults["password"] = "open sesame"
    #expect(await session.run(line: Self.line) == .success)
    #expect(runner.calls.count == 3)
  }

  @Test("The help of a command says that it asks for the password again.")
  func help() {
    let writer = HelpWriter(book: Fixture.book, language: .english, style: Style(isColoured: false))
    let text = writer.lines(about: ["setting", "set"])?.joined() ?? ""
    #expect(text.contains("asks for the password again"))
    #expect(writer.lines(about: ["setting", "get"])?.joined().contains("again") == false)
  }
}
