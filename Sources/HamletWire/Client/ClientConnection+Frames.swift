internal import HamletMessages
internal import NIOCore

/// What each frame does once HELLO is read.
extension ClientConnection {
  mutating func handle(_ frame: Frame) throws(ConnectionError) {
    switch frame.kind {
    case .ping: try takePing(frame)
    case .goaway: takeGoaway(try heads.decode(Goaway.self, from: frame))
    case .credit: try takeCredit(frame)
    case .message: try takeMessage(frame)
    case .end: try takeEnd(frame)
    // The lifecycle and the header's check keep these away.
    case .hello, .call, .reset: break
    }
  }

  private mutating func takePing(_ frame: Frame) throws(ConnectionError) {
    guard !frame.header.flags.contains(.ack) else { return }
    guard output.notePong() else {
      throw ConnectionError(.pingUnanswered, "a second ping before the first was answered")
    }
    urgent(.ping, .ack, call: 0, payload: frame.payload)
  }

  /// Calls that the server did not read, or that have not left, did nothing.
  private mutating func takeGoaway(_ goaway: Goaway) {
    pending.append(.peerLeaving(goaway))
    for id in calls.keys.sorted() {
      guard let call = calls[id], call.phase == .waiting || call.number > goaway.lastCall else {
        continue
      }
      lose(id, .notStarted)
    }
  }

  private mutating func takeCredit(_ frame: Frame) throws(ConnectionError) {
    let credit = try heads.decode(Credit.self, from: frame)
    guard credit.bytes > 0 else { throw ConnectionError(.badCredit, "credit of 0") }
    guard let id = try openCall(of: frame), var window = calls[id]?.output.window else { return }
    try window.grant(credit.bytes)
    calls[id]?.output.window = window
    enqueueIfSendable(id)
  }

  private mutating func takeMessage(_ frame: Frame) throws(ConnectionError) {
    guard let id = try openCall(of: frame), let call = calls[id] else { return }
    guard calls[id]?.input.spend(frame.cost) ?? true else {
      throw ConnectionError(.creditOverrun, "call \(frame.call) sent more than its credit")
    }
    switch call.phase {
    case .open where call.kind.responsesStream:
      let message = IncomingMessage(payload: frame.payload, credit: frame.cost)
      pending.append(.message(id, message))
    case .open: calls[id]?.hasStrayMessage = true
    case .waiting, .resetting: break
    }
  }

  private mutating func takeEnd(_ frame: Frame) throws(ConnectionError) {
    var head = try heads.decode(EndHead.self, from: frame)
    guard let id = try openCall(of: frame), let call = calls[id] else { return }
    let code = StatusCode(wire: head.code)
    head.code = code.rawValue
    let isDue = code == .ok && !call.kind.responsesStream
    forget(id)
    if call.hasStrayMessage || (frame.message != nil) != isDue {
      let broken = EndHead(
        code: StatusCode.internal.rawValue,
        message: "The server's answer does not have the form of the method's."
      )
      pending.append(.end(id, broken, nil))
    } else {
      pending.append(.end(id, head, frame.message))
    }
  }

  /// The frame's call, if it is open; one that never was ends the connection.
  private func openCall(of frame: Frame) throws(ConnectionError) -> ClientCallID? {
    guard frame.call <= highestCall else {
      throw ConnectionError(.callNeverOpened, "\(frame.kind) of call \(frame.call)")
    }
    return numbered[frame.call]
  }
}
