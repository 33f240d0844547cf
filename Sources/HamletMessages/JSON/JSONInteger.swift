/// Integers as JSON writes them.
enum JSONInteger {
  /// The integer of a JSON number, or nothing where it is not whole or beyond 64 bits; `1.0` and
  /// `1e3` are whole.
  static func value(_ text: String) -> Int128? {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(maxSplits: 1) { $0 == "e" || $0 == "E" }
    guard let mantissa = parts.first, let exponent = Int(parts.count > 1 ? parts[1] : "0")
    else { return nil }
    let halves = mantissa.split(separator: ".", maxSplits: 1)
    guard let whole = halves.first else { return nil }
    var fraction = halves.count > 1 ? halves[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    var digits = (whole + fraction).drop { $0 == "0" }
    guard !digits.isEmpty else { return 0 }
    // Beyond these the number has more digits than 64 bits, or a fraction that is not zero.
    guard (-64...64).contains(exponent), digits.count <= 64 else { return nil }
    var shift = exponent - fraction.count
    while shift < 0, digits.last == "0" {
      digits.removeLast()
      shift += 1
    }
    guard shift >= 0, digits.count + shift <= 20 else { return nil }
    guard let value = Int128(digits + String(repeating: "0", count: shift)) else { return nil }
    return isNegative ? -value : value
  }

  /// The integer of a JSON string: plain decimal digits.
  static func plain(_ text: String) -> Int128? {
    let digits = text.utf8.dropFirst(text.hasPrefix("-") ? 1 : 0)
    guard !digits.isEmpty, digits.count <= 20,
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int128(text)
  }
}
