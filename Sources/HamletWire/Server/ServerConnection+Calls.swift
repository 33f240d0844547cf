package import HamletMessages
package import NIOCore

/// What the calls' layer asks.
extension ServerConnection {
  /// How many calls have no END written.
  package var openCalls: Int { calls.count }

  /// Bytes that the response in an END may have: a frame less the head of an OK, which is `replayed`
  /// at most.
  package var responseLimit: Int { mutating get { peer.maxFrame - 2 } }

  /// Bytes that a message of a response stream may have.
  package var messageLimit: Int { mutating get { peer.messageLimit } }

  /// Says what the method is, in the turn of its `call` action; until then it counts as unary.
  ///
  /// Streams have no deadline unless asked for, and response streams end at once when draining.
  package mutating func setKind(_ kind: CallKind, of call: CallNumber) {
    guard let open = calls[call] else { return }
    open.setKind(kind)
    noteDeadline(open.deadline)
  }

  /// The call's deadline; nil: none, or no such call.
  package func deadline(of call: CallNumber) -> WireInstant? {
    calls[call]?.deadline
  }

  /// The application took a request message: gives back its `credit`.
  package mutating func taken(_ credit: Int, of call: CallNumber) {
    guard let open = calls[call], open.isInputOpen, open.phase != .ended,
      let grant = open.input.take(credit)
    else { return }
    urgent(.credit, call: call, head: Credit(bytes: grant))
  }

  /// Packs a response message once, behind its header, into the output.
  package mutating func send(
    _ call: CallNumber,
    _ pack: (inout ByteBuffer) -> Void
  ) -> SendOutcome {
    guard let open = calls[call], open.phase != .ended, !open.isMuted else { return .gone }
    var frame = ByteBuffer()
    let limit = messageLimit
    let result = writer.write(.message, [], call: call, limit: limit, into: &frame, payload: pack)
    guard case .written = result else { return result.outcome }
    let cost = max(frame.readableBytes - WireLimits.header, 1)
    open.output.append(.init(frame: frame, cost: cost, isEnd: false))
    return enqueued(open)
  }

  /// The call's write is being handed to a commit: from now on no deadline, RESET or drain stops it.
  ///
  /// False: it was stopped before, or is gone; do not commit.
  package mutating func beginCommit(_ call: CallNumber) -> Bool {
    calls[call]?.phase.beginCommit() ?? false
  }

  /// Ends the call, once, with `OK` and its response: what `end` does with a head that says nothing.
  package mutating func answer(_ call: CallNumber, _ response: ByteBuffer) -> SendOutcome {
    guard let open = calls[call], open.phase != .ended else { return .gone }
    guard open.output.isEmpty else { return end(call, EndHead(), response: response) }
    let result = output.withReady(endOf: call) { [writer, limit = peer.maxFrame] in
      writer.writeAnswer(response, call: call, limit: limit, into: &$0)
    }
    guard case .written = result else { return result.outcome }
    open.phase = .ended
    return .queued
  }

  /// Ends the call, once, with its status.
  ///
  /// An OK unary or client-stream call carries the response, copied once behind header and head into
  /// the output. Not OK drops the call's unsent messages. A head that does not fit is shortened; a
  /// response that does not fit leaves the call open, to be ended otherwise.
  package mutating func end(
    _ call: CallNumber,
    _ head: EndHead,
    response: ByteBuffer? = nil
  ) -> SendOutcome {
    guard let open = calls[call], open.phase != .ended else { return .gone }
    if head.code != StatusCode.ok.rawValue { open.output.dropMessages() }
    let head = fitted(head)
    if open.output.isEmpty {
      let result = output.withReady(endOf: call) { [writer, limit = peer.maxFrame] in
        writer.writeEnd(head, response, call: call, limit: limit, into: &$0)
      }
      guard case .written = result else { return result.outcome }
      open.phase = .ended
      return .queued
    }
    var frame = ByteBuffer()
    let limit = peer.maxFrame
    let result = writer.writeEnd(head, response, call: call, limit: limit, into: &frame)
    guard case .written = result else { return result.outcome }
    open.output.append(.init(frame: frame, cost: 0, isEnd: true))
    open.phase = .ended
    return enqueued(open)
  }

  /// Sends GOAWAY and closes when the calls have ended, at the latest after 30 s.
  package mutating func drain(now: WireInstant) {
    perform(lifecycle.apply(.drain, now: now))
  }

  /// Serves nothing more: says why in a GOAWAY, drops what was open, and closes.
  package mutating func refuse(_ reason: String, now: WireInstant) {
    let refusal = ConnectionError(.refused, reason)
    perform(lifecycle.apply(.violation(refusal), now: now))
  }

  private func fitted(_ head: EndHead) -> EndHead {
    guard !head.message.isEmpty || head.details != nil else { return head }
    return head.fitted(to: WireLimits.head) { writer.size(of: $0) }
  }
}
