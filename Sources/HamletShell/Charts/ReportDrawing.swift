/// A picture that a report can give: a column of one of its tables by rows, or a figure by what it is
/// of.
struct ReportDrawing: Sendable {
  /// What it is called above its bars.
  var title: ReportDocument.Words
  /// What its bars are, as villages.
  var rows: ReportDocument.Words
  /// What its numbers count.
  var column: ReportDocument.Column
  /// What it is part of, by which it can be asked for as well.
  private var others: [ReportDocument.Words]
  /// The bars.
  var bars: [(label: ReportDocument.Words, value: ReportDocument.Value)]

  /// All of a report, in its order.
  static func all(of report: ReportDocument) -> [ReportDrawing] {
    report.sections.flatMap { section in
      section.tables.flatMap { table in
        table.columns.indices.map { ReportDrawing(table, $0, section) }
      } + figures(of: section)
    }.filter { !$0.bars.isEmpty }
  }

  private init(
    _ table: ReportDocument.Table,
    _ column: Int,
    _ section: ReportDocument.Section
  ) {
    (title, rows) = (table.title, table.rowName)
    self.column = table.columns[column]
    others = [table.title, section.title]
    bars = table.rows.filter { !$0.isTotal && column < $0.values.count }
      .map { ($0.label, $0.values[column]) }
  }

  private init(_ figures: [ReportDocument.Figure], _ section: ReportDocument.Section) {
    let phrase = ReportWording.figure
    rows = ReportDocument.Words(chinese: phrase.chinese, english: phrase.english)
    title = section.title
    column = figures.first?.column ?? ReportDocument.Column()
    others = [section.title]
    bars = figures.map { ($0.subject, $0.value) }
  }

  /// Figures of one key, each a bar under what it is of.
  private static func figures(of section: ReportDocument.Section) -> [ReportDrawing] {
    var keys: [String] = []
    for figure in section.figures where !keys.contains(figure.column.key) {
      keys.append(figure.column.key)
    }
    return keys.map { key in
      ReportDrawing(section.figures.filter { $0.column.key == key }, section)
    }
  }

  /// Whether a word asks for it: by what its bars are, what they count, or where it stands.
  func isMeant(by word: String) -> Bool {
    let asked = word.lowercased()
    guard !asked.isEmpty else { return false }
    if column.key == asked { return true }
    return ([rows, column.label] + others).contains { words in
      words.chinese.contains(word) || words.english.lowercased().contains(asked)
    }
  }

  /// The words with which it is asked for, without spaces inside any of them.
  func asked(_ language: ShellLanguage) -> String {
    let label = column.label.text(language)
    let count = label.contains(" ") || label.isEmpty ? column.key : label
    return VisibleText.of("\(rows.text(language)) \(count)")
  }
}
