internal import HamletMessages
internal import NIOCore

/// Decodes heads; one that does not decode ends the connection.
struct HeadDecoder {
  private let decoder: MessageDecoder

  /// Makes a decoder that unpacks in `arena`.
  init(_ arena: Arena = Arena(firstBlock: WireLimits.headArena)) {
    decoder = MessageDecoder(arena: arena)
  }

  func decode<M: ContractMessage>(
    _ type: M.Type,
    from frame: Frame
  ) throws(ConnectionError) -> M {
    do {
      return try decoder.decode(type, from: frame.head)
    } catch {
      throw ConnectionError(.badHead, "head of \(frame.kind) does not decode")
    }
  }
}
