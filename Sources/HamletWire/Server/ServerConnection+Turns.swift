internal import NIOCore

/// Whose turn it is to be written, and whose time is over.
extension ServerConnection {
  mutating func enqueueIfSendable(_ call: ServerCall) {
    guard call.output.canSend, !call.output.isQueued else { return }
    call.output.isQueued = true
    output.enqueue(UInt64(call.number))
  }

  /// After a frame was appended: whether the next may follow at once.
  mutating func enqueued(_ call: ServerCall) -> SendOutcome {
    enqueueIfSendable(call)
    guard call.output.count > 1 || !call.output.canSend else { return .queued }
    call.output.isAwaited = true
    return .waiting
  }

  /// Takes the first frame of a call whose turn it is.
  mutating func takeMessage(of number: CallNumber, now: WireInstant) -> ByteBuffer? {
    guard let call = calls[number] else { return nil }
    call.output.isQueued = false
    guard let item = call.output.takeFirst() else { return nil }
    output.took(item.frame, endOf: item.isEnd ? number : nil, now: now)
    if !item.isEnd { noise.sentMessage() }
    enqueueIfSendable(call)
    if call.output.isEmpty, call.output.isAwaited {
      call.output.isAwaited = false
      if !item.isEnd { pending.append(.sendable(number)) }
    }
    return item.frame
  }

  mutating func noteDeadline(_ deadline: WireInstant?) {
    guard let deadline else { return }
    nextCallDeadline = min(deadline, nextCallDeadline ?? deadline)
  }

  /// Stops the calls whose time is over and finds the next that will be.
  mutating func stopLateCalls(now: WireInstant) {
    guard let due = nextCallDeadline, now >= due else { return }
    stopCalls(.deadline) { call in call.deadline.map { now >= $0 } ?? false }
    nextCallDeadline = nil
    for call in calls.inOrder where call.phase == .running { noteDeadline(call.deadline) }
  }

  mutating func stopCalls(_ cause: StopCause, where applies: (ServerCall) -> Bool) {
    for call in calls.inOrder where applies(call) {
      if call.phase.stop() { pending.append(.stop(call.number, cause)) }
    }
  }

  /// The connection is gone, and its calls with it.
  mutating func loseCalls() {
    for call in calls.inOrder where call.phase != .ended {
      pending.append(.stop(call.number, .lost))
    }
    calls.removeAll()
    nextCallDeadline = nil
  }
}
