internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import NIOCore

extension ClientConnectionHandler {
  /// Does what the machine asks, until it asks nothing.
  func runActions() {
    while let action = nextAction() { run(action) }
  }

  private func nextAction() -> ClientAction? {
    let action = machine.next(now: .now)
    return action == .none ? nil : action
  }

  func run(_ action: ClientAction) {
    switch action {
    case .none:
      break
    case .greeted(let hello):
      self.hello = hello
      greeting.succeed(hello)
    case .message(let id, let message):
      calls[id]?.core.receive(message.payload, credit: message.credit)
    case .end(let id, let head, let response):
      calls.removeValue(forKey: id)?.core
        .end(CallEnd(head, hasPayload: response != nil), response: response)
    case .lost(let id, let cause):
      let attempt: AttemptOutcome = cause == .notStarted ? .notSent : .unknown
      calls.removeValue(forKey: id)?.core.end(CallEnd(lost(attempt)))
    case .sendable(let id):
      guard let call = calls[id] else { return }
      call.core.outputLeft(call.waiting)
      call.waiting = 0
    case .peerLeaving(let goaway):
      // The machine refuses new calls from here on; why, the calls' ends say.
      if goaway.code == StatusCode.unauthenticated.rawValue {
        farewell = CallError(.unauthenticated, goaway.message)
      }
    case .halfClose:
      context?.close(mode: .output, promise: nil)
    case .close:
      context?.closeWhole()
    }
  }

  /// Ends a burst: hands over what it made, once, and sets the timer.
  func endTurn() {
    isInTurn = false
    flushOutput()
    guard !hasClosed else { return }
    guard let deadline = timer.earlier(machine.nextDeadline) else { return }
    timer.arm(for: deadline, on: eventLoop) { [weak self] in self?.timerFired() }
  }

  private func timerFired() {
    timer.fired()
    isInTurn = true
    machine.timePassed(now: .now)
    runActions()
    endTurn()
  }

  private func flushOutput() {
    guard let context, !output.isFlushing, context.channel.isActive else { return }
    output.isFlushing = true
    defer { output.isFlushing = false }
    var gaveAny = true
    while gaveAny {
      gaveAny = false
      while output.room > 0,
        let bytes = machine.takeOutput(upTo: output.room, now: .now)
      {
        gaveAny = true
        give(bytes, to: context)
      }
      if gaveAny { context.flush() }
      runActions()
    }
  }

  private func give(_ bytes: ByteBuffer, to context: ChannelHandlerContext) {
    let count = bytes.readableBytes
    output.gave(count)
    context.write(wrapOutboundOut(bytes)).assumeIsolated().whenSuccess { [self] in
      output.took(count)
      machine.outputWritten(count, now: .now)
      guard !output.isFlushing, !isInTurn else { return }
      isInTurn = true
      runActions()
      endTurn()
    }
  }
}
