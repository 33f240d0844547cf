/// Checks that bytes are text that C and Swift read alike: valid UTF-8 without NUL.
enum TextCheck {
  /// Throws what is wrong with the bytes of a text; allocates nothing.
  static func check(_ bytes: UnsafeRawBufferPointer) throws(WireRule) {
    var hasNUL = false
    var isASCII = true
    for byte in bytes {
      hasNUL = hasNUL || byte == 0
      isASCII = isASCII && byte < 0x80
    }
    if !isASCII {
      let octets = bytes.bindMemory(to: UInt8.self)
      do {
        _ = try UTF8Span(validating: octets.span)
      } catch {
        throw .utf8
      }
    }
    guard !hasNUL else { throw .nul }
  }
}
