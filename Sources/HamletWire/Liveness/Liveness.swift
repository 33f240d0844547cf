/// Whether the peer is there and keeps up: handshake, silence, begun frames.
struct Liveness: Hashable, Sendable {
  private struct BegunFrame: Hashable {
    let number: Int
    let since: WireInstant
    var bytes: Int
  }

  enum Verdict: Hashable {
    case fine
    case ping
    case close(CloseReason)
  }

  private var handshakeUntil: WireInstant?
  private var lastByte: WireInstant
  private var pingSent: WireInstant?
  private var begun: BegunFrame?

  private let patience: Patience

  init(_ patience: Patience = Patience(), now: WireInstant) {
    self.patience = patience
    handshakeUntil = now.adding(milliseconds: patience.handshake)
    lastByte = now
  }

  mutating func greeted() {
    handshakeUntil = nil
  }

  mutating func received(now: WireInstant) {
    lastByte = max(lastByte, now)
    pingSent = nil
  }

  /// Frame `number` has `bytes` of it; 0: none is begun.
  mutating func begun(frame number: Int, bytes: Int, now: WireInstant) {
    guard bytes > 0 else {
      begun = nil
      return
    }
    if begun?.number == number {
      begun?.bytes = bytes
    } else {
      begun = BegunFrame(number: number, since: now, bytes: bytes)
    }
  }

  /// When the next check is due, with the output's stall taken into account.
  func nextDeadline(stalledSince: WireInstant?) -> WireInstant {
    var next = silenceDeadline
    if let handshakeUntil { next = min(next, handshakeUntil) }
    if let slowFrameDeadline { next = min(next, slowFrameDeadline) }
    if let stalledSince {
      next = min(next, stalledSince.adding(milliseconds: patience.stalledOutput))
    }
    return next
  }

  mutating func check(stalledSince: WireInstant?, now: WireInstant) -> Verdict {
    if let handshakeUntil, now >= handshakeUntil { return .close(.handshakeTimeout) }
    if let stalledSince, now >= stalledSince.adding(milliseconds: patience.stalledOutput) {
      return .close(.stalledOutput)
    }
    if let slowFrameDeadline, now >= slowFrameDeadline { return .close(.slowFrame) }
    guard now >= silenceDeadline else { return .fine }
    guard pingSent == nil else { return .close(.silence) }
    pingSent = now
    return .ping
  }

  private var silenceDeadline: WireInstant {
    if let pingSent { return pingSent.adding(milliseconds: patience.pingAnswer) }
    return lastByte.adding(milliseconds: patience.silence)
  }

  /// When the begun frame, if no more of it comes, is 30 s old and below its rate.
  private var slowFrameDeadline: WireInstant? {
    guard let begun else { return nil }
    let covered = Int64(begun.bytes) * 1_000 / max(1, patience.slowFrameRate)
    return begun.since.adding(milliseconds: max(patience.slowFrame, covered + 1))
  }
}
