internal import HamletDomain
internal import HamletMessages
internal import HamletWire
internal import NIOCore
internal import Synchronization

/// What the handler's side does with the call.
extension ServerCall {
  private enum Taken {
    case message(ReceivedMessage)
    case whole
    case stopped(CallError)
    case nothingYet
  }

  /// The next request message; nil after the last.
  func take() async throws(CallError) -> ByteBuffer? {
    while true {
      switch takeNow() {
      case .message(let message):
        if message.credit > 0 { outlet.took(message.credit, of: number) }
        return message.payload
      case .whole: return nil
      case .stopped(let error): throw error
      case .nothingYet:
        await withCheckedContinuation { waiter in
          if !state.withLock({ $0.parkInput(waiter) }) { waiter.resume() }
        }
      }
    }
  }

  private func takeNow() -> Taken {
    state.withLock { state in
      if let stop = state.stop { return .stopped(stop) }
      if let message = state.takeInput() { return .message(message) }
      return state.inputIsWhole ? .whole : .nothingYet
    }
  }

  /// The one message of a call whose request is not a stream; it never waits.
  func takeOnly() throws(CallError) -> ByteBuffer {
    let message = state.withLock { state -> ByteBuffer? in
      guard state.inputIsWhole, state.input.count == 1 else { return nil }
      return state.takeInput()?.payload
    }
    guard let message else { throw Self.notOneMessage }
    return message
  }

  /// The same of a call that is answered where it was read: nothing of it can come later.
  func onlyMessage() throws(CallError) -> ByteBuffer {
    guard arrival.isWhole, let message = arrival.message else { throw Self.notOneMessage }
    return message
  }

  private static var notOneMessage: CallError {
    CallError(
      .invalidArgument,
      "This method takes exactly one message.",
      "此方法只接受一条消息。"
    )
  }

  /// Sends a message and waits while too much of what was sent before has not left.
  func send(_ message: ByteBuffer) async throws(CallError) {
    try check(bytes: message.readableBytes, limit: arrival.messageLimit)
    let stop = state.withLock { state -> CallError? in
      if !state.isStopped { state.outputAdded(max(1, message.readableBytes)) }
      return state.stop
    }
    if let stop { throw stop }
    outlet.sends(shown(message), of: number)
    await withOutputRoom()
    if let stop = state.withLock({ $0.stop }) { throw stop }
  }

  private func withOutputRoom() async {
    while state.withLock({ !$0.isStopped && $0.outputWaiting > CallLimits.outputWaitingBytes }) {
      await withCheckedContinuation { waiter in
        if !state.withLock({ $0.parkOutput(waiter) }) { waiter.resume() }
      }
    }
  }

  /// Refuses a response that the client's frame cannot hold.
  func checkResponse(bytes: Int) throws(CallError) {
    try check(bytes: bytes, limit: arrival.responseLimit)
  }

  private func check(bytes: Int, limit: Int) throws(CallError) {
    guard bytes > limit else { return }
    throw CallError.limit("max_frame", allowed: limit, actual: bytes, side: "client")
  }

  /// Ends the call with the handler's result; a call that was stopped ends as stopped.
  func finish(_ payload: ByteBuffer?, replayed: Bool = false) {
    end(EndHead(replayed: replayed), payload.map(shown))
  }

  /// Ends a call whose handler never waited: nothing could stop it meanwhile.
  func answer(_ reply: ByteBuffer) {
    guard state.withLock({ $0.end() }) else { return }
    outlet.answers(number, with: shown(reply))
  }

  /// An answer without what the caller's role does not see: the one way out of every message.
  private func shown(_ answer: ByteBuffer) -> ByteBuffer {
    method.shown(answer, to: grant?.principal.role)
  }

  /// Ends the call with the handler's error; a call that was stopped ends as stopped.
  func fail(_ error: CallError) {
    end(error.endHead(in: language), nil)
  }

  private func end(_ head: EndHead, _ payload: ByteBuffer?) {
    let (isFirst, stop) = state.withLock { ($0.end(), $0.stop) }
    if isFirst {
      if let stop {
        outlet.ends(number, with: stop.endHead(in: language), payload: nil)
      } else {
        outlet.ends(number, with: head, payload: payload)
      }
    }
  }
}
