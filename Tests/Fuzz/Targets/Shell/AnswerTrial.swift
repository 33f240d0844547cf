import HamletMessages
import NIOCore

@testable import HamletShell

/// A server's answer as the shell shows it, in every format, at a terminal.
enum AnswerTrial {
  static func run(_ input: [UInt8]) throws(Finding) {
    var input = FuzzInput(input)
    let type = TypeChoice.type(at: input.number()).typeName
    let payload = ByteBuffer(bytes: input.remaining)
    guard let answer = try? JSONMapping.json(from: payload, type: type) else { return }
    for language in ShellLanguage.allCases {
      let page = AnswerWriter.Page(width: 80, isBoxed: true, style: Style(isColoured: false))
      let values = ValueText(book: ContractSeeds.book, language: language, reveals: true)
      let writer = AnswerWriter(values: values, page: page)
      for format in OutputFormat.allCases { try show(answer, type, format, writer) }
    }
    try comesBack(answer, type)
  }

  private static func show(
    _ answer: JSONValue,
    _ type: String,
    _ format: OutputFormat,
    _ writer: AnswerWriter
  ) throws(Finding) {
    let lines =
      DocumentWriter(type: type, format: format, writer: writer)?.lines([answer])
      ?? writer.lines(answer, type: type, as: format)
    let rows = writer.lines(rows: [answer, answer], type: type, as: format)
    for line in lines + rows {
      // Between the cells of TSV there are tabs.
      let cells =
        format == .tsv ? line.unicodeScalars.split(separator: "\t") : [line.unicodeScalars[...]]
      for cell in cells { try TerminalRule.check(String(cell)) }
    }
    guard type == ErrorDetails.typeName || type == EndHead.typeName else { return }
    let text = answer["message"].map { $0.text() } ?? ""
    let failure = CallFailure(.status, code: "INTERNAL", message: text, requestID: text)
    try TerminalRule.check(FailureText.lines(failure, language: .english))
    try TerminalRule.check(FailureText.json(failure, method: "m"))
  }

  /// What is shown as JSON at a terminal is still the same JSON.
  private static func comesBack(_ answer: JSONValue, _ type: String) throws(Finding) {
    let again = try? JSONValue(parsing: answer.visibleText())
    try hold(again == answer, "JSON for a terminal is other JSON")
  }
}
