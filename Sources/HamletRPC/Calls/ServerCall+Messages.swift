internal import HamletDomain
internal import HamletMessages
internal import NIOCore

extension ServerCall {
  /// Decodes a request message and applies the contract's field rules to it.
  func decode<M: ContractMessage>(_ type: M.Type, from bytes: ByteBuffer) throws(CallError) -> M {
    let memory = arenas.take()
    defer { arenas.give(memory) }
    return try decode(type, from: bytes, in: memory)
  }

  /// The same in memory that the caller was lent.
  func decode<M: ContractMessage>(
    _ type: M.Type,
    from bytes: ByteBuffer,
    in memory: CallMemory
  ) throws(CallError) -> M {
    let payload = method.rewrite?(method.name, bytes) ?? bytes
    do {
      return try MessageDecoder(arena: memory.arena, limits: .standard)
        .decode(
          type,
          from: payload,
          rulesToday: CivilDate(unixMilliseconds: arrival.unixMilliseconds)
        )
    } catch {
      throw .invalid(error.problems)
    }
  }

  /// Encodes a response message.
  func encode(_ message: some ContractMessage) -> ByteBuffer {
    var buffer = ByteBuffer()
    let memory = arenas.take()
    defer { arenas.give(memory) }
    message.encode(into: &buffer, using: memory.arena)
    return buffer
  }
}
