import HamletMessages
import Synchronization
import Testing

@testable import HamletShell

@Suite("A login that is asked to wait")
struct LoginTurnTests {
  private final class Pauses: Sendable {
    let taken = Mutex<[Duration]>([])
    let isCut: Bool

    init(isCut: Bool = false) { self.isCut = isCut }

    func callAsFunction(_ pause: Duration) throws {
      taken.withLock { $0.append(pause) }
      if isCut { throw CancellationError() }
    }
  }

  private func turn(
    _ words: String,
    _ pauses: Pauses,
    timeout: UInt32 = 0
  ) throws -> LoginTurn {
    let found = Fixture.book.commands.first { $0.words == words }
    let command = try #require(found)
    let call = OutgoingCall(
      command: command,
      request: .object([]),
      key: "",
      language: .english
    )
    return LoginTurn(call, timeout: timeout) { try pauses($0) }
  }

  private func refusal(_ wait: Int64, code: String = "RESOURCE_EXHAUSTED") -> CallFailure {
    CallFailure(
      .status,
      code: code,
      number: 8,
      message: "Too many tries.",
      retryAfterMilliseconds: wait
    )
  }

  @Test("It waits as long as it was asked to, half a minute in all, and then gives up.")
  func waits() async throws {
    let pauses = Pauses()
    var turn = try turn("session login", pauses)
    var tries = 0
    while await turn.comes(after: refusal(1_000)) { tries += 1 }
    #expect(tries == 30)
    #expect(pauses.taken.withLock { $0 } == Array(repeating: .milliseconds(1_000), count: 30))
  }

  @Test("It waits no longer than the call may take.")
  func timeout() async throws {
    let pauses = Pauses()
    var turn = try turn("session login", pauses, timeout: 2_500)
    var tries = 0
    while await turn.comes(after: refusal(1_000)) { tries += 1 }
    #expect(tries == 2)
  }

  @Test(
    "A delay after wrong passwords, another failure, another call and Ctrl-C are not waited for."
  )
  func refused() async throws {
    let pauses = Pauses()
    var login = try turn("session login", pauses)
    #expect(await !login.comes(after: refusal(2_000)))
    #expect(await !login.comes(after: refusal(0)))
    #expect(await !login.comes(after: refusal(1_000, code: "UNAUTHENTICATED")))
    var read = try turn("person get", pauses)
    #expect(await !read.comes(after: refusal(1_000)))
    #expect(pauses.taken.withLock { $0.isEmpty })
    let cut = Pauses(isCut: true)
    var stopped = try turn("session login", cut)
    #expect(await !stopped.comes(after: refusal(1_000)))
    #expect(cut.taken.withLock { $0.count } == 1)
  }
}
