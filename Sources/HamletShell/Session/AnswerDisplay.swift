import HamletMessages
internal import Synchronization

/// Shows answers as they come, or keeps them for the end.
final class AnswerDisplay: Sendable {
  private let writer: AnswerWriter
  private let format: OutputFormat
  private let type: String
  private let console: (any ShellConsole)?
  private let isStream: Bool
  private let state = Mutex<(answers: [JSONValue], lines: [String], count: Int)>(([], [], 0))

  /// Without a console all lines are kept until the end.
  init(
    writer: AnswerWriter,
    format: OutputFormat,
    type: String,
    console: (any ShellConsole)?,
    isStream: Bool
  ) {
    self.writer = writer
    self.format = format
    self.type = type
    self.console = console
    self.isStream = isStream
  }

  /// How many rows were shown.
  var count: Int { state.withLock { $0.count } }

  /// Takes an answer.
  ///
  /// A stream's JSON is written at once, one object a line; its table is written at
  /// the end, since its widths are only known then.
  func take(_ answer: JSONValue) {
    let isTabular = format == .table || format == .csv || format == .tsv
    if isStream, isTabular {
      state.withLock { $0.answers.append(answer) }
      return
    }
    let streamed: OutputFormat = isStream && format == .json ? .ndjson : format
    let lines = writer.lines(answer, type: type, as: streamed)
    let rows = writer.rows(answer, type)?.rows.count ?? 1
    state.withLock {
      $0.count += rows
      if console == nil { $0.lines += lines }
    }
    write(lines)
  }

  /// Shows what was kept, and gives the lines that went nowhere yet.
  func finish() -> [String] {
    let kept = state.withLock { $0.answers }
    if isStream, !kept.isEmpty {
      let lines = writer.lines(rows: kept, type: type, as: format)
      state.withLock {
        $0.count = kept.count
        if console == nil { $0.lines += lines }
      }
      write(lines)
    }
    return state.withLock { $0.lines }
  }

  private func write(_ lines: [String]) {
    guard let console, !lines.isEmpty else { return }
    console.write(lines.joined(separator: "\n") + "\n")
  }
}
