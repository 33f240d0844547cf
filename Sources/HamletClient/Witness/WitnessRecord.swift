package import HamletAudit

/// What a profile keeps of a server's history: its key as it was at first contact, the last
/// checkpoint, and an alarm that nobody has settled yet.
package struct WitnessRecord: Sendable, Equatable, Codable {
  /// A history that did not extend what was seen.
  package struct Alarm: Sendable, Equatable, Codable {
    /// The name of a `HistoryJudge.Alarm`.
    package var kind: String
    /// When it was found, in milliseconds since 1970.
    package var foundAtUnixMilliseconds: Int64
    /// The file with what both sides said.
    package var evidence: String
  }

  /// The server, as the profile names it.
  package var server: String
  /// The log's public key.
  package var key: String
  /// The last checkpoint, as a signed note.
  package var note: String
  /// When the server was last asked, in milliseconds since 1970.
  package var checkedAtUnixMilliseconds: Int64
  /// What is not settled; nil: nothing.
  package var alarm: Alarm?

  /// What is kept, read; nil where the file was not written by a witness.
  package var seen: SeenHistory? {
    LogKey(text: key).flatMap { SeenHistory(key: $0, note: note) }
  }
}
