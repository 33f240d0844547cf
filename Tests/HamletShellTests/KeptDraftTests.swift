import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("Drafts survive a session")
struct KeptDraftTests {
  /// Keeps texts as the host would, for one user.
  private final class Drawer: Sendable {
    private struct State {
      var texts: [(id: Int64, text: String)] = []
      var last: Int64 = 0
      var isClosed = false
    }
    private let state = Mutex(State())
    var texts: [String] { state.withLock { $0.texts.map(\.text) } }
    func close(_ isClosed: Bool) { state.withLock { $0.isClosed = isClosed } }
    func put(_ text: String) {
      state.withLock { state in
        state.last += 1
        state.texts.append((state.last, text))
      }
    }
    var keeper: DraftKeeper {
      DraftKeeper(
        keep: { [self] text in
          put(text)
          return state.withLock { $0.last }
        },
        drop: { [self] id in state.withLock { $0.texts.removeAll { $0.id == id } } },
        count: { [self] in state.withLock { $0.texts.count } },
        all: { [self] in
          state.withLock { state in
            state.isClosed ? nil : state.texts.map { DraftKeeper.Kept(id: $0.id, text: $0.text) }
          }
        }
      )
    }
  }

  private func session(
    _ drawer: Drawer,
    _ console: ScriptedConsole,
    _ runner: any CommandRunner = ScriptedRunner(answers: [.object([])])
  ) -> ShellSession {
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.draftKeeper = drawer.keeper
    return ShellSession(host, settings: ShellSettings(language: .chinese))
  }

  private func answers(_ texts: [String]) -> [LineAnswer] { texts.map { .line($0) } }
  private let stop = LineAnswer.interrupted(hadText: false)

  @Test("A form left in one session is offered in the next, goes on there, and is gone when sent.")
  func survives() async throws {
    let drawer = Drawer()
    let first = ScriptedConsole(answers: answers(["2", "1990-05-01"]) + [stop])
    let before = session(drawer, first)
    #expect(await before.run(line: "person register 王芳") == .invalid)
    #expect(first.notes.contains("加密保存一周"))
    #expect(drawer.texts.count == 1)
    #expect(await before.mayLeave(), "nothing is lost, so nothing is asked")

    let second = ScriptedConsole(answers: answers(["990101001001", "1", "y"]))
    let runner = ScriptedRunner(answers: [.object([])])
    let after = session(drawer, second, runner)
    after.offerDrafts()
    #expect(second.notes.contains("您有 1 份未完成的草稿"))
    #expect(await after.run(line: "\\draft") == .success)
    #expect(second.output.contains("person register"))
    #expect(await after.run(line: "\\draft 1") == .success, "\(second.transcript)")
    let request = try #require(runner.calls.last?.request)
    #expect(request["name"] == .string("王芳") && request["sex"] == .string("SEX_FEMALE"))
    #expect(request["birth"]?["day"] == .number("1"))
    #expect(drawer.texts.isEmpty)
  }

  @Test("Left again it is kept once; dropped it is gone.")
  func again() async throws {
    let drawer = Drawer()
    _ = await session(drawer, ScriptedConsole(answers: answers(["2"]) + [stop]))
      .run(line: "person register 王芳")
    let next = session(drawer, ScriptedConsole(answers: answers(["1990-05-01"]) + [stop]))
    #expect(await next.run(line: "\\draft 1") == .invalid)
    #expect(drawer.texts.count == 1 && drawer.texts[0].contains("birth"), "\(drawer.texts)")
    let number = try #require(next.drafts.first?.number)
    #expect(await next.run(line: "\\draft drop \(number)") == .success)
    #expect(drawer.texts.isEmpty && next.drafts.isEmpty)
  }

  @Test("What stays closed is not lost, and what the contract no longer knows is thrown away.")
  func closed() async throws {
    let drawer = Drawer()
    drawer.put(#"{"scope":"guided","line":"person register name=王芳"}"#)
    drawer.put(#"{"scope":"guided","line":"person abolish name=王芳"}"#)
    drawer.put("no JSON")
    drawer.close(true)
    let console = ScriptedConsole()
    let session = session(drawer, console)
    #expect(await session.run(line: "\\draft") == .success)
    #expect(drawer.texts.count == 3 && session.drafts.isEmpty)
    drawer.close(false)
    #expect(await session.run(line: "\\draft") == .success)
    #expect(session.drafts.count == 1 && drawer.texts.count == 1)
    let pipe = self.session(drawer, ScriptedConsole(isInteractive: false))
    #expect(await pipe.run(line: "\\draft") == .success)
    #expect(pipe.drafts.isEmpty)
  }

  @Test("A form that asked for a password is not kept, nor are ids that the shell made.")
  func secrets() async throws {
    let drawer = Drawer()
    let console = ScriptedConsole(answers: answers(["a long secret"]) + [stop])
    _ = await session(drawer, console).run(line: "session password")
    #expect(drawer.texts.isEmpty)
    _ = await session(drawer, ScriptedConsole(answers: answers(["2"]) + [stop]))
      .run(line: "person register 王芳")
    #expect(drawer.texts.count == 1 && !drawer.texts[0].contains("id="), "\(drawer.texts)")
  }
}
