import HamletMessages
internal import Synchronization

/// Sends the call of a line, and again where that is safe, until there is an answer.
struct BatchCaller: Sendable {
  let runner: any CommandRunner
  /// How long a line is tried for, all pauses together, in milliseconds.
  let patience: Int
  /// Waits for some of these milliseconds; how long is random, so that lines do not come back at once.
  let pause: @Sendable (ClosedRange<Int>) async -> Void
  /// Is told that a line begins to wait because the server asked for it, and that it ends.
  let waits: @Sendable (BatchWait) -> Void
  /// Proves the password where the server asks for it; false where it cannot be proved.
  let prove: @Sendable () async -> Bool
  private let turn = BatchTurn()

  init(
    runner: any CommandRunner,
    patience: Int,
    pause: @escaping @Sendable (ClosedRange<Int>) async -> Void,
    waits: @escaping @Sendable (BatchWait) -> Void = { _ in },
    prove: @escaping @Sendable () async -> Bool
  ) {
    self.runner = runner
    self.patience = patience
    self.pause = pause
    self.waits = waits
    self.prove = prove
  }

  /// The answer of a call, or why there is none.
  func send(_ call: OutgoingCall, until isOver: @Sendable () -> Bool) async -> BatchResult.Outcome {
    var outcome = await attempt(call)
    var waited = 0
    var next = BatchLimits.firstPause
    while let failure = outcome.failure {
      if failure.needsProof {
        guard await turn.alone({ await prove() }) else { return outcome }
        outcome = await attempt(call)
        if outcome.failure?.needsProof ?? false { return outcome }
        continue
      }
      guard let wait = Self.wait(after: failure, of: call, next),
        waited + wait.upperBound <= patience, !isOver()
      else { return outcome }
      await self.wait(wait, failure)
      waited += wait.upperBound
      next = min(2 * next, BatchLimits.longestPause)
      let again = await turn.alone { await attempt(call) }
      outcome = Self.known(failure, again)
    }
    return outcome
  }

  private func wait(_ wait: ClosedRange<Int>, _ failure: CallFailure) async {
    let isAsked = failure.kind == .status
    waits(BatchWait(isAsked: isAsked, milliseconds: wait.upperBound))
    await pause(wait)
    waits(BatchWait(isAsked: isAsked, milliseconds: 0))
  }

  /// How long to wait before the same bytes are sent again; nil where they must not be, or where that
  /// would not help.
  ///
  /// What a server asks for is waited whole, and a random part more.
  private static func wait(
    after failure: CallFailure,
    of call: OutgoingCall,
    _ next: Int
  ) -> ClosedRange<Int>? {
    let isRepeatable = call.command.method.idempotency != .unkeyed
    switch failure.kind {
    // Nothing has left.
    case .unreachable: return next / 2...next
    case .outcomeUnknown: return isRepeatable ? next / 2...next : nil
    // The server said that nothing was changed, and that it has too much to do.
    case .status where failure.code == "UNAVAILABLE" || failure.code == "RESOURCE_EXHAUSTED":
      let asked = failure.retryAfterMilliseconds
      guard asked > 0 || failure.code == "UNAVAILABLE", asked <= BatchLimits.longestWait else {
        return nil
      }
      return max(Int(asked), next / 2)...max(Int(asked) + Int(asked) / 4, next)
    case .status, .setup, .queued, .interrupted, .invalid, .history, .local: return nil
    }
  }

  /// That a repeat did not leave says nothing of the first attempt.
  private static func known(
    _ first: CallFailure,
    _ again: BatchResult.Outcome
  ) -> BatchResult.Outcome {
    guard first.kind == .outcomeUnknown, again.failure?.kind == .unreachable else { return again }
    return .failed(first)
  }

  private func attempt(_ call: OutgoingCall) async -> BatchResult.Outcome {
    let runner = runner
    // Not a part of the batch's own task: Ctrl-C ends the batch after what is in flight, not in it.
    return await Task {
      let answer = Mutex(JSONValue.object([]))
      do throws(CallFailure) {
        let summary = try await runner.run(call) { json in answer.withLock { $0 = json } }
        return BatchResult.Outcome.done(
          answer.withLock { $0 },
          isReplayed: summary.isReplayed
        )
      } catch {
        return .failed(error)
      }
    }.value
  }
}

extension BatchResult.Outcome {
  var failure: CallFailure? {
    if case .failed(let failure) = self { return failure }
    return nil
  }
}
