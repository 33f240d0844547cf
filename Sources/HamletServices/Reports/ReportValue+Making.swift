internal import HamletDomain
internal import HamletMessages
internal import HamletStore

extension ReportValue {
  /// A number; nil where it may not be told.
  static func count(_ number: Int?) -> ReportValue {
    guard let number else { return ReportValue(state: .suppressed) }
    return ReportValue(state: .shown, numerator: UInt64(clamping: number))
  }

  /// A share; nil parts may not be told, and a whole of nothing has no share.
  static func share(_ part: Int?, of whole: Int?) -> ReportValue {
    guard let part, let whole else { return ReportValue(state: .suppressed) }
    guard whole > 0 else { return ReportValue(state: .none) }
    return ReportValue(
      state: .shown,
      numerator: UInt64(clamping: part),
      denominator: UInt64(clamping: whole),
      perMille: UInt32(clamping: Ratio(part, of: whole).perMille ?? 0)
    )
  }

  /// The share of a place in a grid of parts and rests.
  static func share(_ grid: VillageGrid, _ scope: DivisionPrefix) -> ReportValue {
    share(grid.cells(of: scope).first ?? 0, of: grid.total(of: scope))
  }

  /// What was done beside a target; without one, what was done.
  static func done(_ number: Int, target: UInt32?) -> ReportValue {
    guard let target, target > 0 else { return count(number) }
    return share(number, of: Int(target))
  }

  /// Nothing to count.
  static let nothing = ReportValue(state: .none)
}

extension ReportFigure {
  init(
    _ figure: Figure,
    _ value: ReportValue,
    of label: Figure.Words = Figure.Words("", ""),
    target: UInt32 = 0
  ) {
    self.init(
      key: figure.key,
      labelZh: label.chinese,
      labelEn: label.english,
      unit: figure.unit,
      value: value,
      targetPerMille: target
    )
  }
}

extension ReportColumn {
  init(_ figure: Figure) {
    self.init(
      key: figure.key,
      labelZh: figure.name.chinese,
      labelEn: figure.name.english,
      unit: figure.unit
    )
  }
}

extension ReportRow {
  init(_ key: String, _ label: Figure.Words, _ values: [ReportValue], isTotal: Bool = false) {
    self.init(
      key: key,
      labelZh: label.chinese,
      labelEn: label.english,
      isTotal: isTotal,
      values: values
    )
  }
}

extension ReportTable {
  init(
    _ key: String,
    _ title: Figure.Words,
    rows name: Figure.Words,
    _ columns: [Figure],
    _ rows: [ReportRow]
  ) {
    self.init(
      key: key,
      titleZh: title.chinese,
      titleEn: title.english,
      rowsZh: name.chinese,
      rowsEn: name.english,
      columns: columns.map(ReportColumn.init),
      rows: rows
    )
  }

  /// A table with a row for each village of a report, in the order of codes, and their total.
  static func byVillage(
    _ key: String,
    _ title: Figure.Words,
    _ columns: [Figure],
    _ frame: ReportFrame,
    codes: Set<String> = [],
    _ values: (DivisionPrefix) -> [ReportValue]
  ) throws -> ReportTable {
    let known = codes.union(
      frame.divisions.map(\.code.text).filter { !$0.hasSuffix("000") }
    )
    var rows = try frame.withinScope(known.sorted()).map { code in
      ReportRow(code, frame.names(of: code), values(try DivisionPrefix(code)))
    }
    if !frame.isVillage {
      rows.append(ReportRow("total", Words.total, values(frame.scope), isTotal: true))
    }
    return ReportTable(key, title, rows: Words.village, columns, rows)
  }

  enum Words {
    static let village = Figure.Words("村居", "village")
    static let month = Figure.Words("月份", "month")
    static let total = Figure.Words("合计", "total")
  }
}

extension ReportSection {
  init(
    _ kind: ReportKind,
    _ figures: [ReportFigure],
    _ tables: [ReportTable] = [],
    charts: [ReportChart] = [],
    note: Figure.Words = Figure.Words("", "")
  ) {
    let title = ContractWords.of(kind)
    self.init(
      key: ContractWords.shortName(kind),
      titleZh: title.chinese,
      titleEn: title.english,
      figures: figures,
      tables: tables,
      charts: charts,
      noteZh: note.chinese,
      noteEn: note.english
    )
  }
}
