internal import NIOCore

extension ChannelHandlerContext {
  /// Closes both directions; over TLS the peer's close_notify ends it (RFC 8446, 6.1).
  func closeWhole() {
    // On a channel that may be half closed NIOSSL takes that answer for the end of input alone, and
    // waits its whole shutdown time for another.
    try? channel.syncOptions?.setOption(.allowRemoteHalfClosure, value: false)
    close(promise: nil)
  }
}
