// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A report or a part of one; parts with the same keys belong together.
package struct Report: Sendable, Equatable {
  package var kind: ReportKind = .unspecified
  package var titleZh: String = ""
  package var titleEn: String = ""
  /// Whose report it is: a village or everything within a prefix.
  package var division: String = ""
  package var divisionZh: String = ""
  package var divisionEn: String = ""
  package var period: ReportedPeriod? = nil
  /// When every number of it was read, at one moment.
  package var asOfUnixMs: Int64 = 0
  package var sections: [ReportSection] = []
  /// What each figure of it means.
  package var meanings: [FigureMeaning] = []
  /// Of the next part; empty at the end.
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: ReportKind = .unspecified,
    titleZh: String = "",
    titleEn: String = "",
    division: String = "",
    divisionZh: String = "",
    divisionEn: String = "",
    period: ReportedPeriod? = nil,
    asOfUnixMs: Int64 = 0,
    sections: [ReportSection] = [],
    meanings: [FigureMeaning] = [],
    nextPageToken: String = ""
  ) {
    self.kind = kind
    self.titleZh = titleZh
    self.titleEn = titleEn
    self.division = division
    self.divisionZh = divisionZh
    self.divisionEn = divisionEn
    self.period = period
    self.asOfUnixMs = asOfUnixMs
    self.sections = sections
    self.meanings = meanings
    self.nextPageToken = nextPageToken
  }
}

extension Report: ContractMessage {
  package static var typeName: String { "hamlet.v1.Report" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Report.self)
    kind = ReportKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    titleZh = CRead.string(c.pointee.title_zh)
    titleEn = CRead.string(c.pointee.title_en)
    division = CRead.string(c.pointee.division)
    divisionZh = CRead.string(c.pointee.division_zh)
    divisionEn = CRead.string(c.pointee.division_en)
    period = CRead.message(c.pointee.period)
    asOfUnixMs = c.pointee.as_of_unix_ms
    sections = CRead.messages(c.pointee.n_sections, c.pointee.sections)
    meanings = CRead.messages(c.pointee.n_meanings, c.pointee.meanings)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Report.self, capacity: 1)
    hamlet__v1__report__init(c)
    c.pointee.kind = Hamlet__V1__ReportKind(rawValue: kind.rawValue)
    c.pointee.title_zh = arena.string(titleZh)
    c.pointee.title_en = arena.string(titleEn)
    c.pointee.division = arena.string(division)
    c.pointee.division_zh = arena.string(divisionZh)
    c.pointee.division_en = arena.string(divisionEn)
    c.pointee.period = arena.message(period, Hamlet__V1__ReportedPeriod.self)
    c.pointee.as_of_unix_ms = asOfUnixMs
    c.pointee.n_sections = sections.count
    c.pointee.sections = arena.messages(sections, Hamlet__V1__ReportSection.self)
    c.pointee.n_meanings = meanings.count
    c.pointee.meanings = arena.messages(meanings, Hamlet__V1__FigureMeaning.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// The days that a report looks at.
package struct ReportedPeriod: Sendable, Equatable {
  package var kind: ReportPeriodKind = .unspecified
  package var fromDate: String = ""
  /// The last day, included.
  package var toDate: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: ReportPeriodKind = .unspecified,
    fromDate: String = "",
    toDate: String = "",
    labelZh: String = "",
    labelEn: String = ""
  ) {
    self.kind = kind
    self.fromDate = fromDate
    self.toDate = toDate
    self.labelZh = labelZh
    self.labelEn = labelEn
  }
}

extension ReportedPeriod: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportedPeriod" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__reported_period__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportedPeriod.self)
    kind = ReportPeriodKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    fromDate = CRead.string(c.pointee.from_date)
    toDate = CRead.string(c.pointee.to_date)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportedPeriod.self, capacity: 1)
    hamlet__v1__reported_period__init(c)
    c.pointee.kind = Hamlet__V1__ReportPeriodKind(rawValue: kind.rawValue)
    c.pointee.from_date = arena.string(fromDate)
    c.pointee.to_date = arena.string(toDate)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
  }
}

/// A part of a report on one thing.
package struct ReportSection: Sendable, Equatable {
  package var key: String = ""
  package var titleZh: String = ""
  package var titleEn: String = ""
  package var figures: [ReportFigure] = []
  package var tables: [ReportTable] = []
  package var charts: [ReportChart] = []
  /// What a reader must know, as that people away are outside of the whole.
  package var noteZh: String = ""
  package var noteEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    key: String = "",
    titleZh: String = "",
    titleEn: String = "",
    figures: [ReportFigure] = [],
    tables: [ReportTable] = [],
    charts: [ReportChart] = [],
    noteZh: String = "",
    noteEn: String = ""
  ) {
    self.key = key
    self.titleZh = titleZh
    self.titleEn = titleEn
    self.figures = figures
    self.tables = tables
    self.charts = charts
    self.noteZh = noteZh
    self.noteEn = noteEn
  }
}

extension ReportSection: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportSection" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_section__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportSection.self)
    key = CRead.string(c.pointee.key)
    titleZh = CRead.string(c.pointee.title_zh)
    titleEn = CRead.string(c.pointee.title_en)
    figures = CRead.messages(c.pointee.n_figures, c.pointee.figures)
    tables = CRead.messages(c.pointee.n_tables, c.pointee.tables)
    charts = CRead.messages(c.pointee.n_charts, c.pointee.charts)
    noteZh = CRead.string(c.pointee.note_zh)
    noteEn = CRead.string(c.pointee.note_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportSection.self, capacity: 1)
    hamlet__v1__report_section__init(c)
    c.pointee.key = arena.string(key)
    c.pointee.title_zh = arena.string(titleZh)
    c.pointee.title_en = arena.string(titleEn)
    c.pointee.n_figures = figures.count
    c.pointee.figures = arena.messages(figures, Hamlet__V1__ReportFigure.self)
    c.pointee.n_tables = tables.count
    c.pointee.tables = arena.messages(tables, Hamlet__V1__ReportTable.self)
    c.pointee.n_charts = charts.count
    c.pointee.charts = arena.messages(charts, Hamlet__V1__ReportChart.self)
    c.pointee.note_zh = arena.string(noteZh)
    c.pointee.note_en = arena.string(noteEn)
  }
}

/// A number of a section: what it means stands under its key.
package struct ReportFigure: Sendable, Equatable {
  /// As "coverage.offer"; see ExplainFigure.
  package var key: String = ""
  /// What it is of, as a campaign's title.
  package var labelZh: String = ""
  package var labelEn: String = ""
  package var unit: FigureUnit = .unspecified
  package var value: ReportValue? = nil
  /// What the service aims for; 0: there is no target.
  package var targetPerMille: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    key: String = "",
    labelZh: String = "",
    labelEn: String = "",
    unit: FigureUnit = .unspecified,
    value: ReportValue? = nil,
    targetPerMille: UInt32 = 0
  ) {
    self.key = key
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.unit = unit
    self.value = value
    self.targetPerMille = targetPerMille
  }
}

extension ReportFigure: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportFigure" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_figure__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportFigure.self)
    key = CRead.string(c.pointee.key)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    unit = FigureUnit(rawValue: c.pointee.unit.rawValue) ?? .unspecified
    value = CRead.message(c.pointee.value)
    targetPerMille = c.pointee.target_per_mille
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportFigure.self, capacity: 1)
    hamlet__v1__report_figure__init(c)
    c.pointee.key = arena.string(key)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.unit = Hamlet__V1__FigureUnit(rawValue: unit.rawValue)
    c.pointee.value = arena.message(value, Hamlet__V1__ReportValue.self)
    c.pointee.target_per_mille = targetPerMille
  }
}

/// A value with what it was made from.
package struct ReportValue: Sendable, Equatable {
  package var state: ValueState = .unspecified
  package var numerator: UInt64 = 0
  /// 0: the value is no share.
  package var denominator: UInt64 = 0
  package var perMille: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    state: ValueState = .unspecified,
    numerator: UInt64 = 0,
    denominator: UInt64 = 0,
    perMille: UInt32 = 0
  ) {
    self.state = state
    self.numerator = numerator
    self.denominator = denominator
    self.perMille = perMille
  }
}

extension ReportValue: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportValue" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_value__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportValue.self)
    state = ValueState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    numerator = c.pointee.numerator
    denominator = c.pointee.denominator
    perMille = c.pointee.per_mille
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportValue.self, capacity: 1)
    hamlet__v1__report_value__init(c)
    c.pointee.state = Hamlet__V1__ValueState(rawValue: state.rawValue)
    c.pointee.numerator = numerator
    c.pointee.denominator = denominator
    c.pointee.per_mille = perMille
  }
}

/// Rows under typed columns.
package struct ReportTable: Sendable, Equatable {
  package var key: String = ""
  package var titleZh: String = ""
  package var titleEn: String = ""
  /// What the rows are, as "village".
  package var rowsZh: String = ""
  package var rowsEn: String = ""
  package var columns: [ReportColumn] = []
  package var rows: [ReportRow] = []

  /// With every field at its default.
  package init() {}

  package init(
    key: String = "",
    titleZh: String = "",
    titleEn: String = "",
    rowsZh: String = "",
    rowsEn: String = "",
    columns: [ReportColumn] = [],
    rows: [ReportRow] = []
  ) {
    self.key = key
    self.titleZh = titleZh
    self.titleEn = titleEn
    self.rowsZh = rowsZh
    self.rowsEn = rowsEn
    self.columns = columns
    self.rows = rows
  }
}

extension ReportTable: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportTable" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_table__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportTable.self)
    key = CRead.string(c.pointee.key)
    titleZh = CRead.string(c.pointee.title_zh)
    titleEn = CRead.string(c.pointee.title_en)
    rowsZh = CRead.string(c.pointee.rows_zh)
    rowsEn = CRead.string(c.pointee.rows_en)
    columns = CRead.messages(c.pointee.n_columns, c.pointee.columns)
    rows = CRead.messages(c.pointee.n_rows, c.pointee.rows)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportTable.self, capacity: 1)
    hamlet__v1__report_table__init(c)
    c.pointee.key = arena.string(key)
    c.pointee.title_zh = arena.string(titleZh)
    c.pointee.title_en = arena.string(titleEn)
    c.pointee.rows_zh = arena.string(rowsZh)
    c.pointee.rows_en = arena.string(rowsEn)
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.messages(columns, Hamlet__V1__ReportColumn.self)
    c.pointee.n_rows = rows.count
    c.pointee.rows = arena.messages(rows, Hamlet__V1__ReportRow.self)
  }
}

/// A column: what it counts, and under which name.
package struct ReportColumn: Sendable, Equatable {
  /// The figure's key.
  package var key: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""
  package var unit: FigureUnit = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    key: String = "",
    labelZh: String = "",
    labelEn: String = "",
    unit: FigureUnit = .unspecified
  ) {
    self.key = key
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.unit = unit
  }
}

extension ReportColumn: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportColumn" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_column__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportColumn.self)
    key = CRead.string(c.pointee.key)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    unit = FigureUnit(rawValue: c.pointee.unit.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportColumn.self, capacity: 1)
    hamlet__v1__report_column__init(c)
    c.pointee.key = arena.string(key)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.unit = Hamlet__V1__FigureUnit(rawValue: unit.rawValue)
  }
}

/// A row with a value for each column.
package struct ReportRow: Sendable, Equatable {
  /// A division code, a month or a word of the contract.
  package var key: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""
  /// Whether it is the sum of the others.
  package var isTotal: Bool = false
  package var values: [ReportValue] = []

  /// With every field at its default.
  package init() {}

  package init(
    key: String = "",
    labelZh: String = "",
    labelEn: String = "",
    isTotal: Bool = false,
    values: [ReportValue] = []
  ) {
    self.key = key
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.isTotal = isTotal
    self.values = values
  }
}

extension ReportRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportRow.self)
    key = CRead.string(c.pointee.key)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    isTotal = c.pointee.is_total != 0
    values = CRead.messages(c.pointee.n_values, c.pointee.values)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportRow.self, capacity: 1)
    hamlet__v1__report_row__init(c)
    c.pointee.key = arena.string(key)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.is_total = isTotal ? 1 : 0
    c.pointee.n_values = values.count
    c.pointee.values = arena.messages(values, Hamlet__V1__ReportValue.self)
  }
}

/// That a table can be drawn, and by which of its columns.
package struct ReportChart: Sendable, Equatable {
  package var kind: ChartKind = .unspecified
  package var tableKey: String = ""
  /// Places of the table's columns, from 0.
  package var columns: [UInt32] = []

  /// With every field at its default.
  package init() {}

  package init(
    kind: ChartKind = .unspecified,
    tableKey: String = "",
    columns: [UInt32] = []
  ) {
    self.kind = kind
    self.tableKey = tableKey
    self.columns = columns
  }
}

extension ReportChart: ContractMessage {
  package static var typeName: String { "hamlet.v1.ReportChart" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__report_chart__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ReportChart.self)
    kind = ChartKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    tableKey = CRead.string(c.pointee.table_key)
    columns = CRead.scalars(c.pointee.n_columns, c.pointee.columns)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ReportChart.self, capacity: 1)
    hamlet__v1__report_chart__init(c)
    c.pointee.kind = Hamlet__V1__ChartKind(rawValue: kind.rawValue)
    c.pointee.table_key = arena.string(tableKey)
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.scalars(columns)
  }
}
