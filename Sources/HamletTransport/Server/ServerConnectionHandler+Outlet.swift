internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import NIOCore

/// The calls' way out: at once on the loop, through the inbox from elsewhere.
extension ServerConnectionHandler: CallOutlet {
  func opens(_ call: ServerCall) {
    machine.setKind(call.method.kind, of: call.number)
    open[call.number] = call
  }

  func sends(_ message: ByteBuffer, of call: UInt32) { take(.sends(message, call)) }

  func took(_ credit: Int, of call: UInt32) { take(.took(credit, call)) }

  func answers(_ call: UInt32, with payload: ByteBuffer) {
    // Told inside a turn, on the loop, of a call that `opens` was not told of.
    if case .tooLarge(let allowed, let actual) = machine.answer(call, payload) {
      endTooLarge(call, allowed, actual)
    }
  }

  func ends(_ call: UInt32, with head: EndHead, payload: ByteBuffer?) {
    // Most calls end where they were read, in the very turn.
    if eventLoop.inEventLoop, isInTurn { return end(call, head, payload) }
    take(.ends(call, head, payload))
  }

  /// Sends GOAWAY and closes when the calls have ended; from any thread.
  func drain() { take(.drain) }

  /// Says why in a GOAWAY, ends the calls and closes; from any thread.
  func refuse(_ reason: String) { take(.refuse(reason)) }

  /// Leaves what else the connection sends in the kernel for a moment: to refuse many calls of one
  /// read costs a part of what it costs to refuse each with its own.
  func findsNoRoom() {
    guard eventLoop.inEventLoop, !isTurnedAway else { return }
    isTurnedAway = true
    let pause = TimeAmount.milliseconds(TransportLimits.turnedAwayMilliseconds)
    eventLoop.scheduleTask(in: pause) { [weak self] in
      self?.isTurnedAway = false
      self?.readIfHeld()
    }
  }

  private func take(_ event: Event) {
    guard eventLoop.inEventLoop else {
      return inbox.post(event) { [weak self] in self?.drainInbox() }
    }
    handle(event)
    // Inside a turn its end runs the actions and flushes; outside, the loop's next job does.
    if !isInTurn { inbox.post(.took(0, 0)) { [weak self] in self?.drainInbox() } }
  }

  private func drainInbox() {
    isInTurn = true
    for event in inbox.take() { handle(event) }
    runActions()
    endTurn()
  }

  private func handle(_ event: Event) {
    switch event {
    case .sends(let message, let call): send(message, call)
    case .took(let credit, let call): if credit > 0 { machine.taken(credit, of: call) }
    case .ends(let call, let head, let payload): end(call, head, payload)
    case .drain: machine.drain(now: .now)
    case .refuse(let reason): machine.refuse(reason, now: .now)
    }
  }

  private func send(_ message: ByteBuffer, _ call: CallNumber) {
    let bytes = max(1, message.readableBytes)
    switch machine.send(call, { $0.writeImmutableBuffer(message) }) {
    case .queued: open[call]?.outputLeft(bytes)
    case .waiting: waiting[call, default: 0] += bytes
    case .gone: break
    case .tooLarge(let allowed, let actual):
      open[call]?.end(
        with: .limit("max_frame", allowed: allowed, actual: actual, side: "client")
      )
    }
  }

  private func end(_ call: CallNumber, _ head: EndHead, _ payload: ByteBuffer?) {
    if !open.isEmpty, open.removeValue(forKey: call) != nil { waiting[call] = nil }
    switch machine.end(call, head, response: payload) {
    case .queued, .waiting, .gone: break
    case .tooLarge(let allowed, let actual): endTooLarge(call, allowed, actual)
    }
  }

  private func endTooLarge(_ call: CallNumber, _ allowed: Int, _ actual: Int) {
    let error = CallError.limit("max_frame", allowed: allowed, actual: actual, side: "client")
    _ = machine.end(call, error.endHead(in: .english), response: nil)
  }
}
