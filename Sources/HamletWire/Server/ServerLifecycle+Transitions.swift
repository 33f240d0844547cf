/// One function per state; each names every event.
extension ServerLifecycle {
  static func preface(_ event: Event, _ now: WireInstant) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .preface: (next, effect) = (.hello, .none)
    case .foreign(let tls):
      (next, effect) = (.closed, .close(.notHamlet(looksLikeTLS: tls)))
    case .hello, .goaway, .frame, .idle, .flushed, .timePassed:
      (next, effect) = (.preface, .none)
    case .violation(let error): (next, effect) = failing(error, now)
    case .drain: (next, effect) = (.flushing(.drained), .announce)
    case .inputEnded: (next, effect) = (.closed, .close(.inputEnded))
    case .failed(let reason): (next, effect) = (.closed, .close(reason))
    }
    return (next, effect)
  }

  static func hello(_ event: Event, _ now: WireInstant) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .hello: (next, effect) = (.open, .greet)
    case .goaway, .frame:
      (next, effect) = failing(ConnectionError(.helloMissing, "the first frame is no hello"), now)
    case .preface, .foreign, .idle, .flushed, .timePassed: (next, effect) = (.hello, .none)
    case .violation(let error): (next, effect) = failing(error, now)
    case .drain: (next, effect) = (.flushing(.drained), .announce)
    case .inputEnded: (next, effect) = (.closed, .close(.inputEnded))
    case .failed(let reason): (next, effect) = (.closed, .close(reason))
    }
    return (next, effect)
  }

  static func open(_ event: Event, _ now: WireInstant) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .preface, .foreign, .idle, .flushed, .timePassed: (next, effect) = (.open, .none)
    case .hello:
      (next, effect) = failing(ConnectionError(.helloTwice, "a second hello"), now)
    case .goaway: (next, effect) = (.leaving, .handle)
    case .frame: (next, effect) = (.open, .handle)
    case .violation(let error): (next, effect) = failing(error, now)
    case .drain: (next, effect) = (.draining(until: drainEnd(now)), .announce)
    case .inputEnded: (next, effect) = (.closed, .close(.inputEnded))
    case .failed(let reason): (next, effect) = (.closed, .close(reason))
    }
    return (next, effect)
  }

  static func draining(
    _ until: WireInstant,
    _ event: Event,
    _ now: WireInstant
  ) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .preface, .foreign, .flushed, .drain: (next, effect) = (.draining(until: until), .none)
    case .hello:
      (next, effect) = failing(ConnectionError(.helloTwice, "a second hello"), now)
    case .goaway, .frame: (next, effect) = (.draining(until: until), .handle)
    case .violation(let error): (next, effect) = failing(error, now)
    case .idle: (next, effect) = (.flushing(.drained), .none)
    case .inputEnded: (next, effect) = (.closed, .close(.inputEnded))
    case .failed(let reason): (next, effect) = (.closed, .close(reason))
    case .timePassed where now >= until:
      (next, effect) = (.draining(until: .distantFuture), .stopCalls)
    case .timePassed: (next, effect) = (.draining(until: until), .none)
    }
    return (next, effect)
  }

  static func leaving(_ event: Event, _ now: WireInstant) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .preface, .foreign, .flushed, .timePassed: (next, effect) = (.leaving, .none)
    case .hello:
      (next, effect) = failing(ConnectionError(.helloTwice, "a second hello"), now)
    case .goaway, .frame: (next, effect) = (.leaving, .handle)
    case .violation(let error): (next, effect) = failing(error, now)
    case .drain: (next, effect) = (.draining(until: drainEnd(now)), .announce)
    case .idle: (next, effect) = (.flushing(.drained), .none)
    case .inputEnded: (next, effect) = (.closed, .close(.inputEnded))
    case .failed(let reason): (next, effect) = (.closed, .close(reason))
    }
    return (next, effect)
  }

  static func flushing(
    _ farewell: Farewell,
    _ event: Event,
    _ now: WireInstant
  ) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .preface, .foreign, .hello, .goaway, .frame, .violation, .drain, .idle:
      (next, effect) = (.flushing(farewell), .none)
    case .flushed:
      next = .lingering(farewell.reason, until: farewell.lingerUntil(now: now))
      effect = .halfClose
    case .inputEnded: (next, effect) = (.closed, .close(farewell.reason))
    case .failed(let reason): (next, effect) = (.closed, .close(reason))
    case .timePassed where farewell.until.map { now >= $0 } ?? false:
      (next, effect) = (.closed, .close(farewell.reason))
    case .timePassed: (next, effect) = (.flushing(farewell), .none)
    }
    return (next, effect)
  }

  static func lingering(
    _ reason: CloseReason,
    _ until: WireInstant,
    _ event: Event,
    _ now: WireInstant
  ) -> (State, Effect) {
    let next: State
    let effect: Effect
    switch event {
    case .preface, .foreign, .hello, .goaway, .frame, .violation, .drain, .idle, .flushed:
      (next, effect) = (.lingering(reason, until: until), .none)
    case .inputEnded, .failed: (next, effect) = (.closed, .close(reason))
    case .timePassed where now >= until: (next, effect) = (.closed, .close(reason))
    case .timePassed: (next, effect) = (.lingering(reason, until: until), .none)
    }
    return (next, effect)
  }

  private static func failing(
    _ error: ConnectionError,
    _ now: WireInstant
  ) -> (State, Effect) {
    (.flushing(.violation(error, now: now)), .fail(error))
  }

  private static func drainEnd(_ now: WireInstant) -> WireInstant {
    now.adding(milliseconds: WireLimits.drain)
  }
}
