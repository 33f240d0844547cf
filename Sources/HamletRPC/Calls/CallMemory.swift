internal import HamletMessages
internal import NIOCore

/// What decoding a request and encoding its answer take, kept from one call to the next.
package final class CallMemory {
  let arena = Arena()
  /// The answer before, for its storage.
  private var spare: ByteBuffer?

  /// Encodes an answer, in the storage of one before it if nobody holds that any more.
  func encode(_ message: some ContractMessage) -> ByteBuffer {
    var reply = spare.take() ?? ByteBuffer()
    if reply.writerIndex > 0 { reply.clear() }
    message.encode(into: &reply, using: arena)
    return reply
  }

  /// Takes an answer back that was handed on; one that is still held is only not used again.
  func keep(_ reply: ByteBuffer) {
    if reply.storageCapacity <= CallLimits.replyBytesKept { spare = reply }
  }
}
