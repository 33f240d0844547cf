package import HamletMessages
package import NIOCore

/// A call as it reaches the server, before anything about it is judged.
///
/// An object: it goes from hand to hand with each call, and what it holds would be copied each time.
package final class CallArrival: Sendable {
  /// The call's number on its connection.
  package let number: UInt32
  /// What the client says of the call.
  package let head: CallHead
  /// The message that came with it, or nil.
  package let message: ByteBuffer?
  /// Whether the client has sent all its messages.
  package let isWhole: Bool
  /// When it was read, by a clock that never steps back.
  package let instant: ContinuousClock.Instant
  /// When it was read, by the wall clock, in milliseconds since 1970.
  package let unixMilliseconds: Int64
  /// Bytes of the largest response that the client takes with the end of a call.
  package let responseLimit: Int
  /// Bytes of the largest message of a stream that the client takes.
  package let messageLimit: Int

  /// Describes a call that was read.
  package init(
    number: UInt32,
    head: CallHead,
    message: ByteBuffer?,
    isWhole: Bool,
    instant: ContinuousClock.Instant,
    unixMilliseconds: Int64,
    responseLimit: Int,
    messageLimit: Int
  ) {
    self.number = number
    self.head = head
    self.message = message
    self.isWhole = isWhole
    self.instant = instant
    self.unixMilliseconds = unixMilliseconds
    self.responseLimit = responseLimit
    self.messageLimit = messageLimit
  }
}

extension CallArrival {
  /// The id of the call in logs and audit: the client's, or one made of when it came.
  var requestID: String {
    let given = head.requestId
    let isUsable =
      !given.isEmpty && given.utf8.count <= CallLimits.requestIDBytes
      && given.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    return isUsable ? given : "\(unixMilliseconds)-\(number)"
  }
}
