package import HamletMessages

/// Writes answers in the format asked for.
package struct AnswerWriter: Sendable {
  /// The place that the answer is written to.
  package struct Page: Sendable {
    /// Cells per line; nil when lines may be as long as they are, as in a pipe.
    package var width: Int?
    /// Whether lines are drawn around tables.
    package var isBoxed: Bool
    /// Colours.
    package var style: Style

    /// Describes a place.
    package init(width: Int?, isBoxed: Bool, style: Style) {
      self.width = width
      self.isBoxed = isBoxed
      self.style = style
    }

    /// A pipe or file.
    package static let pipe = Page(width: nil, isBoxed: false, style: Style(isColoured: false))
  }

  /// The reader of values.
  package let values: ValueText
  /// The place.
  package let page: Page
  /// Whether JSON spells names as ProtoJSON does.
  package var usesCamelNames = false

  /// Makes a writer.
  package init(values: ValueText, page: Page) {
    self.values = values
    self.page = page
  }

  /// The lines of an answer of a message type.
  package func lines(_ answer: JSONValue, type name: String, as format: OutputFormat) -> [String] {
    switch format {
    // Only reports are pages, and are written elsewhere.
    case .json, .html: return jsonLines(answer, pretty: true)
    case .ndjson: return jsonLines(answer, pretty: false)
    case .csv: return separated(answer, name) { Self.csvCell($0) }
    case .tsv: return separated(answer, name) { Self.tsvCell($0) }
    case .vertical: return vertical(answer, name)
    case .table: return table(answer, name)
    }
  }

  private func jsonLines(_ answer: JSONValue, pretty: Bool) -> [String] {
    // A program gets what was said; a terminal must not obey it.
    let answer = usesCamelNames ? answer.lowerCamelNames : answer
    let text = page.width == nil ? answer.text(pretty: pretty) : answer.visibleText(pretty: pretty)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows of an answer: its only repeated message, or the answer itself.
  package func rows(_ answer: JSONValue, _ name: String) -> (type: MessageInfo, rows: [JSONValue])?
  {
    guard let type = values.book.message(name) else { return nil }
    let lists = type.fields.filter { $0.repeated && $0.kind == .message }
    let isPage = type.fields.allSatisfy {
      $0.repeated || $0.kind != .message || $0.name == Self.summary
    }
    guard lists.count == 1, isPage, let inner = values.book.message(lists[0].typeName) else {
      return (type, [answer])
    }
    // A record with a list in it is a record; a page is a list with its token and counts.
    let others = type.fields.filter { $0.name != lists[0].name }
    guard others.allSatisfy({ $0.name.hasSuffix("token") || $0.kind != .string }) else {
      return (type, [answer])
    }
    guard case .array(let rows) = answer[lists[0].name] else { return (inner, []) }
    return (inner, rows)
  }

  /// The field of a page that tells of all its rows together.
  static let summary = "summary"

  private func table(_ answer: JSONValue, _ name: String) -> [String] {
    let whole = values.book.message(name)?.fields.first { $0.name == Self.summary }
    guard let whole, let summary = answer[Self.summary] else { return listed(answer, name) }
    return vertical(summary, whole.typeName) + listed(answer, name)
  }

  private func listed(_ answer: JSONValue, _ name: String) -> [String] {
    guard let (type, rows) = rows(answer, name) else { return jsonLines(answer, pretty: true) }
    let isSingle = rows.count == 1 && type.name == name
    if isSingle { return vertical(answer, name) }
    if rows.isEmpty { return [] }
    return fitting(rows, type).map(drawn) ?? condensed(rows, type) ?? vertical(answer, name)
  }

  /// The table with whole ids, else with shortened ones, as far as it fits the page.
  private func fitting(_ rows: [JSONValue], _ type: MessageInfo) -> Table? {
    let whole = AnswerWriter(values: values.inFull, page: page)
    return [whole, self].lazy.map { $0.table(of: rows, type) }
      .first { table in page.width.map { table.boxedWidth <= $0 } ?? true }
  }

  func drawn(_ table: Table) -> [String] {
    page.isBoxed ? table.boxed(style: page.style) : table.plain()
  }

  /// The lines of a stream's answers, each a row.
  package func lines(rows: [JSONValue], type name: String, as format: OutputFormat) -> [String] {
    guard let type = values.book.message(name) else { return [] }
    if format == .csv || format == .tsv {
      let blocks = rows.map { lines($0, type: name, as: format) }
      return (blocks.first.map { Array($0.prefix(1)) } ?? []) + blocks.flatMap { $0.dropFirst() }
    }
    return fitting(rows, type).map(drawn) ?? rows.flatMap { vertical($0, name) + [""] }
  }

  /// The table of rows; columns that are empty in every row are left out.
  package func table(of rows: [JSONValue], _ type: MessageInfo) -> Table {
    let texts = type.fields.map { field in
      rows.map { row in row[field.name].map { values.text($0, of: field) } ?? "" }
    }
    let columns = type.fields.indices.filter { index in
      !isOtherLanguage(type.fields[index], of: type) && texts[index].contains { !$0.isEmpty }
    }
    let right = columns.enumerated().filter { isNumeric(type.fields[$0.element]) }.map(\.offset)
    return Table(
      headings: columns.map { type.fields[$0].label(values.language) },
      rows: rows.indices.map { row in columns.map { texts[$0][row] } },
      rightAligned: Set(right)
    )
  }

  /// Whether a field is an explanation in the language that is not read here.
  func isOtherLanguage(_ field: FieldInfo, of type: MessageInfo) -> Bool {
    let ending = values.language == .chinese ? "_en" : "_zh"
    guard field.name.hasSuffix(ending) else { return false }
    // What users wrote themselves, as a village's name, is theirs to see in both.
    return field.name.hasPrefix("message_") || type.name == "hamlet.v1.FigureMeaning"
  }

  private func isNumeric(_ field: FieldInfo) -> Bool {
    switch field.kind {
    case .int32, .int64, .uint32, .uint64: field.format != "unix_ms"
    default: false
    }
  }
}
