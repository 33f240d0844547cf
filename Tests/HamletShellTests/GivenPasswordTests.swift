import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("A session that ended goes on with the password that was given")
struct GivenPasswordTests {
  /// A server whose session ends before the first call, and that takes one password.
  private final class Town: Sendable {
    let isLoggedIn = Mutex(false)
    let takes = "right"
    var runner: TownRunner {
      TownRunner { [self] call throws(CallFailure) in
        switch call.command.method.name {
        case "Login":
          guard call.request["password"] == .string(takes) else {
            throw CallFailure(.status, code: "UNAUTHENTICATED", number: 16, message: "wrong")
          }
          isLoggedIn.withLock { $0 = true }
        case "Logout": isLoggedIn.withLock { $0 = false }
        default:
          guard isLoggedIn.withLock({ $0 }) else {
            var failure = CallFailure(
              .status,
              code: "UNAUTHENTICATED",
              number: 16,
              message: "You are not logged in."
            )
            failure.needsLogin = true
            throw failure
          }
        }
        return .object([])
      }
    }
  }

  private func session(
    _ console: ScriptedConsole,
    _ runner: TownRunner,
    given: String?
  ) -> ShellSession {
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.user = { "worker" }
    host.password = { $0 == "worker" ? given : nil }
    return ShellSession(host, settings: ShellSettings(language: .english))
  }

  private static let read = "person get \(Fixture.person)"

  @Test("Nobody is asked, at a terminal and in a script, and what was typed is done.")
  func used() async {
    for isInteractive in [true, false] {
      let console = ScriptedConsole(isInteractive: isInteractive)
      let runner = Town().runner
      let session = session(console, runner, given: "right")
      #expect(await session.run(line: Self.read) == .success, "\(console.notes)")
      #expect(runner.calls.map(\.command.method.name) == ["GetPerson", "Login", "GetPerson"])
      #expect(console.questions.isEmpty)
    }
  }

  @Test("Without one a person is asked and a script fails; one that is refused is tried once.")
  func refused() async {
    let console = ScriptedConsole(answers: [.line("right")])
    #expect(await session(console, Town().runner, given: nil).run(line: Self.read) == .success)
    #expect(console.questions.count == 1)
    let pipe = ScriptedConsole(isInteractive: false)
    let runner = Town().runner
    let script = session(pipe, runner, given: "old")
    #expect(await script.run(line: Self.read) == .status(16))
    #expect(await script.run(line: Self.read) == .status(16))
    #expect(runner.calls.filter { $0.command.method.name == "Login" }.count == 1)
  }

  @Test("What is looked for before a write is looked for after the login, and a version read.")
  func looksFirst() async {
    let console = ScriptedConsole(answers: [.line("right")])
    let runner = Town().runner
    let session = session(console, runner, given: nil)
    let line =
      "person register name=王芳 sex=f birth=1990-05-01 division=990101001001 kind=local_registered"
    #expect(await session.run(line: line) == .success, "\(console.notes)")
    #expect(
      runner.calls.map(\.command.method.name) == [
        "CheckDuplicates", "Login", "CheckDuplicates", "RegisterPerson",
      ]
    )
    #expect(!console.notes.contains("Could not look"))
  }

  @Test("Who logged out is not logged in again unasked.")
  func loggedOut() async {
    let console = ScriptedConsole(isInteractive: false)
    let runner = Town().runner
    let session = session(console, runner, given: "right")
    #expect(await session.run(line: Self.read) == .success)
    #expect(await session.run(line: "session logout") == .success)
    #expect(await session.run(line: Self.read) == .status(16))
    #expect(runner.calls.filter { $0.command.method.name == "Login" }.count == 1)
  }

  @Test("Another language is told to all who speak.")
  func language() async {
    let told = Mutex<[ShellLanguage]>([])
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: Town().runner,
      console: ScriptedConsole(),
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.speak = { language in told.withLock { $0.append(language) } }
    let session = ShellSession(host, settings: ShellSettings(language: .english))
    #expect(await session.run(line: "\\lang zh") == .success)
    #expect(await session.run(line: "\\lang fr") == .usage)
    #expect(told.withLock { $0 } == [.chinese])
    let console = TerminalConsole(environment: ["TERM": "dumb"], language: .english)
    console.speak(.chinese)
    #expect(console.language == .chinese)
    #expect(PagerSink.prompt(console.language, version: 668).contains("空格下一页"))
    // These write each byte of a prompt as a code point.
    for version in [0, 590, 654, 667] {
      let prompt = PagerSink.prompt(.chinese, version: version)
      #expect(prompt.utf8.allSatisfy { $0 < 0x80 }, "\(prompt)")
      #expect(PagerSink.prompt(.english, version: version).contains("Space\\: next page"))
    }
  }
}
