/// The life of a server's connection, apart from its calls: an event in, the next state and one
/// effect out.
struct ServerLifecycle: Hashable, Sendable {
  enum State: Hashable, Sendable {
    /// The client's preface is awaited. → `hello`, `flushing`, `closed`
    case preface
    /// Its HELLO is awaited. → `open`, `flushing`, `closed`
    case hello
    /// Serving. → `draining`, `leaving`, `flushing`, `closed`
    case open
    /// GOAWAY is sent; calls may end until then. → `flushing`, `closed`
    case draining(until: WireInstant)
    /// The client sent GOAWAY; what it opened may end. → `draining`, `flushing`, `closed`
    case leaving
    /// Only output is left; what comes in is dropped. → `lingering`, `closed`
    case flushing(Farewell)
    /// Half-closed; what comes in is dropped. → `closed`
    case lingering(CloseReason, until: WireInstant)
    /// Over.
    case closed
  }

  enum Event: Hashable, Sendable {
    case preface
    case foreign(looksLikeTLS: Bool)
    case hello
    case goaway
    /// Any frame but HELLO and GOAWAY.
    case frame
    case violation(ConnectionError)
    /// This side is to close.
    case drain
    /// No call is open.
    case idle
    /// All output is written.
    case flushed
    case inputEnded
    /// The peer is silent, slow or does not read.
    case failed(CloseReason)
    case timePassed
  }

  enum Effect: Hashable, Sendable {
    case none
    /// The peer's settings are known.
    case greet
    /// The frame counts.
    case handle
    /// Stop all calls, drop the output and send GOAWAY with this error.
    case fail(ConnectionError)
    /// Send GOAWAY and stop response streams.
    case announce
    /// The calls have had their time.
    case stopCalls
    case halfClose
    /// Stop all calls and close.
    case close(CloseReason)
  }

  private(set) var state: State

  init(state: State = .preface) {
    self.state = state
  }

  mutating func apply(_ event: Event, now: WireInstant) -> Effect {
    let (next, effect) = Self.transition(from: state, on: event, now: now)
    state = next
    return effect
  }

  private static func transition(
    from state: State,
    on event: Event,
    now: WireInstant
  ) -> (State, Effect) {
    switch state {
    case .preface: preface(event, now)
    case .hello: hello(event, now)
    case .open: open(event, now)
    case .draining(let until): draining(until, event, now)
    case .leaving: leaving(event, now)
    case .flushing(let farewell): flushing(farewell, event, now)
    case .lingering(let reason, let until): lingering(reason, until, event, now)
    case .closed: (.closed, .none)
    }
  }
}
