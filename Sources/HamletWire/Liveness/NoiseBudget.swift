/// How much of what helps nobody a peer may send: RESETs, PINGs, and frames that carry nothing.
///
/// Each of them is cheap to send; a RESET wastes a handler, and a flood of the others a loop. The
/// window is fixed rather than sliding, so that two numbers are all that is kept: at worst twice the
/// budget passes around its edge.
struct NoiseBudget: Hashable, Sendable {
  /// What costs something.
  enum Noise: Hashable, Sendable {
    /// A call that was begun for nothing.
    case reset
    case ping
    /// An empty message, an answer to no PING, a frame of a call that is over.
    case idle
    /// Credit: free for each message that was sent before.
    case credit

    var cost: Int {
      switch self {
      case .reset, .ping: WireLimits.noisePerWindow / WireLimits.resetsPerWindow
      case .idle, .credit: 1
      }
    }
  }

  private var windowEnds: WireInstant
  private var left = WireLimits.noisePerWindow
  private var messagesSent = 0

  init(now: WireInstant) {
    windowEnds = now.adding(milliseconds: WireLimits.noiseWindow)
  }

  /// A message went out, for which credit may come back.
  mutating func sentMessage() { messagesSent &+= 1 }

  /// Spends; throws where nothing is left in the window.
  mutating func spend(_ noise: Noise, now: WireInstant) throws(ConnectionError) {
    if noise == .credit, messagesSent > 0 {
      messagesSent -= 1
      return
    }
    if now >= windowEnds {
      windowEnds = now.adding(milliseconds: WireLimits.noiseWindow)
      left = WireLimits.noisePerWindow
    }
    left -= noise.cost
    guard left >= 0 else {
      throw ConnectionError(.tooMuchNoise, "too many frames that carry nothing, or calls given up")
    }
  }
}
