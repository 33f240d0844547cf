/// Text made safe for a terminal: whatever would move the cursor, change colours, turn the reading
/// direction or hide is replaced by a symbol that shows it.
package enum VisibleText {
  /// The text with every such character as a symbol, on one line.
  ///
  /// C0 controls and DEL become control pictures (U+2400 on), the others their code point in angle
  /// brackets. A text without such characters is given back as it is.
  package static func of(_ text: String) -> String {
    guard !PlainBytes.hold(text), text.unicodeScalars.contains(where: UnsafeScalar.mayAct) else {
      return text
    }
    var shown = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if UnsafeScalar.acts(scalar, after: before) {
        shown.append(contentsOf: UnsafeScalar.symbol(for: scalar).unicodeScalars)
        // What follows stands behind the symbol: a tag is no tag of a flag that is not there.
        before = nil
      } else {
        shown.append(scalar)
        before = scalar
      }
    }
    return String(shown)
  }

  /// The text with safe lines: only line feeds stay as they are.
  package static func lines(of text: String) -> [String] {
    // By scalars: a line feed may be half of a cluster.
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { of(String($0)) }
  }
}
