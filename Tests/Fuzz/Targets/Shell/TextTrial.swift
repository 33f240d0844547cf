import HamletDomain

@testable import HamletShell

/// Text made safe, cut, wrapped, escaped.
enum TextTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let width = Int(input.byte() & 63)
    let text = input.text
    let shown = VisibleText.of(text)
    try TerminalRule.check(shown)
    try hold(VisibleText.of(shown) == shown, "shown twice is shown otherwise")
    try TerminalRule.check(VisibleText.lines(of: text))
    try hold(CellWidth.of(CellText.cut(shown, to: width)) <= width, "cut to more than \(width)")
    for line in CellText.wrapped(shown, to: width) {
      try hold(CellWidth.of(line) <= max(2, width), "wrapped to more than \(width)")
    }
    let padded = CellText.padded(shown, to: width)
    try hold(CellWidth.of(padded) >= min(width, 1), "padded to nothing")
    let page = ReportHTML.escaped(text)
    try hold(!page.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) }, "HTML \(page)")
    let cell = CellEscape.unescaped(CellEscape.escaped(text))
    try hold(cell.utf8.elementsEqual(text.utf8), "a cell does not come back")
    try csv(text)
  }

  /// A cell that is written is read as it was.
  private static func csv(_ text: String) throws(Finding) {
    var scanner = CSVScanner()
    var rows: [RawRecord] = []
    let line = AnswerWriter.csvCell(text) + ",x\n"
    guard (try? scanner.take(line.utf8, into: &rows)) != nil else { return }
    scanner.finish(into: &rows)
    try hold(rows.count == 1 && rows[0].fields.count == 2, "a cell of CSV is not one")
    try hold(rows[0].fields[0].content.elementsEqual(text.utf8), "CSV does not come back")
  }
}
