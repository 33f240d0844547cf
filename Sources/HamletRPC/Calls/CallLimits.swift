/// Every limit of the call layer, each with its reason.
package enum CallLimits {
  /// Calls open in all on one server; each may hold a frame and a handler's memory, so two thousand
  /// of 256 KiB bound them to half a gigabyte.
  package static let openCalls = 2_048
  /// Message bytes of one call without a valid token: a login fits many times over.
  package static let unauthenticatedCallBytes = 8 * 1024
  /// Calls without a valid token open on one connection.
  package static let unauthenticatedCalls = 8
  /// Bytes of stream messages that wait to leave before a handler that sends more is held up.
  ///
  /// Half a call's usual credit keeps a link busy without holding two copies of a slow one's data.
  package static let outputWaitingBytes = 64 * 1024
  /// Milliseconds of a unary call whose head names none.
  package static let unaryTimeoutMilliseconds: UInt32 = 30_000
  /// What a client is told to wait when the server is full; most calls end within it.
  package static let fullRetryMilliseconds: UInt32 = 250
  /// Bytes of an idempotency key.
  package static let keyBytes = 1...64
  /// Bytes of a request id; a longer one is ignored.
  package static let requestIDBytes = 64
}
