internal import HamletMessages
internal import NIOCore

/// What each frame does once HELLO is read.
extension ServerConnection {
  mutating func handle(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    switch frame.kind {
    case .ping: try takePing(frame, now: now)
    case .goaway: pending.append(.peerLeaving(try heads.decode(Goaway.self, from: frame)))
    case .credit: try takeCredit(frame, now: now)
    case .call: try takeCall(frame, now: now)
    case .message: try takeMessage(frame, now: now)
    case .reset: try takeReset(frame, now: now)
    // The lifecycle and the header's check keep these away.
    case .hello, .end: break
    }
  }

  private mutating func takePing(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    guard !frame.header.flags.contains(.ack) else { return try noise.spend(.idle, now: now) }
    try noise.spend(.ping, now: now)
    guard output.notePong() else {
      throw ConnectionError(.pingUnanswered, "a second ping before the first was answered")
    }
    urgent(.ping, .ack, call: 0, payload: frame.payload)
  }

  private mutating func takeCredit(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    let credit = try heads.decode(Credit.self, from: frame)
    guard credit.bytes > 0 else { throw ConnectionError(.badCredit, "credit of 0") }
    try noise.spend(.credit, now: now)
    guard let call = try openCall(of: frame) else { return }
    try call.output.window.grant(credit.bytes)
    enqueueIfSendable(call)
  }

  private mutating func takeCall(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    var head = frame.hasHead ? try heads.decode(CallHead.self, from: frame) : CallHead()
    guard frame.call > highestCall else {
      throw ConnectionError(.callNotIncreasing, "call \(frame.call) after \(highestCall)")
    }
    highestCall = frame.call
    guard isOpening else { return }
    guard calls.count < settings.maxCalls else {
      throw ConnectionError(.tooManyCalls, "more than \(settings.maxCalls) open calls")
    }
    memory.complete(&head, minor: peer.minor)
    if !head.requestId.isEmpty, !head.requestId.isRequestID { head.requestId = "" }
    let call = calls.open(
      frame.call,
      timeout: head.timeoutMs,
      read: now,
      last: frame.isLast,
      input: ReceiveWindow(size: settings.callCredit),
      output: SendWindow(left: peer.callCredit)
    )
    noteDeadline(call.deadline)
    let message = frame.message.map { IncomingMessage(payload: $0, credit: 0) }
    pending.append(.call(frame.call, head, message, last: frame.isLast))
  }

  /// Whether calls are opened: not once either side said GOAWAY.
  private var isOpening: Bool {
    switch lifecycle.state {
    case .open: true
    case .preface, .hello, .draining, .leaving, .flushing, .lingering, .closed: false
    }
  }

  private mutating func takeMessage(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    guard let call = try openCall(of: frame) else {
      return try noise.spend(.idle, now: now)
    }
    if frame.payload.readableBytes == 0, !frame.isLast { try noise.spend(.idle, now: now) }
    guard call.isInputOpen else {
      throw ConnectionError(.messageAfterLast, "message of call \(frame.call) after its last")
    }
    guard call.input.spend(frame.cost) else {
      throw ConnectionError(.creditOverrun, "call \(frame.call) sent more than its credit")
    }
    if frame.isLast { call.isInputOpen = false }
    switch call.phase {
    case .running, .committing:
      let message = frame.message.map { IncomingMessage(payload: $0, credit: frame.cost) }
      pending.append(.message(frame.call, message, last: frame.isLast))
    case .stopped, .ended: break
    }
  }

  private mutating func takeReset(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    guard let call = try openCall(of: frame) else { return try noise.spend(.idle, now: now) }
    try noise.spend(.reset, now: now)
    // The client drops them and grants no more credit, for which an END behind them would wait.
    call.isMuted = true
    call.output.dropMessages()
    enqueueIfSendable(call)
    // Who waits to send learns from the next `send` that nobody reads any more.
    if call.output.isEmpty, call.output.isAwaited {
      call.output.isAwaited = false
      pending.append(.sendable(frame.call))
    }
    if call.phase.stop() { pending.append(.stop(frame.call, .reset)) }
  }

  /// The frame's call where it is open; a call that never was ends the connection.
  private func openCall(of frame: Frame) throws(ConnectionError) -> ServerCall? {
    guard frame.call <= highestCall else {
      throw ConnectionError(.callNeverOpened, "\(frame.kind) of call \(frame.call)")
    }
    return calls[frame.call]
  }
}

extension String {
  /// At most 64 printable ASCII characters.
  fileprivate var isRequestID: Bool {
    utf8.count <= WireLimits.requestID && utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
