internal import NIOCore

/// Whose turn it is to be written, and whose time is over.
extension ServerConnection {
  mutating func enqueueIfSendable(_ call: CallNumber) {
    guard let output = calls[call]?.output, output.canSend, !output.isQueued else { return }
    calls[call]?.output.isQueued = true
    self.output.enqueue(UInt64(call))
  }

  /// After a frame was appended: whether the next may follow at once.
  mutating func enqueued(_ call: CallNumber) -> SendOutcome {
    enqueueIfSendable(call)
    guard let output = calls[call]?.output else { return .gone }
    guard output.count > 1 || !output.canSend else { return .queued }
    calls[call]?.output.isAwaited = true
    return .waiting
  }

  /// Takes the first frame of a call whose turn it is.
  mutating func takeMessage(of call: CallNumber, now: WireInstant) -> ByteBuffer? {
    calls[call]?.output.isQueued = false
    guard let item = calls[call]?.output.takeFirst() else { return nil }
    output.took(item.frame, endOf: item.isEnd ? call : nil, now: now)
    if !item.isEnd { noise.sentMessage() }
    enqueueIfSendable(call)
    if let rest = calls[call]?.output, rest.isEmpty, rest.isAwaited {
      calls[call]?.output.isAwaited = false
      if !item.isEnd { pending.append(.sendable(call)) }
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
    for call in calls.values where call.phase == .running { noteDeadline(call.deadline) }
  }

  mutating func stopCalls(_ cause: StopCause, where applies: (ServerCall) -> Bool) {
    for (number, call) in calls.sorted(by: { $0.key < $1.key }) where applies(call) {
      if calls[number]?.phase.stop() ?? false { pending.append(.stop(number, cause)) }
    }
  }

  /// The connection is gone, and its calls with it.
  mutating func loseCalls() {
    for (number, call) in calls.sorted(by: { $0.key < $1.key }) where call.phase != .ended {
      pending.append(.stop(number, .lost))
    }
    calls = [:]
    nextCallDeadline = nil
  }
}
