import HamletMessages

/// Results of a batch as CSV: one row a line, with the answer's own fields behind.
struct BatchTable: Sendable {
  private let writer: AnswerWriter
  private let columns: [(path: [String], field: FieldInfo)]

  init(_ command: Command, writer: AnswerWriter) {
    self.writer = writer
    let book = writer.values.book
    let top = book.message(command.method.output)?.fields ?? []
    columns = top.flatMap { field -> [(path: [String], field: FieldInfo)] in
      guard field.kind == .message, !field.repeated, !field.isPartialDate else {
        return [([field.name], field)]
      }
      // One level down: the record that an answer carries.
      return (book.message(field.typeName)?.fields ?? []).map { ([field.name, $0.name], $0) }
    }
  }

  /// The names of the columns.
  var heading: String {
    (["line", "ok", "key", "replayed", "code", "message", "fields"]
      + columns.map { $0.path.joined(separator: ".") })
      .map(AnswerWriter.csvCell).joined(separator: ",")
  }

  /// The row of a result.
  func row(_ result: BatchResult, language: ShellLanguage) -> String {
    var cells = [String(result.line), result.isDone ? "true" : "false", result.key]
    var response = JSONValue.null
    switch result.outcome {
    case .done(let answer, let isReplayed):
      response = answer ?? .null
      cells += [isReplayed ? "true" : "false", "", "", ""]
    case .failed(let failure):
      let fields = failure.violations.map { problem in
        "\(problem.path): \(language == .chinese ? problem.chinese : problem.english)"
      }
      cells += ["false", failure.code, failure.message, fields.joined(separator: "; ")]
    }
    for (path, field) in columns {
      let value = path.reduce(JSONValue?.some(response)) { $0?[$1] }
      cells.append(value.map { writer.dataText($0, field, separator: ",") } ?? "")
    }
    return cells.map(AnswerWriter.csvCell).joined(separator: ",")
  }
}
