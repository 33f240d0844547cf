/// The addresses that begin with the same bits, as "192.0.2.0/24" (RFC 4632) or a single one.
package struct NetworkRange: Hashable, Sendable, CustomStringConvertible {
  private let address: NetworkAddress
  private let bits: Int
  /// As it was written.
  package let description: String

  /// Reads an address, with the number of leading bits that count after a slash; without, all do.
  ///
  /// - Throws: `network.form`; also where bits beyond those that count are set, since such a range
  ///   was most likely meant otherwise.
  package init(_ text: String) throws(RuleViolation) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let address = NetworkAddress(String(first)) else {
      throw Self.form
    }
    let most = address.bytes.count * 8
    var bits = most
    if parts.count == 2 {
      guard (1...3).contains(parts[1].utf8.count), DecimalDigits.isAll(String(parts[1])),
        let given = Int(parts[1]), given <= most
      else { throw Self.form }
      bits = given
    }
    self.address = address
    self.bits = bits
    description = text
    guard hasNothingBeyondItsBits else { throw Self.form }
  }

  /// Whether an address lies within; text that is none does not.
  package func contains(_ text: String) -> Bool {
    guard let other = NetworkAddress(text), other.bytes.count == address.bytes.count else {
      return false
    }
    let whole = bits / 8
    guard other.bytes[..<whole] == address.bytes[..<whole] else { return false }
    let rest = bits % 8
    guard rest > 0 else { return true }
    let mask = UInt8(truncatingIfNeeded: 0xFF00 >> rest)
    return other.bytes[whole] & mask == address.bytes[whole] & mask
  }

  private var hasNothingBeyondItsBits: Bool {
    address.bytes.enumerated().allSatisfy { index, byte in
      let counted = min(max(bits - index * 8, 0), 8)
      return byte & UInt8(truncatingIfNeeded: 0xFF >> counted) == 0
    }
  }

  private static let form = RuleViolation(
    rule: "network.form",
    english: "an address, or one with the bits that count, as 192.0.2.0/24 or 2001:db8::/32",
    chinese: "应为地址或网段，如 192.0.2.0/24 或 2001:db8::/32"
  )
}
