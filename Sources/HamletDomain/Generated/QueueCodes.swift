// Made by Protos/generate from the contract; not edited by hand.

/// What kind of thing waits.
package enum QueueItemKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// An open consultation that is urgent or an emergency.
  case urgentConsultation = 1
  /// A call or a message that was agreed for today or before.
  case callbackPromised = 2
  case appointmentRequested = 3
  /// Received, or prepared and not yet handed over.
  case paperworkWaiting = 4
}
