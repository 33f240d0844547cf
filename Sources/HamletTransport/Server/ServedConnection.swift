internal import HamletDomain

/// A client's connection as the ledger knows it, before its handshake and after.
protocol ServedConnection: AnyObject, Sendable {
  /// Sends GOAWAY and closes when the calls have ended; from any thread.
  func drain()

  /// Says why in a GOAWAY, ends the calls and closes; from any thread.
  func refuse(_ reason: String)
}
