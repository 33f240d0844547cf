/// Labels with bars whose lengths are their numbers, by cells.
package struct BarChart: Sendable {
  /// A label, its size, and the number as it is written.
  package struct Bar: Hashable, Sendable {
    /// What it is of.
    package var label: String
    /// How long it is; nil: not told, so there is no bar.
    package var size: Double?
    /// The number.
    package var text: String

    /// Makes a bar.
    package init(label: String, size: Double?, text: String) {
      self.label = label
      self.size = size
      self.text = text
    }
  }

  private static let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private let bars: [Bar]
  /// The size of a full bar; nil: the largest.
  private let whole: Double?

  /// Makes a chart; shares have a whole, 1,000 per mille.
  package init(_ bars: [Bar], whole: Double? = nil) {
    self.bars = bars
    self.whole = whole
  }

  /// The lines on a page; in plain mode the numbers alone.
  package func lines(_ page: AnswerWriter.Page) -> [String] {
    guard !page.isPlain else { return bars.map { "\($0.label): \($0.text)" } }
    let width = page.width ?? 80
    let longest = bars.map { CellCount.of($0.label) }.max() ?? 0
    let labels = min(longest, max(4, width / 3))
    let numbers = bars.map { CellCount.of($0.text) }.max() ?? 0
    let room = width - labels - numbers - 4
    let most = max(whole ?? 0, bars.compactMap(\.size).max() ?? 0)
    return bars.map { bar in
      let label = CellText.padded(CellText.cut(bar.label, to: labels), to: labels)
      guard room >= 4 else { return CellText.cut("\(label)  \(bar.text)", to: width) }
      let drawn = Self.drawn(bar.size ?? 0, of: most, room)
      let space = String(repeating: " ", count: max(0, room - CellCount.of(drawn)))
      let line = page.style.paint(drawn, .accent) + space
      let number = CellText.padded(bar.text, to: numbers, .right)
      return "\(label)  \(line)  \(number)"
    }
  }

  /// A bar of so many cells, to an eighth.
  static func drawn(_ size: Double, of most: Double, _ room: Int) -> String {
    guard most > 0, size > 0, size.isFinite, room > 0 else { return "" }
    let eighths = Int((min(1, size / most) * Double(room * 8)).rounded())
    // What is there is never nothing.
    guard eighths > 0 else { return parts[1] }
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
