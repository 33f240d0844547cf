package import HamletMessages
package import NIOCore

/// What the callers ask.
extension ClientConnection {
  /// Calls that are open or wait to be opened.
  package var openCalls: Int { calls.count }

  /// Bytes that a message of a request stream may have.
  package var messageLimit: Int { peer.messageLimit }

  /// Opens a call.
  ///
  /// `message` packs its first message, nil sends NONE; `last` ends the client's side. A timeout on this side
  /// is the caller's to keep: on it, `reset`.
  package mutating func open(
    _ head: CallHead,
    kind: CallKind,
    last: Bool,
    message: ((inout ByteBuffer) -> Void)?
  ) -> OpenOutcome {
    guard lifecycle.isOpening else { return .closing }
    var flags: FrameFlags = last ? .last : []
    if message == nil { flags.insert(.none) }
    var frame = ByteBuffer()
    let limit = peer.maxFrame
    let result = writer.write(.call, flags, call: 0, limit: limit, into: &frame, head: head) {
      message?(&$0)
    }
    switch result {
    case .tooLarge(let allowed, let actual): return .tooLarge(allowed: allowed, actual: actual)
    case .written: break
    }
    highestID &+= 1
    let id = ClientCallID(value: highestID)
    calls[id] = ClientCall(
      head,
      kind: kind,
      opening: frame,
      last: last,
      input: settings.callCredit,
      output: peer.callCredit
    )
    waiting.append(id)
    return .opened(id)
  }

  /// Packs a further request message once, behind its header, into the output.
  package mutating func send(
    _ call: ClientCallID,
    last: Bool,
    _ pack: (inout ByteBuffer) -> Void
  ) -> SendOutcome {
    guard let open = calls[call], open.isOutputOpen, open.phase != .resetting else { return .gone }
    var frame = ByteBuffer()
    let flags: FrameFlags = last ? .last : []
    let result = writer.write(
      .message,
      flags,
      call: open.number,
      limit: messageLimit,
      into: &frame,
      payload: pack
    )
    guard case .written = result else { return result.outcome }
    if last { calls[call]?.isOutputOpen = false }
    let cost = max(frame.readableBytes - WireLimits.header, 1)
    calls[call]?.output.append(.init(frame: frame, cost: cost, isEnd: false))
    return enqueued(call)
  }

  /// Ends the client's side without a further message.
  package mutating func finish(_ call: ClientCallID) -> SendOutcome {
    guard let open = calls[call], open.isOutputOpen, open.phase != .resetting else { return .gone }
    var frame = ByteBuffer()
    writer.writeControl(
      .message,
      [.last, .none],
      call: open.number,
      into: &frame,
      head: nil,
      payload: nil
    )
    calls[call]?.isOutputOpen = false
    calls[call]?.output.append(.init(frame: frame, cost: 0, isEnd: false))
    return enqueued(call)
  }

  /// Asks the server to stop the call: no `message` follows, and `end` when the server's END comes;
  /// a call that has not left is `lost` as `notStarted` at once.
  package mutating func reset(_ call: ClientCallID) {
    guard let open = calls[call] else { return }
    switch open.phase {
    case .waiting: lose(call, .notStarted)
    case .open:
      calls[call]?.phase = .resetting
      calls[call]?.output.dropMessages()
      urgent(.reset, call: open.number)
    case .resetting: break
    }
  }

  /// The application took a response message: gives back its `credit`.
  package mutating func taken(_ credit: Int, of call: ClientCallID) {
    guard let open = calls[call], open.phase == .open,
      let grant = calls[call]?.input.take(credit)
    else { return }
    urgent(.credit, call: open.number, head: Credit(bytes: grant))
  }

  /// Opens no more calls and closes after the last END.
  package mutating func leave() {
    perform(lifecycle.apply(.leave, now: .distantPast))
  }
}
