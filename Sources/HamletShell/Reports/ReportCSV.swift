/// A report as lines for a spreadsheet: each value a line, with all that it was made from.
struct ReportCSV {
  let wording: ReportWording
  let separator: String
  let cell: (String) -> String

  private static let headings = [
    "report", "division", "place", "from_date", "to_date", "as_of", "section", "table", "row",
    "row_label", "is_total", "figure", "label", "unit", "state", "numerator", "denominator",
    "per_mille",
  ]

  func lines(_ report: ReportDocument) -> [String] {
    let language = wording.language
    let head = [
      report.title.text(language), report.division, report.place.text(language), report.firstDay,
      report.lastDay, report.asOf,
    ]
    var rows: [[String]] = [Self.headings]
    for section in report.sections {
      for figure in section.figures {
        let place = [section.key, "", "", figure.subject.text(language), "false"]
        rows.append(head + place + values(figure.column, figure.value))
      }
      for table in section.tables {
        for row in table.rows {
          let total = row.isTotal ? "true" : "false"
          let place = [section.key, table.key, row.key, row.label.text(language), total]
          for (column, value) in zip(table.columns, row.values) {
            rows.append(head + place + values(column, value))
          }
        }
      }
    }
    return rows.map { $0.map(cell).joined(separator: separator) }
  }

  private func values(
    _ column: ReportDocument.Column,
    _ value: ReportDocument.Value
  ) -> [String] {
    let state = value.isShown ? "shown" : value.isSuppressed ? "suppressed" : "none"
    let unit = column.unit.split(separator: "_").last.map { $0.lowercased() } ?? ""
    let isShare = value.denominator > 0
    return [
      column.key, column.label.text(wording.language), unit == "hours" ? "minutes" : unit, state,
      value.isShown ? String(value.numerator) : "",
      value.isShown && isShare ? String(value.denominator) : "",
      value.isShown && isShare ? String(value.perMille) : "",
    ]
  }
}
