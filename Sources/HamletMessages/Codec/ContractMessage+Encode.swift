internal import CHamletProtos
internal import CProtobufC
package import NIOCore

extension ContractMessage {
  /// Packs the message into the buffer's writable bytes, with no copy between, and tells how many.
  ///
  /// protobuf-c's structs are built in `arena` meanwhile, which is reset first. A string's NUL,
  /// which C cannot hold, is sent as U+2400 SYMBOL FOR NULL: nothing after it is lost.
  @discardableResult
  package func encode(into buffer: inout ByteBuffer, using arena: Arena = Arena()) -> Int {
    arena.reset()
    let message = packed(in: arena)
    let size = protobuf_c_message_get_packed_size(message)
    guard size > 0 else { return 0 }
    return buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { target in
      guard let start = target.baseAddress else { return 0 }
      return protobuf_c_message_pack(message, start.assumingMemoryBound(to: UInt8.self))
    }
  }

  /// The message's bytes in a buffer of their own.
  package func encoded() -> ByteBuffer {
    var buffer = ByteBuffer()
    encode(into: &buffer)
    return buffer
  }

  /// The message's bytes as an array.
  package func encodedBytes() -> [UInt8] {
    Array(encoded().readableBytesView)
  }

  /// How many bytes the message packs into.
  package func encodedSize(using arena: Arena = Arena()) -> Int {
    arena.reset()
    return protobuf_c_message_get_packed_size(packed(in: arena))
  }

  private func packed(in arena: Arena) -> UnsafePointer<ProtobufCMessage> {
    let raw = arena.allocate(Self.descriptor.structSize)
    fill(raw, in: arena)
    return UnsafePointer(raw.assumingMemoryBound(to: ProtobufCMessage.self))
  }
}
