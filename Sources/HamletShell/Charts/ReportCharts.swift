/// The charts that a report names, as bars and lines of text.
struct ReportCharts {
  /// Rows beyond which bars say less than the table.
  private static let mostBars = 40
  let wording: ReportWording
  let page: AnswerWriter.Page

  private var language: ShellLanguage { wording.language }

  /// The lines of a section's chart; none where its table has nothing to draw.
  func lines(_ chart: ReportDocument.Chart, in section: ReportDocument.Section) -> [String] {
    guard let table = section.tables.first(where: { $0.key == chart.tableKey }),
      chart.column < table.columns.count
    else { return [] }
    let rows = table.rows.filter { !$0.isTotal && chart.column < $0.values.count }
    let values = rows.map { $0.values[chart.column] }
    guard values.contains(where: { $0.isShown && Self.size($0) > 0 }) else { return [] }
    let column = table.columns[chart.column]
    let title = VisibleText.of(
      "\(table.title.text(language)) · \(column.label.text(language))"
    )
    let head = CellText.wrapped(title, to: page.width ?? .max)
      .map { page.style.paint($0, .heading) }
    if chart.isLine { return head + spark(rows, values, column.unit) }
    guard rows.count <= Self.mostBars else { return [] }
    return head + bars(rows, values, column.unit)
  }

  /// A section's figures that have a goal, where no chart of its tables says more: what was reached of
  /// all, under each figure's name with the goal.
  func figures(of section: ReportDocument.Section) -> [String] {
    let shares = section.figures.filter { $0.targetPerMille > 0 && $0.value.isShown }
    var keys: [String] = []
    for figure in shares where !keys.contains(figure.column.key) { keys.append(figure.column.key) }
    return keys.flatMap { key -> [String] in
      let group = shares.filter { $0.column.key == key }
      guard let first = group.first else { return [] }
      let target = wording.percent(first.targetPerMille)
      let goal = "\(wording.word(ReportWording.target)) \(target)"
      let title = VisibleText.of("\(first.column.label.text(language)) · \(goal)")
      let bars = group.map { figure in
        BarChart.Bar(
          label: VisibleText.of(figure.subject.text(language)),
          size: Self.size(figure.value),
          text: wording.text(figure.value, figure.column.unit)
        )
      }
      return [page.style.paint(title, .heading)] + BarChart(bars, whole: 1_000).lines(page)
    }
  }

  /// A picture that was asked for, also where nothing in it may be told: who asks for villages sees
  /// them, and why they have no bars.
  func lines(_ drawing: ReportDrawing, isSpark: Bool) -> [String] {
    let (labels, values) = (drawing.bars.map(\.label), drawing.bars.map(\.value))
    let rows = labels.map { ReportDocument.Row(label: $0) }
    let title = VisibleText.of(
      "\(drawing.title.text(language)) · \(drawing.column.label.text(language))"
    )
    let head = CellText.wrapped(title, to: page.width ?? .max)
      .map { page.style.paint($0, .heading) }
    let unit = drawing.column.unit
    let drawn = isSpark ? spark(rows, values, unit) : bars(rows, values, unit)
    guard !values.allSatisfy(\.isShown) else { return head + drawn }
    let legend = CellText.wrapped(wording.word(ReportWording.legend), to: page.width ?? .max)
    return head + drawn + legend.map { page.style.paint($0, .faint) }
  }

  private static func size(_ value: ReportDocument.Value) -> Double {
    Double(value.denominator > 0 ? value.perMille : value.numerator)
  }

  private func bars(
    _ rows: [ReportDocument.Row],
    _ values: [ReportDocument.Value],
    _ unit: String
  ) -> [String] {
    let bars = zip(rows, values).map { row, value in
      BarChart.Bar(
        label: VisibleText.of(row.label.text(language)),
        size: value.isShown ? Self.size(value) : nil,
        text: wording.text(value, unit)
      )
    }
    let isShare = values.contains { $0.denominator > 0 }
    return BarChart(bars, whole: isShare ? 1_000 : nil).lines(page)
  }

  /// A period each cell, with its first and last, and the least and the most.
  private func spark(
    _ rows: [ReportDocument.Row],
    _ values: [ReportDocument.Value],
    _ unit: String
  ) -> [String] {
    let names = rows.map { VisibleText.of($0.label.text(language)) }
    guard !page.isPlain else {
      return zip(names, values).map { "\($0): \(wording.number($1, unit))" }
    }
    let sizes = values.map { $0.isShown ? Self.size($0) : nil }
    let ends = (names.first ?? "", names.last ?? "")
    let line = Sparkline.text(sizes, width: max(8, (page.width ?? 80) - 40))
    let known = values.filter(\.isShown)
    let least = known.min { Self.size($0) < Self.size($1) }
    let most = known.max { Self.size($0) < Self.size($1) }
    let range = [least, most].compactMap { $0 }.map { wording.number($0, unit) }
    let text = "\(ends.0) \(page.style.paint(line, .accent)) \(ends.1)"
    return [text, page.style.paint(range.joined(separator: " – "), .faint)]
  }
}
