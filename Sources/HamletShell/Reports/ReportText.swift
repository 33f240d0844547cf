/// A report on a terminal or in a pipe: figures and tables as text.
struct ReportText {
  let wording: ReportWording
  let page: AnswerWriter.Page

  private var language: ShellLanguage { wording.language }

  func lines(_ report: ReportDocument) -> [String] {
    var lines = [page.style.paint(visible(report.title), .heading)]
    let place = VisibleText.of(report.place.text(language))
    lines.append(
      VisibleText.of(
        "\(place) · \(visible(report.period)) (\(report.firstDay) – \(report.lastDay)) · "
          + "\(wording.word(ReportWording.asOf)) \(report.asOf)"
      )
    )
    for section in report.sections { lines += [""] + self.lines(section) }
    lines.append("")
    for phrase in [ReportWording.legend, ReportWording.explain] {
      lines += faint(wording.word(phrase))
    }
    if !report.nextPart.isEmpty {
      lines += faint(wording.word(ReportWording.more) + VisibleText.of(report.nextPart))
    }
    return lines.flatMap(wrapped)
  }

  private func lines(_ section: ReportDocument.Section) -> [String] {
    var lines = [page.style.paint("■ " + visible(section.title), .accent)]
    if !section.note.text(language).isEmpty {
      lines += faint(visible(section.note))
    }
    if !section.figures.isEmpty { lines += drawn(table(of: section.figures)) }
    for table in section.tables where !table.rows.isEmpty {
      lines +=
        ["", page.style.paint(visible(table.title), .heading)] + drawn(self.table(of: table))
    }
    // A file is for reading on; a person at a terminal sees at once how villages compare.
    guard page.width != nil, !page.isPlain else { return lines }
    let charts = ReportCharts(wording: wording, page: page)
    for chart in section.charts {
      let drawn = charts.lines(chart, in: section)
      if !drawn.isEmpty { lines += [""] + drawn }
    }
    return lines
  }

  private func table(of figures: [ReportDocument.Figure]) -> Table {
    let hasTarget = figures.contains { $0.targetPerMille > 0 }
    var headings = [
      wording.word(ReportWording.figure), wording.word(ReportWording.key),
      wording.word(ReportWording.value),
    ]
    if hasTarget { headings.append(wording.word(ReportWording.target)) }
    let rows = figures.map { figure in
      let target = figure.targetPerMille > 0 ? wording.percent(figure.targetPerMille) : ""
      return [
        VisibleText.of(wording.name(figure)), VisibleText.of(figure.column.key),
        wording.text(figure.value, figure.column.unit),
      ] + (hasTarget ? [target] : [])
    }
    return Table(headings: headings, rows: rows, rightAligned: [2, 3])
  }

  private func table(of table: ReportDocument.Table) -> Table {
    Table(
      headings: [visible(table.rowName)] + table.columns.map { visible($0.label) },
      rows: table.rows.map { row in
        [visible(row.label)]
          + table.columns.indices.map { place in
            guard place < row.values.count else { return "" }
            return wording.text(row.values[place], table.columns[place].unit)
          }
      },
      rightAligned: Set(table.columns.indices.map { $0 + 1 })
    )
  }

  /// The table as it fits: boxed, plain, or a block of lines for each row.
  private func drawn(_ table: Table) -> [String] {
    if page.isPlain { return spoken(table) }
    guard page.isBoxed else { return table.plain() }
    guard let width = page.width, table.boxedWidth > width else {
      return table.boxed(style: page.style)
    }
    let heads = Array(table.headings.dropFirst())
    let indent = heads.map { CellWidth.of($0) }.max() ?? 0
    return table.rows.flatMap { row -> [String] in
      let filled = zip(heads, row.dropFirst()).filter { !$0.1.isEmpty }
      let lines = filled.map { head, text -> String in
        "  " + CellText.padded(head, to: indent, .right) + "  " + text
      }
      return ["· " + (row.first ?? "")] + lines
    }
  }

  /// One fact per line, for whoever listens to it.
  private func spoken(_ table: Table) -> [String] {
    let heads = Array(table.headings.dropFirst())
    return table.rows.flatMap { row in
      zip(heads, row.dropFirst()).filter { !$0.1.isEmpty }
        .map { "\(row.first ?? "") · \($0): \($1)" }
    }
  }

  private func visible(_ words: ReportDocument.Words) -> String {
    VisibleText.of(words.text(language))
  }

  /// A faint sentence in lines that fit; painted after it is wrapped, as colours have no width.
  private func faint(_ text: String) -> [String] {
    wrapped(text).map { page.style.paint($0, .faint) }
  }

  /// A sentence in lines that fit; tables fit already, and colours have no width to count.
  private func wrapped(_ line: String) -> [String] {
    guard let width = page.width, CellWidth.of(line) > width, !line.contains("\u{1B}"),
      line.first.map({ !"│┌├└".contains($0) }) ?? true
    else { return [line] }
    return CellText.wrapped(line, to: width)
  }
}
