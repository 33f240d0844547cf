internal import HamletMessages
internal import NIOCore

/// From bytes to events of the lifecycle, and from its effects to actions.
extension ServerConnection {
  /// Whether what comes in counts.
  var isReading: Bool {
    switch lifecycle.state {
    case .preface, .hello, .open, .draining, .leaving: true
    case .flushing, .lingering, .closed: false
    }
  }

  /// Takes one step; false: nothing is left to do until the next event.
  mutating func step(now: WireInstant) -> Bool {
    switch lifecycle.state {
    case .preface: readPreface(now: now) || settle(now: now)
    case .hello, .open, .draining, .leaving: readFrame(now: now) || settle(now: now)
    case .flushing, .lingering: settle(now: now)
    case .closed: false
    }
  }

  private mutating func readPreface(now: WireInstant) -> Bool {
    let event: ServerLifecycle.Event
    switch reader.readPreface() {
    case .incomplete: return false
    case .ours: event = .preface
    case .foreign(let tls): event = .foreign(looksLikeTLS: tls)
    case .otherVersion(let version):
      event = .violation(ConnectionError(.version, "version \(version), this is version 1"))
    }
    perform(lifecycle.apply(event, now: now))
    return true
  }

  private mutating func readFrame(now: WireInstant) -> Bool {
    do throws(ConnectionError) {
      guard let frame = try reader.next() else {
        liveness.begun(frame: reader.framesRead, bytes: reader.begunBytes, now: now)
        return false
      }
      try take(frame, now: now)
    } catch {
      perform(lifecycle.apply(.violation(error), now: now))
    }
    return true
  }

  private mutating func take(_ frame: Frame, now: WireInstant) throws(ConnectionError) {
    let event: ServerLifecycle.Event =
      switch frame.kind {
      case .hello: .hello
      case .goaway: .goaway
      case .ping, .credit, .call, .message, .end, .reset: .frame
      }
    let effect = lifecycle.apply(event, now: now)
    switch effect {
    case .greet: greet(try heads.decode(Hello.self, from: frame))
    case .handle: try handle(frame, now: now)
    case .none, .fail, .announce, .stopCalls, .halfClose, .close: perform(effect)
    }
  }

  /// What follows from the state alone, once the input is used up.
  private mutating func settle(now: WireInstant) -> Bool {
    let before = lifecycle.state
    if calls.isEmpty { perform(lifecycle.apply(.idle, now: now)) }
    if output.isFlushed { perform(lifecycle.apply(.flushed, now: now)) }
    if hasInputEnded { perform(lifecycle.apply(.inputEnded, now: now)) }
    return lifecycle.state != before
  }

  mutating func perform(_ effect: ServerLifecycle.Effect) {
    switch effect {
    case .none, .greet, .handle: break
    case .fail(let error): fail(error)
    case .announce: announce()
    case .stopCalls: stopCalls(.draining) { _ in true }
    case .halfClose: pending.append(.halfClose)
    case .close(let reason):
      loseCalls()
      output.drop(all: true)
      reader.drop()
      pending.append(.close(reason))
    }
  }

  private mutating func greet(_ hello: Hello) {
    peer = PeerSettings(hello)
    liveness.greeted()
    pending.append(.greeted(hello))
  }

  private mutating func fail(_ error: ConnectionError) {
    loseCalls()
    reader.drop()
    output.drop()
    goaway(error.status, error.text)
  }

  private mutating func announce() {
    lastCall = highestCall
    goaway(.ok, "")
    stopCalls(.draining) { $0.kind.responsesStream }
  }

  private mutating func goaway(_ code: StatusCode, _ text: String) {
    let head = Goaway(lastCall: highestCall, code: code.rawValue, message: text)
    urgent(.goaway, call: 0, head: head)
  }

  /// Queues a frame that overtakes.
  mutating func urgent(
    _ kind: FrameKind,
    _ flags: FrameFlags = [],
    call: CallNumber,
    head: (any ContractMessage)? = nil,
    payload: ByteBuffer? = nil
  ) {
    output.withUrgent { buffer in
      writer.writeControl(kind, flags, call: call, into: &buffer, head: head, payload: payload)
    }
  }

  mutating func ping() {
    pings &+= 1
    urgent(.ping, call: 0, payload: ByteBuffer(integer: pings))
  }
}
