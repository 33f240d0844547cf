/// The life of a client's connection, apart from its calls: an event in, the next state and one
/// effect out.
struct ClientLifecycle: Hashable, Sendable {
  enum State: Hashable, Sendable {
    /// The server's preface is awaited; calls may be sent. → `hello`, `flushing`, `closed`
    case preface(isLeaving: Bool)
    /// Its HELLO is awaited. → `open`, `leaving`, `flushing`, `closed`
    case hello(isLeaving: Bool)
    /// Calls come and go. → `leaving`, `flushing`, `closed`
    case open
    /// No more calls are opened; those that are may end. → `flushing`, `closed`
    case leaving
    /// The server broke the protocol: only GOAWAY is left. → `lingering`, `closed`
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
    /// This side wants no more calls.
    case leave
    /// No call is open and all output is written.
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
    /// Lose all calls, drop the output and send GOAWAY with this error.
    case fail(ConnectionError)
    case halfClose
    /// Lose all calls and close.
    case close(CloseReason)
  }

  private(set) var state: State

  init(state: State = .preface(isLeaving: false)) {
    self.state = state
  }

  /// Whether a call may be opened.
  var isOpening: Bool {
    switch state {
    case .preface(let isLeaving), .hello(let isLeaving): !isLeaving
    case .open: true
    case .leaving, .flushing, .lingering, .closed: false
    }
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
    case .preface(let isLeaving): preface(isLeaving, event, now)
    case .hello(let isLeaving): hello(isLeaving, event, now)
    case .open: open(event, now)
    case .leaving: leaving(event, now)
    case .flushing(let farewell): flushing(farewell, event, now)
    case .lingering(let reason, let until): lingering(reason, until, event, now)
    case .closed: (.closed, .none)
    }
  }
}
