internal import CHamletProtos
internal import CProtobufC

/// The one call of protobuf-c's unpack.
enum Unpacking {
  /// The C message in `arena`, or nil where the bytes are no such message or the arena's limit is
  /// passed. Bytes from outside go through `PreCheck` first.
  static func unpack(
    _ descriptor: MessageDescriptor, _ bytes: UnsafeRawBufferPointer, _ arena: Arena
  ) -> UnsafeRawPointer? {
    arena.withAllocator { allocator in
      let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
      return protobuf_c_message_unpack(descriptor.raw, allocator, bytes.count, start)
        .map { UnsafeRawPointer($0) }
    }
  }
}
