/// A report as one page that needs nothing else: no network, no script; for the screen and for A4.
struct ReportHTML {
  /// Columns that have room in the usual size of letters.
  private static let widestColumns = 5
  let wording: ReportWording

  private var language: ShellLanguage { wording.language }

  func lines(_ report: ReportDocument) -> [String] {
    let title = Self.escaped(report.title.text(language))
    let place = Self.escaped(report.place.text(language))
    let head = """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title) · \(place) · \(Self.escaped(report.period.text(language)))</title>
      <style>
      \(ReportStyleSheet.text)
      </style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p class="place">\(place) · \(Self.escaped(report.period.text(language)))</p>
      <p class="days">\(Self.escaped(report.firstDay)) – \(Self.escaped(report.lastDay)) · \
      \(wording.word(ReportWording.asOf)) \(Self.escaped(report.asOf))</p>
      </header>
      """
    var lines = head.split(separator: "\n").map { String($0) }
    for section in report.sections { lines += self.lines(section) }
    lines.append("<p class=\"legend\">\(Self.escaped(wording.word(ReportWording.legend)))</p>")
    return lines + meanings(report.meanings) + ["</body>", "</html>"]
  }

  private func lines(_ section: ReportDocument.Section) -> [String] {
    var lines = ["<section>", "<h2>\(text(section.title))</h2>"]
    if !section.note.text(language).isEmpty {
      lines.append("<p class=\"note\">\(text(section.note))</p>")
    }
    if !section.figures.isEmpty {
      lines += ["<div class=\"figures\">"] + section.figures.map(card) + ["</div>"]
    }
    for table in section.tables where !table.rows.isEmpty {
      lines.append("<h3>\(text(table.title))</h3>")
      let charts = section.charts.filter { $0.tableKey == table.key }
      for chart in charts {
        lines += ReportChartSVG(wording: wording).lines(table, chart)
      }
      lines += self.lines(table)
    }
    return lines + ["</section>"]
  }

  private func card(_ figure: ReportDocument.Figure) -> String {
    let value = figure.value
    var card = "<div class=\"figure\"><div class=\"name\">\(text(figure.column.label))</div>"
    card += "<div class=\"number\">\(Self.escaped(wording.number(value, figure.column.unit)))</div>"
    if value.isShown, value.denominator > 0 {
      card += "<div class=\"of\">\(value.numerator) / \(value.denominator)"
      if figure.targetPerMille > 0 {
        card += " · \(wording.word(ReportWording.target)) \(wording.percent(figure.targetPerMille))"
      }
      card += "</div>" + ReportChartSVG.gauge(value.perMille, target: figure.targetPerMille)
    }
    if !figure.subject.text(language).isEmpty {
      card += "<div class=\"subject\">\(text(figure.subject))</div>"
    }
    return card + "</div>"
  }

  private func lines(_ table: ReportDocument.Table) -> [String] {
    let heads = table.columns.map { "<th class=\"value\">\(text($0.label))</th>" }.joined()
    let mark = table.columns.count > Self.widestColumns ? " class=\"wide\"" : ""
    var lines = [
      "<table\(mark)>",
      "<thead><tr><th>\(text(table.rowName))</th>\(heads)</tr></thead>", "<tbody>",
    ]
    for row in table.rows {
      let cells = zip(table.columns, row.values).map { column, value in
        "<td class=\"value\">\(Self.escaped(wording.text(value, column.unit)))</td>"
      }
      let total = row.isTotal ? " class=\"total\"" : ""
      lines.append("<tr\(total)><th scope=\"row\">\(text(row.label))</th>\(cells.joined())</tr>")
    }
    return lines + ["</tbody>", "</table>"]
  }

  /// The page that explains each figure.
  private func meanings(_ meanings: [ReportDocument.Meaning]) -> [String] {
    guard !meanings.isEmpty else { return [] }
    var lines = [
      "<section class=\"meanings\">", "<h2>\(wording.word(ReportWording.meanings))</h2>", "<dl>",
    ]
    for meaning in meanings {
      lines.append(
        "<dt>\(text(meaning.column.label)) <code>\(Self.escaped(meaning.column.key))</code></dt>"
      )
      var body = text(meaning.meaning)
      for (name, words) in [
        (ReportWording.counted, meaning.counted), (ReportWording.whole, meaning.whole),
      ] where !words.text(language).isEmpty {
        let colon = language == .chinese ? "：" : ": "
        body += "<br><span>\(wording.word(name))\(colon)</span>\(text(words))"
      }
      lines.append("<dd>\(body)</dd>")
    }
    return lines + ["</dl>", "</section>"]
  }

  private func text(_ words: ReportDocument.Words) -> String {
    Self.escaped(words.text(language))
  }

  /// Text that says in a page what it says, and does nothing.
  static func escaped(_ text: String) -> String {
    VisibleText.of(text).replacingScalars([
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ])
  }
}
