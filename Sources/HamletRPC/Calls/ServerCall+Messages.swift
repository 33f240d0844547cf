internal import HamletDomain
internal import HamletMessages
internal import NIOCore

extension ServerCall {
  /// Decodes a request message and applies the contract's field rules to it.
  func decode<M: ContractMessage>(_ type: M.Type, from bytes: ByteBuffer) throws(CallError) -> M {
    let payload = method.rewrite?(method.name, bytes) ?? bytes
    let arena = arenas.take()
    defer { arenas.give(arena) }
    do {
      return try MessageDecoder(arena: arena, limits: .standard)
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
    let arena = arenas.take()
    defer { arenas.give(arena) }
    message.encode(into: &buffer, using: arena)
    return buffer
  }
}
