internal import NIOCore

/// A whole frame whose header was checked.
struct Frame: Hashable, Sendable {
  let header: FrameHeader
  let head: ByteBuffer
  let payload: ByteBuffer

  var kind: FrameKind { header.kind }
  var call: CallNumber { header.call }
  var isLast: Bool { header.flags.contains(.last) }
  /// The message, of which an empty one is one too; nil with NONE.
  var message: ByteBuffer? { header.flags.contains(.none) ? nil : payload }
  /// What the frame's message costs of the call's credit.
  var cost: Int { header.flags.contains(.none) ? 0 : max(payload.readableBytes, 1) }
}
