/// How far something is, in words or as a bar.
package struct ProgressText: Sendable {
  /// What is counted.
  package enum Unit: Sendable {
    case bytes
    case rows
    case items
  }

  private let unit: Unit
  private let language: ShellLanguage

  /// Tells of bytes, rows or items in a language.
  package init(_ unit: Unit, _ language: ShellLanguage) {
    self.unit = unit
    self.language = language
  }

  private var zh: Bool { language == .chinese }

  /// One line: a bar where the total is known and there is room, the count, the rate and the time left.
  package func line(
    done: Int,
    total: Int?,
    milliseconds: Int64,
    width: Int,
    isPlain: Bool
  ) -> String {
    let facts = facts(done, total, milliseconds)
    let text = facts.joined(separator: isPlain ? (zh ? "，" : ", ") : " · ")
    guard !isPlain, let total, total > 0 else { return CellText.cut(text, to: max(1, width - 1)) }
    let room = min(30, width - CellWidth.of(text) - 6)
    guard room >= 8 else { return CellText.cut(text, to: max(1, width - 1)) }
    let filled = Int((Double(room) * fraction(done, total)).rounded(.down))
    return "[" + String(repeating: "█", count: filled)
      + String(repeating: "░", count: room - filled) + "] " + text
  }

  private func fraction(_ done: Int, _ total: Int) -> Double {
    min(1, max(0, Double(done) / Double(total)))
  }

  private func facts(_ done: Int, _ total: Int?, _ milliseconds: Int64) -> [String] {
    var facts: [String] = []
    if let total, total > 0 {
      facts.append("\(Int(fraction(done, total) * 100))%")
      facts.append(
        zh ? "\(amount(done))，共 \(amount(total))" : "\(amount(done)) of \(amount(total))"
      )
    } else {
      facts.append(amount(done))
    }
    // Before half a second a rate is noise.
    guard milliseconds >= 500, done > 0 else { return facts }
    let rate = Double(done) * 1_000 / Double(milliseconds)
    facts.append(amount(Int(rate)) + (zh ? "/秒" : "/s"))
    if let total, total > done, rate > 0 {
      let left = DurationText.text(seconds: Int((Double(total - done) / rate).rounded(.up)), zh)
      facts.append(zh ? "还需 \(left)" : "\(left) left")
    }
    return facts
  }

  private func amount(_ count: Int) -> String {
    switch unit {
    case .bytes: ByteText.text(count)
    case .rows: zh ? "\(NumberText.grouped(count)) 行" : "\(NumberText.grouped(count)) rows"
    case .items: zh ? "\(NumberText.grouped(count)) 项" : "\(NumberText.grouped(count)) items"
    }
  }
}
