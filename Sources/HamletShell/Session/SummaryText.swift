/// What a call came to, on one line: rows, time, and with `\timing` the bytes and the session's sums.
struct SummaryText {
  let language: ShellLanguage
  let showsTiming: Bool

  /// The line; nil where there is nothing to say.
  func line(
    _ summary: CallSummary,
    _ totals: SessionOutput.Totals,
    rows: (count: Int, words: RowWords)?,
    isScreen: Bool = true
  ) -> String? {
    guard rows != nil || showsTiming || (isScreen && summary.isReplayed) else { return nil }
    var facts = [DurationText.text(milliseconds: summary.milliseconds, language)]
    if showsTiming { facts += bytes(summary.bytesUp, summary.bytesDown) }
    if summary.isReplayed { facts.append(OutputText.replayed.text(language)) }
    var text = joined(facts)
    if showsTiming {
      let calls = "\(NumberText.grouped(totals.calls)) \(OutputText.calls.text(language))"
      let sums = joined([calls] + bytes(totals.bytesUp, totals.bytesDown))
      let session = OutputText.timingTotal.text(language)
      text += language == .chinese ? "；\(session)：\(sums)" : "; \(session): \(sums)"
    }
    let bracketed = language == .chinese ? "（\(text)）" : "(\(text))"
    guard let rows else { return bracketed }
    let count =
      rows.count == 0 ? UIText.empty.text(language) : rows.words.counted(rows.count, language)
    return language == .chinese ? count + bracketed : "\(count) \(bracketed)"
  }

  private func bytes(_ up: Int, _ down: Int) -> [String] {
    let (sent, taken) = (ByteText.text(up), ByteText.text(down))
    let (above, below) = (OutputText.up.text(language), OutputText.down.text(language))
    return language == .chinese
      ? ["\(above) \(sent)", "\(below) \(taken)"]
      : ["\(sent) \(above)", "\(taken) \(below)"]
  }

  private func joined(_ facts: [String]) -> String {
    facts.joined(separator: language == .chinese ? "，" : ", ")
  }
}
