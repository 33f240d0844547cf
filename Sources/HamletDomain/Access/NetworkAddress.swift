/// An IP address as its bytes: 4 for IPv4, 16 for IPv6.
package struct NetworkAddress: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Reads "192.0.2.1" or "2001:db8::1"; an IPv4 address inside IPv6 ("::ffff:192.0.2.1") is the IPv4
  /// address, and a zone ("%eth0") is left out.
  package init?(_ text: String) {
    let plain = text.prefix { $0 != "%" }
    guard plain.utf8.count <= 45 else { return nil }
    if let four = Self.four(plain) {
      bytes = four
      return
    }
    guard let six = Self.six(plain) else { return nil }
    let isMapped = six[..<10].allSatisfy { $0 == 0 } && six[10] == 0xFF && six[11] == 0xFF
    bytes = isMapped ? Array(six[12...]) : six
  }

  private static func four(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      // "010" is eight to some and ten to others, so it is nobody's.
      guard (1...3).contains(part.utf8.count), DecimalDigits.isAll(String(part)),
        part == "0" || part.first != "0", let byte = UInt8(part)
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func six(_ text: Substring) -> [UInt8]? {
    var halves: [Substring] = [text]
    if let gap = doubleColon(in: text) {
      halves = [text[..<gap.lowerBound], text[gap.upperBound...]]
    }
    guard let front = groups(halves[0]), let back = halves.count == 2 ? groups(halves[1]) : []
    else {
      return nil
    }
    let missing = 16 - front.count - back.count
    // A gap stands for at least one group.
    guard halves.count == 2 ? missing >= 2 : missing == 0 else { return nil }
    return front + Array(repeating: 0, count: missing) + back
  }

  private static func doubleColon(in text: Substring) -> Range<Substring.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ":", next < text.endIndex, text[next] == ":" {
        return index..<text.index(after: next)
      }
      index = next
    }
    return nil
  }

  /// The bytes of groups of hexadecimal digits, of which the last may be an IPv4 address.
  private static func groups(_ text: Substring) -> [UInt8]? {
    if text.isEmpty { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, let last = four(part) {
        bytes += last
        continue
      }
      guard (1...4).contains(part.utf8.count), part.allSatisfy({ $0.isASCII && $0.isHexDigit }),
        let group = UInt16(part, radix: 16)
      else { return nil }
      bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
    }
    return bytes.count <= 16 ? bytes : nil
  }
}
