import Testing

@testable import HamletWire

@Suite("The client's lifecycle: every state answers every event")
struct ClientLifecycleTests {
  /// Named as in the table; `prefaceL` and `helloL` are the leaving forms.
  static let states: [(name: String, state: ClientLifecycle.State)] = [
    ("preface", .preface(isLeaving: false)),
    ("prefaceL", .preface(isLeaving: true)),
    ("hello", .hello(isLeaving: false)),
    ("helloL", .hello(isLeaving: true)),
    ("open", .open),
    ("leaving", .leaving),
    ("flushing", .flushing(Farewell(reason: .drained, until: sampleLimit))),
    ("lingering", .lingering(.drained, until: sampleLimit)),
    ("closed", .closed),
  ]

  static let events: [(name: String, event: ClientLifecycle.Event, now: WireInstant)] = [
    ("preface", .preface, sampleTime),
    ("foreign", .foreign(looksLikeTLS: true), sampleTime),
    ("hello", .hello, sampleTime),
    ("goaway", .goaway, sampleTime),
    ("frame", .frame, sampleTime),
    ("violation", .violation(sampleError), sampleTime),
    ("leave", .leave, sampleTime),
    ("idle", .idle, sampleTime),
    ("flushed", .flushed, sampleTime),
    ("inputEnded", .inputEnded, sampleTime),
    ("failed", .failed(.silence), sampleTime),
    ("early", .timePassed, sampleTime),
    ("late", .timePassed, sampleLimit),
  ]

  static let table = TransitionTable(
    """
    event      preface       prefaceL      hello         helloL        open           leaving        flushing            lingering    closed
    preface    hello/none    helloL/none   -             -             -              -              -                   -            -
    foreign    closed/close  closed/close  -             -             -              -              -                   -            -
    hello      -             -             open/greet    leaving/greet flushing/fail  flushing/fail  -                   -            -
    goaway     -             -             flushing/fail flushing/fail leaving/handle leaving/handle -                   -            -
    frame      -             -             flushing/fail flushing/fail open/handle    leaving/handle -                   -            -
    violation  flushing/fail flushing/fail flushing/fail flushing/fail flushing/fail  flushing/fail  -                   -            -
    leave      prefaceL/none -             helloL/none   -             leaving/none   -              -                   -            -
    idle       -             closed/close  -             closed/close  -              closed/close   -                   -            -
    flushed    -             -             -             -             -              -              lingering/halfClose -            -
    inputEnded closed/close  closed/close  closed/close  closed/close  closed/close   closed/close   closed/close        closed/close -
    failed     closed/close  closed/close  closed/close  closed/close  closed/close   closed/close   closed/close        closed/close -
    early      -             -             -             -             -              -              -                   -            -
    late       -             -             -             -             -              -              closed/close        closed/close -
    """
  )

  @Test("Each cell of the table: the next state and the effect.", arguments: states.indices)
  func transitions(index: Int) throws {
    let (name, state) = Self.states[index]
    let column = try #require(Self.table.states.firstIndex(of: name))
    #expect(Self.table.rows.map(\.event) == Self.events.map(\.name))
    for (row, event) in zip(Self.table.rows, Self.events) {
      var lifecycle = ClientLifecycle(state: state)
      let effect = lifecycle.apply(event.event, now: event.now)
      let actual = "\(Self.name(of: lifecycle.state))/\(caseName(effect))"
      #expect(
        actual == Self.table.expected(row.cells[column], in: name),
        "\(name) on \(event.name)"
      )
    }
  }

  private static func name(of state: ClientLifecycle.State) -> String {
    switch state {
    case .preface(true), .hello(true): caseName(state) + "L"
    case .preface(false), .hello(false), .open, .leaving, .flushing, .lingering, .closed:
      caseName(state)
    }
  }
}
