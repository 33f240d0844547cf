internal import HamletMessages
internal import HamletWire
package import NIOCore
internal import Synchronization

/// The caller's half of a call, whatever carries it: what came, what waits to go, how it ended.
package final class ClientCallCore: Sendable {
  private struct State {
    var received = CircularBuffer<ReceivedMessage>(initialCapacity: 1)
    /// The response that came with the end; it costs no credit.
    var response: ByteBuffer?
    var end: CallEnd?
    var outputWaiting = 0
    var waiters: [CheckedContinuation<Void, Never>] = []

    mutating func find() -> Found {
      if let message = received.popFirst() { return .message(message) }
      if let reply = response {
        response = nil
        return .response(reply)
      }
      return end.map { .end($0) } ?? .nothingYet
    }

    mutating func wake() -> [CheckedContinuation<Void, Never>] {
      defer { waiters.removeAll() }
      return waiters
    }
  }

  /// What a caller finds when it asks for the next message.
  private enum Found {
    case message(ReceivedMessage)
    case response(ByteBuffer)
    case end(CallEnd)
    case nothingYet
  }

  private let state = Mutex(State())

  /// Makes the half of a call that was just opened.
  package init() {}

  /// Whether the call has ended.
  package var hasEnded: Bool { state.withLock { $0.end != nil } }

  // MARK: What the carrier tells

  /// A message came, which spent this credit; dropped after the end.
  package func receive(_ message: ByteBuffer, credit: Int) {
    resume { state in
      if state.end == nil {
        state.received.append(ReceivedMessage(payload: message, credit: credit))
      }
    }
  }

  /// The call has ended; only the first end counts.
  package func end(_ end: CallEnd, response: ByteBuffer? = nil) {
    resume { state in
      guard state.end == nil else { return }
      state.end = end
      state.response = response
    }
  }

  /// Bytes of messages sent have gone out of the carrier's queue.
  package func outputLeft(_ bytes: Int) {
    resume { $0.outputWaiting = max(0, $0.outputWaiting - bytes) }
  }

  private func resume(_ change: (inout State) -> Void) {
    let waiters = state.withLock { state in
      change(&state)
      return state.wake()
    }
    for waiter in waiters { waiter.resume() }
  }

  // MARK: What the caller asks

  /// Counts a message that is about to be sent; false where the call has ended and it is dropped.
  ///
  /// Throws the call's error where it failed.
  package func willSend(_ bytes: Int) throws(CallError) -> Bool {
    let end = state.withLock { state in
      if state.end == nil { state.outputWaiting += bytes }
      return state.end
    }
    if let error = end?.error { throw error }
    return end == nil
  }

  /// Waits until what was sent has gone as far as it must before more is sent.
  package func waitForRoom(cancel: @escaping @Sendable () -> Void) async {
    await wait(cancel: cancel) { state in
      state.end == nil && state.outputWaiting > CallLimits.outputWaitingBytes
    }
  }

  /// The next message; `took` is told the credit to give back.
  package func next(
    took: @Sendable (Int) -> Void,
    cancel: @escaping @Sendable () -> Void
  ) async throws(CallError) -> ByteBuffer? {
    while true {
      switch state.withLock({ $0.find() }) {
      case .message(let message):
        took(message.credit)
        return message.payload
      case .response(let response):
        return response
      case .end(let end):
        if let error = end.error { throw error }
        return nil
      case .nothingYet:
        await wait(cancel: cancel) { $0.received.isEmpty && $0.end == nil }
      }
    }
  }

  /// The end; what was received and not taken is dropped.
  package func waitForEnd(
    took: @Sendable (Int) -> Void,
    cancel: @escaping @Sendable () -> Void
  ) async -> CallEnd {
    while true {
      let (dropped, end) = state.withLock { state -> (Int, CallEnd?) in
        defer { state.received.removeAll() }
        return (state.received.reduce(0) { $0 + $1.credit }, state.end)
      }
      if let end { return end }
      if dropped > 0 { took(dropped) }
      await wait(cancel: cancel) { $0.received.isEmpty && $0.end == nil }
    }
  }

  /// Waits while `condition` holds; a cancelled task cancels the call, which ends every wait.
  private func wait(
    cancel: @escaping @Sendable () -> Void,
    while condition: @Sendable (borrowing State) -> Bool
  ) async {
    await withTaskCancellationHandler {
      while state.withLock({ condition($0) }) {
        await withCheckedContinuation { waiter in
          let isParked = state.withLock { state in
            guard condition(state) else { return false }
            state.waiters.append(waiter)
            return true
          }
          if !isParked { waiter.resume() }
        }
      }
    } onCancel: {
      cancel()
    }
  }
}
