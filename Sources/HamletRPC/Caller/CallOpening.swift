package import HamletWire
package import NIOCore

/// What goes out together with the call itself.
package struct CallOpening: Sendable {
  /// Which sides stream; where the request does not, the message is all there is.
  package let kind: CallKind
  /// The first message, or nil: none yet.
  package let message: ByteBuffer?

  /// Opens a call of this kind.
  package init(_ kind: CallKind, _ message: ByteBuffer? = nil) {
    self.kind = kind
    self.message = message
  }
}
