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

  /// Whether an empty message of this type is its default value, and breaks no rule: for who decodes
  /// many, and asks once.
  package static func takesNothing(_ type: (some ContractMessage).Type) -> Bool {
    !RuleBook.contract.hasRules(type.descriptor)
  }

  /// Decodes a message without its field rules, as heads and responses are.
  package func decode<M: ContractMessage>(
    _ type: M.Type,
    from buffer: ByteBuffer
  ) throws(MessageError) -> M {
    // No byte says a default: heads and requests mostly say nothing.
    if buffer.readableBytes == 0 { return M() }
    let raw = try unpacked(M.descriptor, buffer)
    return withExtendedLifetime(arena) { M(unpacked: raw) }
  }

  /// Decodes a request and refuses it where it breaks field rules, with every problem at once.
  package func decode<M: ContractMessage>(
    _ type: M.Type,
    from buffer: ByteBuffer,
    rulesToday today: @autoclosure () -> CivilDate
  ) throws(MessageError) -> M {
    if buffer.readableBytes == 0, !RuleBook.contract.hasRules(M.descriptor) { return M() }
    let raw = try unpacked(M.descriptor, buffer)
    return try withExtendedLifetime(arena) { () throws(MessageError) in
      if let error = RuleBook.contract.problems(of: raw, type: M.descriptor, today: today()) {
        throw error
      }
      return M(unpacked: raw)
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
    let raw = try unpacked(descriptor, buffer)
    return try withExtendedLifetime(arena) { body(raw) }.get()
  }

  /// The C message in the arena, where it lies until the next is decoded.
  ///
  /// It is not generic: other modules ask for types of theirs, and what is generic is not made anew for
  /// them but goes by tables at run time, for each value that it touches.
  private func unpacked(
    _ descriptor: MessageDescriptor,
    _ buffer: ByteBuffer
  ) throws(MessageError) -> UnsafeRawPointer {
    arena.reset()
    let result: Result<UnsafeRawPointer, MessageError> = buffer.withUnsafeReadableBytes { bytes in
      do throws(WireFault) {
        try WireCheck.check(bytes, as: descriptor.raw, limits: limits)
      } catch {
        return .failure(MessageError(error.problem))
      }
      arena.limit = limits.memory(forBytes: bytes.count)
      guard let raw = Unpacking.unpack(descriptor, bytes, arena) else {
        return .failure(MessageError(WireFault(.tooLarge).problem))
      }
      return .success(raw)
    }
    return try result.get()
  }
}
