/// Bytes as lower-case hexadecimal digits.
enum HexText {
  static func of(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Whether a text is so many bytes in hexadecimal digits of either case.
  static func isWhole(_ text: String, bytes: Int) -> Bool {
    text.utf8.count == bytes * 2 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
  }
}
