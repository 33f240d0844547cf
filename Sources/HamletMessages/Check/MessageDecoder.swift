package import HamletDomain
package import NIOCore

/// Decodes messages of a peer: the bytes are checked, unpacked into the arena under a cap, held
/// against the field rules where asked, and copied out.
///
/// One owner at a time, as its arena; nothing of the arena outlives a call.
package struct MessageDecoder {
  private let arena: Arena
  private let limits: DecodeLimits

  /// Makes a decoder that unpacks in `arena`, which it resets for every message.
  package init(arena: Arena = Arena(), limits: DecodeLimits = .standard) {
    self.arena = arena
    self.limits = limits
  }

  /// Decodes a message without its field rules, as heads and responses are.
  package func decode<M: ContractMessage>(
    _ type: M.Type,
    from buffer: ByteBuffer
  ) throws(MessageError) -> M {
    try withMessage(M.descriptor, buffer) { raw in .success(M(unpacked: raw)) }
  }

  /// Decodes a request and refuses it where it breaks field rules, with every problem at once.
  package func decode<M: ContractMessage>(
    _ type: M.Type,
    from buffer: ByteBuffer,
    rulesToday today: CivilDate
  ) throws(MessageError) -> M {
    try withMessage(M.descriptor, buffer) { raw in
      if let error = RuleBook.contract.problems(of: raw, type: M.descriptor, today: today) {
        return .failure(error)
      }
      return .success(M(unpacked: raw))
    }
  }

  /// Checks a message whose type is known by name only: its bytes, and its rules where a day is
  /// given.
  package func check(
    _ buffer: ByteBuffer,
    type: String,
    rulesToday today: CivilDate? = nil
  ) throws(MessageError) {
    let plan = try MessagePlan.named(type)
    try withMessage(plan.descriptor, buffer) { raw in
      guard let today,
        let error = RuleBook.contract.problems(of: raw, type: plan.descriptor, today: today)
      else { return .success(()) }
      return .failure(error)
    }
  }

  /// Lends the unpacked C message to `body`.
  func withMessage<R>(
    _ descriptor: MessageDescriptor,
    _ buffer: ByteBuffer,
    _ body: (UnsafeRawPointer) -> Result<R, MessageError>
  ) throws(MessageError) -> R {
    arena.reset()
    let result: Result<R, MessageError> = buffer.withUnsafeReadableBytes { bytes in
      do throws(WireFault) {
        try WireCheck.check(bytes, as: descriptor.raw, limits: limits)
      } catch {
        return .failure(MessageError(error.problem))
      }
      arena.limit = limits.memory(forBytes: bytes.count)
      guard let raw = Unpacking.unpack(descriptor, bytes, arena) else {
        return .failure(MessageError(WireFault(.tooLarge).problem))
      }
      return body(raw)
    }
    return try result.get()
  }
}
