/// Where an item of the outbox stands.
package enum OutboxState: String, Sendable, CaseIterable, Codable {
  /// It changed nothing yet and is to be sent.
  case waiting
  /// It was sent, and nobody knows yet what came of it.
  case sent
  /// The server confirmed it.
  case done
  /// The server said no; kept for its author to edit, drop or send again.
  case refused
  /// Its author gave it up.
  case dropped
}
