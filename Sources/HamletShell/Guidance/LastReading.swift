internal import Synchronization

/// What the text under the cursor meant when it was read last: its colours and its hint come of one
/// reading.
final class LastReading: Sendable {
  /// A statement.
  struct Reading: Sendable {
    /// Where it begins among the characters of the text.
    let start: Int
    /// What it means.
    let outcome: LineParser.Outcome
  }

  private struct State {
    var characters: [Character] = []
    var readings: [Reading]?
  }

  private let state = Mutex(State())

  /// The statements of a text; read now where it is another than before.
  func readings(of characters: [Character], read: () -> [Reading]) -> [Reading] {
    let known = state.withLock { $0.characters == characters ? $0.readings : nil }
    if let known { return known }
    let readings = read()
    state.withLock { $0 = State(characters: characters, readings: readings) }
    return readings
  }
}
