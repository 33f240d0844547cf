/// The line that failed, to show where in it the reasons lie.
package struct FailedLine: Sendable {
  /// The normalised characters.
  package let characters: [Character]
  /// Where each field was given, by path.
  package let spans: [String: Range<Int>]
  /// The terminal's width; nil where lines may be long.
  package let width: Int?

  /// Describes a line.
  package init(characters: [Character], spans: [String: Range<Int>], width: Int?) {
    self.characters = characters
    self.spans = spans
    self.width = width
  }

  /// Where a field was given, itself or the nearest one around it, as `phones` for
  /// `phones[0].number`; nil where it stands nowhere in the line.
  func span(of path: String) -> Range<Int>? {
    var steps = path.replacing("[", with: ".").replacing("]", with: "").split(separator: ".")
    while !steps.isEmpty {
      let span = spans[steps.joined(separator: ".")]
      if let span, span.upperBound <= characters.count, !span.isEmpty { return span }
      steps.removeLast()
    }
    return nil
  }
}
