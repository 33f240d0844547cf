/// Every limit of the call layer, each with its reason.
package enum CallLimits {
  /// Calls open in all on one server; each may hold a frame and a handler's memory, so two thousand
  /// of 256 KiB bound them to half a gigabyte.
  package static let openCalls = 2_048
  /// Message bytes of one call without a valid token: a login fits many times over.
  package static let unauthenticatedCallBytes = 8 * 1024
  /// Calls without a valid token open on one connection.
  package static let unauthenticatedCalls = 8
  /// Calls without a valid token that stream and are at work on one server: they have no deadline, and
  /// logins must find room beside them.
  package static let unauthenticatedStreams = 256
  /// Bytes that a message of a call without a valid token counts at least: a frame's header, so that
  /// empty messages come to an end.
  package static let messageLeastCost = 12
  /// Messages of one call that wait for its handler; credit counts an empty one as a byte, and each
  /// that waits takes some 32 bytes and holds the buffer it was read into.
  package static let messagesWaiting = 8_192
  /// The part of a server's calls from which on shares are looked at: a quarter.
  package static let busyPart = 4
  /// The part of a busy server's calls that one connection may have at work, whether or not they were
  /// answered: an eighth, 256, twice what may be open, for those that were given up and still run.
  package static let connectionPart = 8
  /// The same for one user: half, so that no account takes the server whole.
  package static let userPart = 2
  /// The least that a connection or a user may have at work on a small server.
  package static let leastShare = 16
  /// Imports and exports of one user at a time: each goes through many records, and two are as many as
  /// one person looks after.
  package static let bulkOfUser = 2
  /// What a user is told to wait who has as many: a file of some thousand rows is through by then.
  package static let bulkRetryMilliseconds: UInt32 = 10_000
  /// Bytes of stream messages that wait to leave before a handler that sends more is held up.
  ///
  /// Half a call's usual credit keeps a link busy without holding two copies of a slow one's data.
  package static let outputWaitingBytes = 64 * 1024
  /// Bytes of an answer's storage that are kept for the next: nearly all records fit.
  static let replyBytesKept = 16 * 1024
  /// Milliseconds of a unary call whose head names none.
  package static let unaryTimeoutMilliseconds: UInt32 = 30_000
  /// Milliseconds that a client is told to wait when there is no room: no less than a person takes to
  /// notice, no more than a client waits by itself.
  static let retryMilliseconds: ClosedRange<Int64> = 100...30_000
  /// Writes at work that are not too many where as many end within a second: one full commit that is
  /// being made, and one behind it.
  package static let writesAtWork = 512
  /// Writes at work that are never too many: they share a commit, however slow it is.
  static let leastWritesAtWork = 128
  /// Seconds that who is let in waits at most, beside a commit, while there are so many.
  static let writeWaitSeconds = 1.0
  /// The same where writes are so fast that more are let in.
  static let fastWriteWaitSeconds = 0.0625
  /// The writes at work of one user who is let in beyond them, up to as many again: somebody who writes
  /// one record does not wait for who writes thousands.
  static let writesOfQuietUser = 16
  /// Milliseconds over which it is counted how many calls end: several commits.
  static let paceMilliseconds: Int64 = 1_000
  /// Calls a second before any were counted: what one core and an ordinary disk do at least.
  static let assumedPerSecond = 512.0
  /// Bytes of an idempotency key.
  package static let keyBytes = 1...64
  /// Bytes of a request id; a longer one is ignored.
  package static let requestIDBytes = 64
}
