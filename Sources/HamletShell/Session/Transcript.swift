/// A record of lines that can be played again, without answers and without what is private.
struct Transcript {
  /// Metas whose lines say nothing about anybody; what `\o` and `\record` do is not played again.
  private static let kept: Set<String> = [
    "x", "timing", "format", "lang", "chart", "i", "d", "h", "?", "as", "pager", "reveal",
  ]

  /// The file's name.
  let name: String
  private let sink: any AnswerSink

  init(name: String, sink: any AnswerSink, language: ShellLanguage) {
    self.name = name
    self.sink = sink
    write(OutputText.recordHead.text(language))
  }

  /// Whether a line of one of the shell's own commands is recorded.
  static func keeps(_ meta: String) -> Bool { kept.contains(meta) }

  /// Adds a line and how it ended; a line with something private cannot be played, and is a comment.
  func add(_ line: String?, _ code: ExitCode, _ language: ShellLanguage) {
    guard let line, !line.isEmpty else { return }
    let expected = code == .success ? [] : ["\\expect \(code.rawValue)"]
    guard line.contains(HistoryRule.replacement) else {
      return write((expected + [VisibleText.of(line)]).joined(separator: "\n"))
    }
    let head = OutputText.recordPrivate.text(language)
    let lines = [head] + (expected + [VisibleText.of(line)]).map { "# " + $0 }
    write(lines.joined(separator: "\n"))
  }

  /// Ends it; false where the file did not take all.
  func close() -> Bool { sink.close() }

  private func write(_ text: String) { _ = sink.write(Array((text + "\n").utf8)) }
}
