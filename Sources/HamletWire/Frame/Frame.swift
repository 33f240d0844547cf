internal import NIOCore

/// A whole frame whose header was checked.
struct Frame: Hashable, Sendable {
  let header: FrameHeader
  /// Head and payload in one: to cut it counts a reference, and most frames have but one of them.
  let body: ByteBuffer

  var kind: FrameKind { header.kind }
  var call: CallNumber { header.call }
  var hasHead: Bool { header.headLength > 0 }
  var head: ByteBuffer { slice(0, header.headLength) }
  var payload: ByteBuffer { hasHead ? slice(header.headLength, header.payloadLength) : body }
  var isLast: Bool { header.flags.contains(.last) }
  /// The message, of which an empty one is one too; nil with NONE.
  var message: ByteBuffer? { header.flags.contains(.none) ? nil : payload }
  /// What the frame's message costs of the call's credit.
  var cost: Int { header.flags.contains(.none) ? 0 : max(header.payloadLength, 1) }

  private func slice(_ start: Int, _ length: Int) -> ByteBuffer {
    body.getSlice(at: body.readerIndex + start, length: length) ?? ByteBuffer()
  }
}
