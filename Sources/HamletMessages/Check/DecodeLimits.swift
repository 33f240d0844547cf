/// What the bytes of one message may cost before they are refused; every limit of the decoder.
package struct DecodeLimits: Hashable, Sendable {
  /// Messages inside one another, the outermost counted.
  ///
  /// The contract has no recursive types, so the depth is bounded by it; protobuf-c has no limit of
  /// its own and takes about 1 KB of stack for each level.
  package var depth: Int
  /// Fields in the whole message, known or not.
  ///
  /// protobuf-c keeps 32 bytes for each while it unpacks, so a frame of two-byte fields would cost
  /// sixteen times its size.
  package var fields: Int
  /// Elements of repeated fields in the whole message.
  ///
  /// An empty sub-message of two bytes costs its whole C structure.
  package var elements: Int
  /// Bytes of unknown fields in the whole message, tags counted.
  ///
  /// protobuf-c copies and keeps them all; a newer peer sends a few fields more, not kilobytes.
  package var unknownBytes: Int

  /// Makes limits from their parts.
  package init(depth: Int, fields: Int, elements: Int, unknownBytes: Int) {
    self.depth = depth
    self.fields = fields
    self.elements = elements
    self.unknownBytes = unknownBytes
  }

  /// For messages of a peer: a full page of list rows takes a quarter of these counts.
  package static let standard = DecodeLimits(
    depth: 16,
    fields: 32_768,
    elements: 16_384,
    unknownBytes: 16_384
  )

  /// What unpacking a message of `count` bytes may take in the arena.
  ///
  /// An element that says its id alone takes up to 25 times its bytes, since protobuf-c makes its whole
  /// structure: eight times would refuse honest lists. 64 times and 64 KiB lets small messages be as
  /// sparse as they like; 8 MiB holds as many elements as may come of any type but the widest, and is
  /// what one loop takes for a moment.
  func memory(forBytes count: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: 64)
    return overflow ? Self.mostMemory : min(product, Self.mostMemory - 65_536) + 65_536
  }

  private static let mostMemory = 8 * 1_048_576
}
