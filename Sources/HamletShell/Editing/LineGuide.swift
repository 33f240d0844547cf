/// What the editor asks about the text that it edits: it knows no grammar itself.
///
/// Every answer is made of the text alone, quickly and without reading any file, since it is asked
/// for at every key.
package struct LineGuide: Sendable {
  /// Whether a line break can stand in the text; a paste keeps its breaks then.
  package var takesLines = false
  /// Whether the text goes on after Enter, as with an open bracket.
  package var isOpen: @Sendable (String) -> Bool = { _ in false }
  /// What the parts of a text are, for their colours; what no part covers is plain.
  ///
  /// A later part lies over an earlier one.
  package var parts: @Sendable ([Character]) -> [LinePart] = { _ in [] }
  /// What comes next behind the text, in a few words; empty for nothing.
  package var hint: @Sendable ([Character]) -> String = { _ in "" }
  /// What is under the cursor, in lines, which `?` shows above the text; nil where `?` is a part of
  /// the text.
  package var explain: @Sendable ([Character], Int) -> [String]? = { _, _ in nil }
  /// Whether a line of history may be offered in grey while its beginning is typed.
  package var maySuggest: @Sendable (String) -> Bool = { _ in false }

  /// A guide that knows nothing; set what is known.
  package init() {}
}
