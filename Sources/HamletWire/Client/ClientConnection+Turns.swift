internal import NIOCore

/// Whose turn it is to be written, and which calls are over.
extension ClientConnection {
  /// The next CALL that the server has room for; its number is chosen now.
  mutating func takeOpening(now: WireInstant) -> ByteBuffer? {
    while numbered.count < peer.maxCalls, let id = waiting.popFirst() {
      guard let head = calls[id]?.head else { continue }
      guard highestCall < .max else {
        perform(lifecycle.apply(.leave, now: now))
        lose(id, .notStarted)
        continue
      }
      highestCall += 1
      numbered[highestCall] = id
      guard var frame = calls[id]?.takeOpening(as: highestCall) else { continue }
      // Only now: one that was reset while it waited has told the server nothing.
      let short = memory.shortened(head, minor: peer.minor)
      if short != head { writer.shorten(&frame, to: short) }
      frame.setInteger(highestCall, at: frame.readerIndex + 8)
      output.took(frame, endOf: nil, now: now)
      enqueueIfSendable(id)
      return frame
    }
    return nil
  }

  mutating func enqueueIfSendable(_ id: ClientCallID) {
    guard let call = calls[id], call.phase == .open, call.output.canSend, !call.output.isQueued
    else { return }
    calls[id]?.output.isQueued = true
    output.enqueue(id.value)
  }

  /// After a frame was appended: whether the next may follow at once.
  mutating func enqueued(_ id: ClientCallID) -> SendOutcome {
    enqueueIfSendable(id)
    guard let call = calls[id] else { return .gone }
    guard call.phase != .open || call.output.count > 1 || !call.output.canSend else {
      return .queued
    }
    calls[id]?.output.isAwaited = true
    return .waiting
  }

  /// Takes the first frame of a call whose turn it is.
  mutating func takeMessage(of id: ClientCallID, now: WireInstant) -> ByteBuffer? {
    calls[id]?.output.isQueued = false
    guard let number = calls[id]?.number, let item = calls[id]?.output.takeFirst() else {
      return nil
    }
    var frame = item.frame
    // Packed before its call had a number, perhaps.
    frame.setInteger(number, at: frame.readerIndex + 8)
    output.took(frame, endOf: nil, now: now)
    enqueueIfSendable(id)
    if let rest = calls[id]?.output, rest.isEmpty, rest.isAwaited {
      calls[id]?.output.isAwaited = false
      pending.append(.sendable(id))
    }
    return frame
  }

  mutating func forget(_ id: ClientCallID) {
    if let number = calls.removeValue(forKey: id)?.number { numbered[number] = nil }
  }

  mutating func lose(_ id: ClientCallID, _ cause: LossCause) {
    forget(id)
    pending.append(.lost(id, cause))
  }

  /// The connection is gone, and its calls with it.
  mutating func loseCalls() {
    for id in calls.keys.sorted() {
      lose(id, calls[id]?.phase == .waiting ? .notStarted : .unknown)
    }
    waiting.removeAll()
  }
}
