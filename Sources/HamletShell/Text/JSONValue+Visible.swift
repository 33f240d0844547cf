import HamletMessages

extension JSONValue {
  /// The value as JSON in which every character that acts on a terminal is written as an escape.
  package func visibleText(pretty: Bool = false) -> String {
    let text = text(pretty: pretty)
    guard text.unicodeScalars.contains(where: { $0 != "\n" && UnsafeScalar.mayAct($0) }) else {
      return text
    }
    var visible = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    // Outside of strings JSON is ASCII, and inside line feeds are escaped already.
    for scalar in text.unicodeScalars {
      if scalar != "\n", UnsafeScalar.acts(scalar, after: before) {
        visible.append(contentsOf: Self.escape(scalar).unicodeScalars)
        before = nil
      } else {
        visible.append(scalar)
        before = scalar
      }
    }
    return String(visible)
  }

  /// As `\u202e`; a pair of surrogates beyond the basic plane.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { units in
      units.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    } ?? ""
  }
}
