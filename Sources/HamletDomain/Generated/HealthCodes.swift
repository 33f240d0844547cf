// Made by Protos/generate from the contract; not edited by hand.

/// What the server is doing.
package enum ServingState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Takes calls.
  case serving = 1
  /// Ends its calls and stops.
  case draining = 2
}
