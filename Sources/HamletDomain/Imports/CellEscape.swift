/// Cells of a CSV file that a spreadsheet would run as a formula.
///
/// A text that begins with one of their marks is written behind an apostrophe, which spreadsheets
/// take for "this is text"; so is one that begins with such an apostrophe already. Reading takes one
/// apostrophe away again, so what was written comes back exactly.
package enum CellEscape {
  private static let marks: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
  ]

  /// The text as it is written into a cell.
  package static func escaped(_ text: String) -> String { isRisky(text) ? "'" + text : text }

  /// The text that stands in a cell.
  package static func unescaped(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let text = String(cell.unicodeScalars.dropFirst())
    return isRisky(text) ? text : cell
  }

  /// Whether a spreadsheet may take a cell for a formula, or reading would change it.
  ///
  /// By scalars: a mark with a combining one behind it is another character and still a mark.
  private static func isRisky(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    return rest.first.map { marks.contains($0) } ?? false
  }
}
