import HamletMessages

extension ShellSession {
  /// The code where a file was taken and some of its rows were not, or would not be; nil elsewhere.
  func refusedRows(_ kept: KeptAnswer, _ command: ParsedCommand) -> ExitCode? {
    let method = command.command.method
    guard FileUpload(method, message: host.book.message) != nil,
      let summary = kept.answers.last?[AnswerWriter.summary],
      case .number(let digits)? = summary["not_taken_count"], let count = Int(digits), count > 0
    else { return nil }
    let rows = Self.number(summary["row_count"])
    let id = VisibleText.of(summary.text("id"))
    return refuse(
      Phrase(
        "\(count) of \(rows) rows were not taken; all of them: import rows \(id) problems_only=true",
        "共 \(rows) 行，其中 \(count) 行未导入；全部问题行：import rows \(id) problems_only=true"
      ),
      .batchFailed,
      method: command.command.wireName
    )
  }

  private static func number(_ value: JSONValue?) -> String {
    if case .number(let digits)? = value { return digits }
    return ""
  }
}
