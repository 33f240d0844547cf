package import HamletDomain
package import NIOCore

/// A call that ended with an error, for whoever writes down what was refused.
package struct FailedCall: Sendable {
  /// The full method name, as it was asked for.
  package let method: String
  /// Who called, or nil where nobody is logged in.
  package let principal: Principal?
  /// The device whose certificate the connection showed, or none.
  package let device: RecordID
  /// When the server read the call, in milliseconds since 1970.
  package let atUnixMilliseconds: Int64
  /// The request's bytes, not decoded, where there are any.
  package let request: ByteBuffer?
  /// Whether it was turned away before its handler ran.
  package let isAtTheDoor: Bool
  /// What the handler noted as read before it was refused.
  package let notedReads: [UInt64]
}

/// A connection that was turned away for the device that it showed, or that it did not show.
package struct RefusedConnection: Sendable {
  /// The name of a certificate's refusal, or "missing", "revoked" or "unknown".
  package let reason: String
  /// The address it came from.
  package let source: String
  /// The device that was shut out, or none where nobody knows which it is.
  package let device: RecordID
  /// When, in milliseconds since 1970.
  package let atUnixMilliseconds: Int64

  package init(
    reason: String,
    source: String,
    device: RecordID = .none,
    atUnixMilliseconds: Int64
  ) {
    self.reason = reason
    self.source = source
    self.device = device
    self.atUnixMilliseconds = atUnixMilliseconds
  }
}

/// Writes down what was refused, and to whom; called on any thread, and must only hand on.
package protocol RefusalRecorder: Sendable {
  /// Takes a call that ended with an error; most errors are no refusals.
  func failed(_ call: FailedCall, with error: CallError)
  /// Takes a connection that no call came from.
  func refused(_ connection: RefusedConnection)
}
