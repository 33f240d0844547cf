import Foundation
import Testing

@testable import HamletShell

@Suite("Completions that come late")
struct LateCompletionTests {
  private static let local = Completions(range: 0..<1, candidates: [Candidate("a")])

  @Test("What is found comes through the pipe, under the number of its question.")
  func found() async throws {
    let wake = WakePipe()
    let found = Completions(range: 0..<1, candidates: [Candidate("王")])
    let awaited = AwaitedCompletions(
      question: 7,
      local: Self.local,
      beginning: ["w"],
      wake: wake,
      find: { $0 == ["w"] ? found : Self.local }
    )
    await awaited.task.value
    #expect(Self.isReadable(wake, within: 0))
    let inbox = wake.take()
    #expect(inbox.completions.map(\.question) == [7])
    #expect(inbox.completions.map(\.found) == [found])
    #expect(wake.take().completions.isEmpty)
    #expect(!Self.isReadable(wake, within: 0))
  }

  @Test("Nobody waits longer than the patience: a search that hangs is cancelled and says nothing.")
  func hangs() async throws {
    let wake = WakePipe()
    let awaited = AwaitedCompletions(
      question: 1,
      local: Self.local,
      beginning: [],
      wake: wake,
      find: { _ in
        try? await Task.sleep(for: .seconds(3_600))
        return Completions(range: 0..<0, candidates: [])
      }
    )
    #expect(awaited.left <= 150)
    // As the editor waits: for the pipe, no longer than what is left.
    while awaited.left > 0 { #expect(!Self.isReadable(wake, within: awaited.left)) }
    awaited.task.cancel()
    await awaited.task.value
    // A late answer is known by its number, which nobody awaits any more.
    #expect(wake.take().completions.map(\.question) == [1])
  }

  private static func isReadable(_ wake: WakePipe, within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, milliseconds) > 0
  }
}
