internal import CHamletProtos
internal import CProtobufC

/// The one call of protobuf-c's unpack.
enum Unpacking {
  /// The C message in `arena`, or nil where it does not parse or passes the arena's limit.
  ///
  /// Bytes from outside are checked first: protobuf-c looks neither at UTF-8 nor at repeats.
  static func unpack(
    _ descriptor: MessageDescriptor,
    _ bytes: UnsafeRawBufferPointer,
    _ arena: Arena
  ) -> UnsafeRawPointer? {
    arena.withAllocator { allocator in
      let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
      return protobuf_c_message_unpack(descriptor.raw, allocator, bytes.count, start)
        .map { UnsafeRawPointer($0) }
    }
  }
}
