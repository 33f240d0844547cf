import HamletDomain
import HamletMessages

/// Writes answers that are documents, not rows: reports, and a worker's day.
struct DocumentWriter: Sendable {
  private let type: String
  private let format: OutputFormat
  private let writer: AnswerWriter

  /// Nil where an answer of this type in this format is written like others.
  init?(type: String, format: OutputFormat, writer: AnswerWriter) {
    switch (type, format) {
    case (ReportDocument.typeName, .table), (ReportDocument.typeName, .vertical),
      (ReportDocument.typeName, .csv), (ReportDocument.typeName, .tsv),
      (ReportDocument.typeName, .html), (TodayText.typeName, .table):
      break
    default: return nil
    }
    self.type = type
    self.format = format
    self.writer = writer
  }

  /// Files keep what was said; a terminal must not obey it.
  private func shown(_ text: String) -> String {
    writer.page.width == nil ? text : VisibleText.of(text)
  }

  /// The lines of everything that was answered.
  func lines(_ answers: [JSONValue]) -> [String] {
    guard type == ReportDocument.typeName else {
      let today = TodayText(values: writer.values, page: writer.page)
      return answers.flatMap { today.lines($0) }
    }
    let report = ReportDocument(parts: answers)
    let wording = ReportWording(language: writer.values.language)
    switch format {
    case .html: return ReportHTML(wording: wording).lines(report)
    case .csv:
      // A spreadsheet runs what begins like a formula.
      let csv = ReportCSV(wording: wording, separator: ",") {
        AnswerWriter.csvCell(CellEscape.escaped(shown($0)))
      }
      return csv.lines(report)
    case .tsv:
      let tsv = ReportCSV(wording: wording, separator: "\t") { AnswerWriter.tsvCell(shown($0)) }
      return tsv.lines(report)
    case .table, .vertical, .json, .ndjson:
      return ReportText(wording: wording, page: writer.page).lines(report)
    }
  }
}
