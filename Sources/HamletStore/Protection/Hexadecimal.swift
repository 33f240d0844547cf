/// Bytes as hexadecimal digits, and back.
enum Hexadecimal {
  /// The bytes of lower- or upper-case digits; nil for anything else.
  static func bytes(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while rest.count >= 2 {
      guard let pair = UInt8(String(rest.prefix(2)) ?? "", radix: 16) else { return nil }
      bytes.append(pair)
      rest = rest.dropFirst(2)
    }
    return rest.isEmpty ? bytes : nil
  }

  /// The digits of bytes, lower-case.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
