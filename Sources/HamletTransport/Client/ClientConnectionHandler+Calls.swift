internal import HamletMessages
internal import HamletRPC
internal import HamletWire
internal import NIOCore

/// What callers ask, done on the loop.
extension ClientConnectionHandler {
  /// Keeps a caller's wish for the loop's next turn; from any thread.
  func post(_ event: Event) {
    inbox.post(event) { [self] in drainInbox() }
  }

  private func drainInbox() {
    isInTurn = true
    for event in inbox.take() { handle(event) }
    runActions()
    endTurn()
  }

  private func handle(_ event: Event) {
    switch event {
    case .open(let call, let head, let opening): open(call, head, opening)
    case .send(let call, let message): send(call, message)
    case .finish(let call): if let id = call.id { _ = machine.finish(id) }
    case .took(let call, let credit): if let id = call.id { machine.taken(credit, of: id) }
    case .cancel(let call): end(call, as: .cancelled)
    case .stop(let call): if let id = call.id, !call.core.hasEnded { machine.reset(id) }
    case .leave: machine.leave()
    }
  }

  private func open(_ call: ConnectionCall, _ head: CallHead, _ opening: CallOpening) {
    guard !hasClosed else { return call.core.end(CallEnd(lost(.notSent))) }
    let pack = opening.message.map { message in
      { (buffer: inout ByteBuffer) in _ = buffer.writeImmutableBuffer(message) }
    }
    let isWhole = !opening.kind.requestsStream
    switch machine.open(head, kind: opening.kind, last: isWhole, message: pack) {
    case .opened(let id):
      call.id = id
      calls[id] = call
      watchDeadline(of: call, head, opening.kind)
    case .closing:
      call.core.end(CallEnd((farewell ?? .unavailable()).after(.notSent)))
    case .tooLarge(let allowed, let actual):
      call.core.end(CallEnd(Self.tooLarge(allowed, actual).after(.notSent)))
    }
  }

  private func send(_ call: ConnectionCall, _ message: ByteBuffer) {
    guard let id = call.id else { return }
    let bytes = max(1, message.readableBytes)
    switch machine.send(id, last: false, { $0.writeImmutableBuffer(message) }) {
    case .queued: call.core.outputLeft(bytes)
    case .waiting: call.waiting += bytes
    case .gone: call.core.outputLeft(bytes)
    case .tooLarge(let allowed, let actual): end(call, as: Self.tooLarge(allowed, actual))
    }
  }

  /// Ends a call on this side: asks the server to stop, and waits for it no longer.
  private func end(_ call: ConnectionCall, as error: CallError) {
    guard let id = call.id, !call.core.hasEnded else { return }
    machine.reset(id)
    // A call that has not left is `lost` by the machine in this very turn.
    while true {
      let action = machine.next(now: .now)
      if action == .none { break }
      guard case .lost(id, .notStarted) = action else {
        run(action)
        continue
      }
      calls[id] = nil
      call.core.end(CallEnd(error.after(.notSent)))
    }
    call.core.end(CallEnd(error.after(.unknown)))
  }

  private static func tooLarge(_ allowed: Int, _ actual: Int) -> CallError {
    .limit("max_frame", allowed: allowed, actual: actual, side: "server")
  }
}

/// Deadlines: the server answers them; this side only stops waiting for that answer.
extension ClientConnectionHandler {
  private func watchDeadline(of call: ConnectionCall, _ head: CallHead, _ kind: CallKind) {
    var timeout = Int64(head.timeoutMs)
    if timeout == 0 {
      guard kind == .unary else { return }
      timeout = Int64(CallLimits.unaryTimeoutMilliseconds)
    }
    call.deadline = WireInstant.now.adding(
      milliseconds: timeout + TransportLimits.deadlineGraceMilliseconds + call.linkMilliseconds
    )
    guard sweep == nil else { return }
    let interval = TimeAmount.milliseconds(TransportLimits.deadlineSweepMilliseconds)
    sweep = eventLoop.scheduleRepeatedTask(initialDelay: interval, delay: interval) {
      [weak self] _ in self?.sweepDeadlines()
    }
  }

  private func sweepDeadlines() {
    let now = WireInstant.now
    isInTurn = true
    for call in calls.values {
      if let deadline = call.deadline, deadline <= now { end(call, as: .deadlineExceeded) }
    }
    runActions()
    endTurn()
    guard calls.isEmpty else { return }
    sweep?.cancel()
    sweep = nil
  }
}
