internal import HamletWire
internal import NIOCore

extension ServerConnectionHandler {
  /// Whether more of the connection is to be read now.
  var mayRead: Bool { output.room > 0 && !isTurnedAway }

  /// Reads on where a read was held back and nothing holds it any more.
  func readIfHeld() {
    guard output.isReadHeld, mayRead else { return }
    output.isReadHeld = false
    context?.read()
  }

  /// Ends a burst: hands over what it made, once, and sets the timer.
  func endTurn() {
    isInTurn = false
    flushOutput()
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

  /// Hands output to the socket while it takes, and does what the machine asks meanwhile.
  private func flushOutput() {
    guard let context, !output.isFlushing else { return }
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
      readIfHeld()
    }
  }
}
