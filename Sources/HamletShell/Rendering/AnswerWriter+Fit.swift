package import HamletMessages

extension AnswerWriter {
  /// Lines of rows, and whether something in them was cut.
  package struct Sheet: Hashable, Sendable {
    /// The lines.
    package var lines: [String]
    /// Whether a value ends in `…` because the page is narrow.
    package var isCut = false
  }

  /// Rows as the best table that the page has room for, else as blocks.
  ///
  /// In this order: whole; with the ends of ids; with the names of divisions in place of their codes;
  /// with those of records in place of their ids; without the names of records; without columns that
  /// are the same in every row; with its words cut; without its last columns, which are named; as
  /// blocks, where there is room for all again.
  func sheet(_ rows: [JSONValue], _ type: MessageInfo) -> Sheet {
    guard !rows.isEmpty else { return Sheet(lines: []) }
    if layout.blocks == .on || page.isPlain {
      return Sheet(lines: blocks(rows, type, isList: true))
    }
    return tabular(rows, type) ?? Sheet(lines: blocks(rows, type, isList: true))
  }

  /// The rows as a table; nil where blocks say more.
  func tabular(_ rows: [JSONValue], _ type: MessageInfo) -> Sheet? {
    let whole = AnswerWriter(values: values.inFull, page: page, layout: layout)
      .table(of: rows, type)
    guard !rows.isEmpty else { return nil }
    guard let width = page.width, !layout.isWide else { return Sheet(lines: drawn(whole)) }
    if whole.boxedWidth <= width { return Sheet(lines: drawn(whole)) }
    let named = table(of: rows, type)
    if named.boxedWidth <= width { return Sheet(lines: drawn(named)) }
    if let narrower = values.withFewerNames {
      // Less of what a code is called before anything is left out.
      return AnswerWriter(values: narrower, page: page, layout: layout).tabular(rows, type)
    }
    let short = named
    let condensed = condensed(short)
    if let (head, table) = condensed, table.boxedWidth <= width {
      return Sheet(lines: shared(head, width) + drawn(table))
    }
    if let lines = cut(short, width) { return Sheet(lines: lines, isCut: true) }
    if let (head, table) = condensed, let lines = cut(table, width) {
      return Sheet(lines: shared(head, width) + lines, isCut: true)
    }
    if layout.blocks == .off { return Sheet(lines: drawn(short)) }
    let (head, table) = condensed ?? ("", short)
    return withoutSome(table, type, width).map { lines in
      Sheet(lines: (head.isEmpty ? [] : shared(head, width)) + lines)
    }
  }

  /// The table without its version and then without its last columns, until it fits, and what was left
  /// out; nil where more than half of it would be.
  private func withoutSome(_ table: Table, _ type: MessageInfo, _ width: Int) -> [String]? {
    // A single row is read better as a block.
    guard table.rows.count > 1, layout.columns.isEmpty, layout.marks.isEmpty else { return nil }
    let version = type.fields.first { $0.name == "version" }.map(heading)
    var kept = Array(table.headings.indices)
    var left: [Int] = []
    while kept.count > max(4, (table.headings.count + 1) / 2) {
      guard let next = kept.last(where: { table.headings[$0] == version }) ?? kept.last else {
        break
      }
      kept.removeAll { $0 == next }
      left.append(next)
      guard let lines = cut(table.keeping(kept), width) else { continue }
      let names = left.sorted().map { table.headings[$0] }
      let note = OutputText.leftOut(names).text(values.language)
      return lines + CellText.wrapped(note, to: width).map { page.style.paint($0, .faint) }
    }
    return nil
  }

  /// How many columns a table of rows has.
  func columns(of rows: [JSONValue], _ type: MessageInfo) -> Int {
    table(of: rows, type).headings.count
  }

  func drawn(_ table: Table) -> [String] {
    table.drawn(table.widths, isBoxed: page.isBoxed, page.style)
  }

  private func cut(_ table: Table, _ width: Int) -> [String]? {
    guard let widths = table.narrowed(to: width) else { return nil }
    return table.cut(to: widths).drawn(widths, isBoxed: page.isBoxed, page.style)
  }

  /// The table without the columns that are the same in every row, and what these say; nil where
  /// there are none, or where they were asked for.
  private func condensed(_ table: Table) -> (String, Table)? {
    guard table.rows.count > 1, layout.columns.isEmpty else { return nil }
    let first = table.rows.first ?? []
    let common = table.headings.indices.filter { column in
      !table.headings[column].isEmpty
        && table.rows.allSatisfy { $0[column] == first[column] }
    }
    let kept = table.headings.indices.filter { !common.contains($0) }
    guard !common.isEmpty, !kept.isEmpty else { return nil }
    let shared = common.map { "\(table.headings[$0]) \(first[$0])" }.joined(separator: " · ")
    return (shared, table.keeping(kept))
  }

  private func shared(_ text: String, _ width: Int) -> [String] {
    CellText.wrapped(text, to: width).map { page.style.paint($0, .faint) }
  }

  /// The table of rows; columns that are empty in every row are left out unless they were asked for.
  package func table(of rows: [JSONValue], _ type: MessageInfo) -> Table {
    let fields = fields(of: type)
    let texts = fields.map { field in
      let values = self.values(of: field, in: type)
      return rows.map { row in row[field.name].map { values.text($0, of: field) } ?? "" }
    }
    let columns = fields.indices.filter { index in
      !layout.columns.isEmpty || layout.showsUnset || texts[index].contains { !$0.isEmpty }
    }
    var table = Table(
      headings: columns.map { heading(fields[$0]) },
      rows: rows.indices.map { row in columns.map { texts[$0][row] } }
    )
    for (place, column) in columns.enumerated() {
      if isNumeric(fields[column]) { table.rightAligned.insert(place) }
      if isWords(fields[column]) { table.flexible.insert(place) }
    }
    return layout.marks.isEmpty ? table : marked(table)
  }

  /// The table with a first column that says of each row what happened to it.
  private func marked(_ table: Table) -> Table {
    var result = Table(
      headings: [""] + table.headings,
      rows: table.rows.enumerated().map { index, row in
        [index < layout.marks.count ? layout.marks[index] : ""] + row
      },
      rightAligned: Set(table.rightAligned.map { $0 + 1 })
    )
    result.flexible = Set(table.flexible.map { $0 + 1 })
    return result
  }

  /// The fields that are shown, in their order.
  func fields(of type: MessageInfo) -> [FieldInfo] {
    guard layout.columns.isEmpty else {
      return layout.columns.compactMap { name in type.fields.first { $0.isNamed(name) } }
    }
    return type.fields.filter { !isOtherLanguage($0, of: type) }
  }

  func isNumeric(_ field: FieldInfo) -> Bool {
    guard !field.repeated else { return false }
    switch field.kind {
    case .int32, .int64, .uint32, .uint64: return field.format != "unix_ms"
    default: return false
    }
  }

  /// Whether a field holds words, of which a beginning says something; half of a code says nothing.
  private func isWords(_ field: FieldInfo) -> Bool {
    if field.isPartialDate { return false }
    if field.repeated || field.kind == .message { return true }
    return field.kind == .string && ["", "text"].contains(field.format)
  }
}
