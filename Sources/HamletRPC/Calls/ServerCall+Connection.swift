package import NIOCore
internal import Synchronization

/// What the connection tells the call.
extension ServerCall {
  /// A further message came, which spent this credit.
  package func receive(_ message: ByteBuffer, credit: Int) {
    let (refusal, waiters) = state.withLock { state in
      (state.receive(message, credit: credit), state.inputWaitersToWake())
    }
    for waiter in waiters { waiter.resume() }
    if let refusal { stop(refusal, answers: true) }
  }

  /// The client has sent all its messages.
  package func closeInput() {
    let waiters = state.withLock { state in
      state.closeInput()
      return state.inputWaitersToWake()
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Bytes given to the outlet have gone out of its queue.
  package func outputLeft(_ bytes: Int) {
    for waiter in state.withLock({ $0.outputLeft(bytes) }) { waiter.resume() }
  }

  /// The client no longer wants the answer; the end follows when the handler has ended.
  package func cancel() { stop(.cancelled, answers: false) }

  /// The call's time is over; a call whose write is being committed goes on to its outcome.
  package func deadlinePassed() { stop(.deadlineExceeded, answers: true) }

  /// Ends the call with an error now, unless its write is being committed.
  package func end(with error: CallError) { stop(error, answers: true) }

  /// The connection is gone: the handler is stopped and nothing is sent.
  package func abandon() {
    perform(state.withLock { $0.abandon() })
  }

  func stop(_ error: CallError, answers: Bool) {
    perform(state.withLock { $0.stop(error, answers: answers) })
  }

  private func perform(_ effects: ServerCallState.Effects) {
    for waiter in effects.waiters { waiter.resume() }
    effects.task?.cancel()
    if let stop = effects.answer {
      outlet.ends(number, with: stop.endHead(in: language), payload: nil)
    }
    guard !effects.watchers.isEmpty else { return }
    let reason = state.withLock { $0.stop } ?? .cancelled
    for watcher in effects.watchers { watcher(reason) }
  }
}
