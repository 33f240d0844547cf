import HamletDomain
import HamletMessages
import Synchronization

@testable import HamletShell

/// A runner whose answers a test decides, call by call.
final class AnsweringRunner: CommandRunner {
  typealias Answer = @Sendable (OutgoingCall, Int) async throws(CallFailure) -> JSONValue

  private struct State {
    var calls: [OutgoingCall] = []
    var open = 0
    var mostOpen = 0
  }

  private let state = Mutex(State())
  private let answer: Answer

  init(_ answer: @escaping Answer) {
    self.answer = answer
  }

  var calls: [OutgoingCall] { state.withLock { $0.calls } }
  /// The most calls that were open at one time.
  var mostOpen: Int { state.withLock { $0.mostOpen } }

  func run(
    _ call: OutgoingCall,
    deliver: @escaping @Sendable (JSONValue) -> Void
  ) async throws(CallFailure) -> CallSummary {
    let number = state.withLock { state -> Int in
      state.calls.append(call)
      state.open += 1
      state.mostOpen = max(state.mostOpen, state.open)
      return state.calls.count
    }
    defer { state.withLock { $0.open -= 1 } }
    deliver(try await answer(call, number))
    return CallSummary(milliseconds: 1)
  }
}

/// A batch over a text, with everything that it wrote.
struct BatchTrial {
  let console = ScriptedConsole(isInteractive: false)
  let runner: AnsweringRunner
  var resume = BatchResume()
  /// Bytes of a piece of the input.
  var pieceBytes = 7
  /// How long lines waited, at least and at most.
  let pauses = Pauses()

  /// Keeps them.
  final class Pauses: Sendable {
    private let all = Mutex<[ClosedRange<Int>]>([])

    var ranges: [ClosedRange<Int>] { all.withLock { $0 } }

    func add(_ range: ClosedRange<Int>) { all.withLock { $0.append(range) } }
  }

  init(_ answer: @escaping AnsweringRunner.Answer = { call, _ in call.request }) {
    runner = AnsweringRunner(answer)
  }

  /// Runs a batch over bytes and gives its code.
  func run(_ words: [String], _ input: [UInt8]) async throws -> ExitCode {
    let rest = Mutex(input[...])
    let pauses = pauses
    let pieceBytes = pieceBytes
    var host = ShellSession.Host(
      book: Fixture.book,
      runner: runner,
      console: console,
      today: { Fixture.today },
      newID: Fixture.ids()
    )
    host.prompt = { "> " }
    let session = ShellSession(host, settings: ShellSettings(language: .english))
    var feed = BatchFeed(
      read: {
        rest.withLock { rest in
          let piece = Array(rest.prefix(pieceBytes))
          rest = rest.dropFirst(pieceBytes)
          return piece.isEmpty ? nil : piece
        }
      },
      stop: { rest.withLock { $0 = [] } },
      pause: { pauses.add($0) },
      elapsed: { 0 }
    )
    feed.resume = resume
    return await session.run(try BatchOptions(words: words, book: Fixture.book), feed)
  }

  func run(_ words: [String], _ input: String) async throws -> ExitCode {
    try await run(words, Array(input.utf8))
  }

  /// The results, in the order they were written.
  var results: [JSONValue] {
    get throws {
      try console.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    }
  }

  /// The results as a later run takes them up.
  var written: BatchResume {
    var resume = BatchResume()
    resume.take(Array(console.output.utf8))
    resume.finish()
    return resume
  }
}

extension CallFailure {
  static let lost = CallFailure(.outcomeUnknown, code: "UNAVAILABLE", message: "lost")
  static let away = CallFailure(.unreachable, code: "UNAVAILABLE", message: "away")
  static let missing = CallFailure(.status, code: "NOT_FOUND", number: 5, message: "none")
}
