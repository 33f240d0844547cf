import HamletMessages

extension ShellSession {
  /// `\chart bar|spark [label] [number]`: draws the last answer.
  func chart(_ arguments: [String]) -> ExitCode {
    let isSpark = arguments.first == "spark"
    let words = Array(isSpark || arguments.first == "bar" ? arguments.dropFirst() : arguments[...])
    guard words.count <= 2 else { return refuse(OutputText.chartUsage) }
    guard !output.answer.isTooLarge else { return refuse(OutputText.answerTooLarge) }
    guard let command = output.command, !output.answer.answers.isEmpty else {
      return refuse(OutputText.noAnswer)
    }
    if output.answer.type == ReportDocument.typeName {
      return chartOfReport(words, isSpark: isSpark)
    }
    let values = chartValues
    guard let (type, rows) = lastRows(command) else { return refuse(OutputText.noChart) }
    do throws(ChartData.Refusal) {
      let data = try ChartData(
        rows: rows,
        type: type,
        fields: words,
        values: values
      )
      show([settings.style.paint(data.title, .heading)] + lines(of: data, isSpark: isSpark))
      return .success
    } catch {
      switch error {
      case .nothing: return refuse(OutputText.noChart)
      case .noField(let name):
        note(OutputText.noSuchColumn.text(settings.language) + VisibleText.of(name))
        let names = ChartData.names(of: rows, type, chartValues)
        if !names.isEmpty { notePart(OutputText.drawable(names).text(settings.language)) }
        return .usage
      }
    }
  }

  private func lines(of data: ChartData, isSpark: Bool) -> [String] {
    let page = chartPage
    guard isSpark, !page.isPlain else {
      return BarChart(data.bars, whole: data.whole).lines(page)
    }
    let line = Sparkline.text(data.bars.map(\.size), width: max(8, (page.width ?? 80) - 2))
    let known = data.bars.filter { $0.size != nil }
    let least = known.min { ($0.size ?? 0) < ($1.size ?? 0) }
    let most = known.max { ($0.size ?? 0) < ($1.size ?? 0) }
    let ends = [data.bars.first?.label, data.bars.last?.label].compactMap { $0 }
    let range = [least?.text, most?.text].compactMap { $0 }
    let facts = ends.joined(separator: " … ") + "   " + range.joined(separator: " – ")
    return [page.style.paint(line, .accent)]
      + CellText.wrapped(facts, to: page.width ?? .max).map { page.style.paint($0, .faint) }
  }

  /// The pictures of a report that some words ask for; without any those that it names itself.
  private func chartOfReport(_ words: [String], isSpark: Bool) -> ExitCode {
    let report = ReportDocument(parts: output.answer.answers)
    let wording = ReportWording(language: settings.language)
    let charts = ReportCharts(wording: wording, page: chartPage)
    let all = ReportDrawing.all(of: report)
    guard words.isEmpty else {
      let meant = all.filter { drawing in words.allSatisfy(drawing.isMeant) }
      guard !meant.isEmpty else {
        return refuseChart(of: words.filter { word in !all.contains { $0.isMeant(by: word) } }, all)
      }
      show(meant.flatMap { charts.lines($0, isSpark: isSpark) })
      return .success
    }
    let lines = report.sections.flatMap { section -> [String] in
      let drawn = section.charts.flatMap { charts.lines($0, in: section) }
      return drawn.isEmpty ? charts.figures(of: section) : drawn
    }
    guard !lines.isEmpty else { return refuseChart(of: [], all) }
    show(lines)
    return .success
  }

  /// Says that a report has no such picture, and which it has.
  private func refuseChart(of words: [String], _ all: [ReportDrawing]) -> ExitCode {
    let language = settings.language
    let unknown = VisibleText.of(words.joined(separator: " "))
    note(
      unknown.isEmpty
        ? OutputText.noChart.text(language) : OutputText.noSuchColumn.text(language) + unknown
    )
    var names: [String] = []
    for name in all.map({ $0.asked(language) }) where !names.contains(name) { names.append(name) }
    if !names.isEmpty { notePart(OutputText.drawable(names).text(language)) }
    return .usage
  }

  /// The page of a chart; in a pipe as wide as a common terminal.
  private var chartPage: AnswerWriter.Page {
    var page = screenPage
    if !console.isTerminalOutput { page.width = 80 }
    return page
  }

  private var chartValues: ValueText {
    ValueText(
      book: host.book,
      language: settings.language,
      shortensIDs: true,
      today: host.today()
    )
  }

  /// The rows of the last answer: those of its page, or the answers of a stream.
  func lastRows(_ command: ParsedCommand) -> (MessageInfo, [JSONValue])? {
    let answers = output.answer.answers
    guard let type = host.book.message(output.answer.type) else { return nil }
    guard !command.command.method.serverStreams, let first = answers.first else {
      return (type, answers)
    }
    let found = writer(for: command).rows(first, type.name)
    guard found?.type.name == type.name else { return found.map { ($0.type, $0.rows) } }
    if let parts = ChartRows.parts(of: first, type, host.book, settings.language) { return parts }
    // A record is drawn by the first list in it.
    let lists = type.fields.filter { $0.repeated && $0.kind == .message }
    let list = lists.first { first.items($0.name).count > 1 }
    guard let list, let inner = host.book.message(list.typeName) else { return (type, answers) }
    return (inner, first.items(list.name))
  }
}
