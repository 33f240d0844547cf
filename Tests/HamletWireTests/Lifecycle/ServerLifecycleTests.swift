import Testing

@testable import HamletWire

@Suite("The server's lifecycle: every state answers every event")
struct ServerLifecycleTests {
  static let states: [ServerLifecycle.State] = [
    .preface, .hello, .open, .draining(until: sampleLimit), .leaving,
    .flushing(Farewell(reason: .drained, until: sampleLimit)),
    .lingering(.drained, until: sampleLimit), .closed,
  ]

  static let events: [(name: String, event: ServerLifecycle.Event, now: WireInstant)] = [
    ("preface", .preface, sampleTime),
    ("foreign", .foreign(looksLikeTLS: true), sampleTime),
    ("hello", .hello, sampleTime),
    ("goaway", .goaway, sampleTime),
    ("frame", .frame, sampleTime),
    ("violation", .violation(sampleError), sampleTime),
    ("drain", .drain, sampleTime),
    ("idle", .idle, sampleTime),
    ("flushed", .flushed, sampleTime),
    ("inputEnded", .inputEnded, sampleTime),
    ("failed", .failed(.silence), sampleTime),
    ("early", .timePassed, sampleTime),
    ("late", .timePassed, sampleLimit),
  ]

  static let table = TransitionTable(
    """
    event      preface           hello             open              draining          leaving           flushing             lingering    closed
    preface    hello/none        -                 -                 -                 -                 -                    -            -
    foreign    closed/close      -                 -                 -                 -                 -                    -            -
    hello      -                 open/greet        flushing/fail     flushing/fail     flushing/fail     -                    -            -
    goaway     -                 flushing/fail     leaving/handle    draining/handle   leaving/handle    -                    -            -
    frame      -                 flushing/fail     open/handle       draining/handle   leaving/handle    -                    -            -
    violation  flushing/fail     flushing/fail     flushing/fail     flushing/fail     flushing/fail     -                    -            -
    drain      flushing/announce flushing/announce draining/announce -                 draining/announce -                    -            -
    idle       -                 -                 -                 flushing/none     flushing/none     -                    -            -
    flushed    -                 -                 -                 -                 -                 lingering/halfClose  -            -
    inputEnded closed/close      closed/close      closed/close      closed/close      closed/close      closed/close         closed/close -
    failed     closed/close      closed/close      closed/close      closed/close      closed/close      closed/close         closed/close -
    early      -                 -                 -                 -                 -                 -                    -            -
    late       -                 -                 -                 draining/stopCalls -                closed/close         closed/close -
    """
  )

  @Test("Each cell of the table: the next state and the effect.", arguments: states)
  func transitions(state: ServerLifecycle.State) throws {
    let name = caseName(state)
    let column = try #require(Self.table.states.firstIndex(of: name))
    #expect(Self.table.rows.map(\.event) == Self.events.map(\.name))
    for (row, event) in zip(Self.table.rows, Self.events) {
      var lifecycle = ServerLifecycle(state: state)
      let effect = lifecycle.apply(event.event, now: event.now)
      let actual = "\(caseName(lifecycle.state))/\(caseName(effect))"
      #expect(
        actual == Self.table.expected(row.cells[column], in: name),
        "\(name) on \(event.name)"
      )
    }
  }

  @Test("A call is stopped once, not once it is with a commit, and not after its END.")
  func phases() {
    let table: [(ServerCallPhase, ServerCallPhase, Bool, ServerCallPhase, Bool)] = [
      (.running, .stopped, true, .committing, true),
      (.committing, .committing, false, .committing, true),
      (.stopped, .stopped, false, .stopped, false),
      (.ended, .ended, false, .ended, false),
    ]
    #expect(table.map(\.0) == ServerCallPhase.allCases)
    for (phase, afterStop, isTold, afterCommit, isAllowed) in table {
      var stopped = phase
      #expect(stopped.stop() == isTold)
      #expect(stopped == afterStop)
      var committed = phase
      #expect(committed.beginCommit() == isAllowed)
      #expect(committed == afterCommit)
    }
  }
}
