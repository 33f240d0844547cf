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
    /// Whether it is read aloud: one fact per line, and nothing drawn.
    package var isPlain: Bool

    /// Describes a place.
    package init(width: Int?, isBoxed: Bool, style: Style, isPlain: Bool = false) {
      self.width = width
      self.isBoxed = isBoxed && !isPlain
      self.style = isPlain ? Style(isColoured: false) : style
      self.isPlain = isPlain
    }

    /// A pipe or file.
    package static let pipe = Page(width: nil, isBoxed: false, style: Style(isColoured: false))
  }

  /// The reader of values.
  package let values: ValueText
  /// The place.
  package let page: Page
  /// What was asked of the form.
  package let layout: AnswerLayout
  /// Whether JSON spells names as ProtoJSON does.
  package var usesCamelNames = false

  /// Makes a writer.
  package init(values: ValueText, page: Page, layout: AnswerLayout = AnswerLayout()) {
    self.values = values
    self.page = page
    self.layout = layout
  }

  /// The lines of an answer of a message type.
  package func lines(_ answer: JSONValue, type name: String, as format: OutputFormat) -> [String] {
    sheet(answer, type: name, as: format).lines
  }

  /// The lines of an answer of a message type, and whether something in them was cut.
  package func sheet(_ answer: JSONValue, type name: String, as format: OutputFormat) -> Sheet {
    switch format {
    // Only reports are pages, and are written elsewhere.
    case .json, .html: Sheet(lines: jsonLines(answer, name, pretty: true))
    case .ndjson: Sheet(lines: jsonLines(answer, name, pretty: false))
    case .csv: Sheet(lines: separated(answer, name, ",", hasHeading: true))
    case .tsv: Sheet(lines: separated(answer, name, "\t", hasHeading: true))
    case .vertical: Sheet(lines: vertical(told(answer, name), name))
    case .table: table(told(answer, name, inTable: true), name)
    }
  }

  /// An answer as people read it on a screen; a pipe gets what the server said.
  private func told(_ answer: JSONValue, _ name: String, inTable: Bool = false) -> JSONValue {
    guard values.today != nil else { return answer }
    var words = ImportWords(values.book, values.language)
    words.leavesRulesOut = inTable && layout.columns.isEmpty && !layout.isWide
    return words.told(answer, type: name)
  }

  private func jsonLines(_ answer: JSONValue, _ name: String, pretty: Bool) -> [String] {
    // A program gets what was said; a terminal must not obey it, and shows no more than a table.
    guard page.width != nil else {
      return Self.split((usesCamelNames ? answer.lowerCamelNames : answer).text(pretty: pretty))
    }
    let shown = values.reveals ? answer : values.masked(answer, type: name)
    return Self.split((usesCamelNames ? shown.lowerCamelNames : shown).visibleText(pretty: pretty))
  }

  /// The lines of a text; JSON that is not laid out is one, since line breaks in it are escaped.
  private static func split(_ text: String) -> [String] {
    text.utf8.contains(UInt8(ascii: "\n"))
      ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) : [text]
  }

  /// The rows of an answer: its only repeated message, or the answer itself.
  package func rows(_ answer: JSONValue, _ name: String) -> (type: MessageInfo, rows: [JSONValue])?
  {
    guard let type = values.book.message(name) else { return nil }
    guard let list = Self.list(of: type), let inner = values.book.message(list.typeName) else {
      return (type, [answer])
    }
    guard case .array(let rows) = answer[list.name] else { return (inner, []) }
    return (inner, rows)
  }

  /// The field of a page's rows; nil for a message that is a record itself.
  package static func list(of type: MessageInfo) -> FieldInfo? {
    let lists = type.fields.filter { $0.repeated && $0.kind == .message }
    let isPage = type.fields.allSatisfy {
      $0.repeated || $0.kind != .message || $0.name == summary
    }
    guard lists.count == 1, isPage else { return nil }
    // A record with a list in it is a record; a page is a list with its token and counts.
    let others = type.fields.filter { $0.name != lists[0].name }
    let isList = others.allSatisfy { $0.name.hasSuffix("token") || $0.kind != .string }
    return isList ? lists[0] : nil
  }

  /// The field of a page that tells of all its rows together.
  static let summary = "summary"

  private func table(_ answer: JSONValue, _ name: String) -> Sheet {
    let whole = values.book.message(name)?.fields.first { $0.name == Self.summary }
    guard let whole, let summary = answer[Self.summary] else { return listed(answer, name) }
    var sheet = listed(answer, name)
    sheet.lines = vertical(summary, whole.typeName) + sheet.lines
    return sheet
  }

  private func listed(_ answer: JSONValue, _ name: String) -> Sheet {
    guard let (type, rows) = rows(answer, name) else {
      return Sheet(lines: jsonLines(answer, name, pretty: true))
    }
    let isRecord = type.name == name && layout.columns.isEmpty
    return isRecord ? Sheet(lines: record(answer, type)) : sheet(rows, type)
  }

  /// The lines of a stream's answers, each a row; those of a file below their names, unless that line
  /// was written before.
  package func lines(
    rows: [JSONValue],
    type name: String,
    as format: OutputFormat,
    hasHeading: Bool = true
  ) -> [String] {
    guard let type = values.book.message(name) else { return [] }
    switch format {
    case .csv, .tsv:
      let separator = format == .csv ? "," : "\t"
      return (hasHeading ? [heading(of: type, separator)] : [])
        + rows.flatMap { separated($0, name, separator, hasHeading: false) }
    case .table: return sheet(rows, type).lines
    case .vertical: return blocks(rows, type, isList: true)
    case .json, .ndjson, .html: return rows.flatMap { jsonLines($0, name, pretty: false) }
    }
  }

  /// The reader of a field's values: where the name stands in the row itself, the code stands alone.
  func values(of field: FieldInfo, in type: MessageInfo) -> ValueText {
    guard !values.names.isEmpty else { return values }
    let stem =
      ["_id", "_code"].first(where: field.name.hasSuffix)
      .map { field.name.dropLast($0.count) } ?? field.name[...]
    let twins = ["\(stem)_name", "\(stem)_title"]
    let isOwn = field.name == "id" || field.name == "code"
    let isSaid = type.fields.contains { twins.contains($0.name) }
    // Whose name is masked in its own column is not told by the one beside it.
    let isMasked =
      field.name.hasSuffix("_id")
      && type.fields.contains { $0.name == "name" && values.hides($0) }
    return isOwn || isSaid || isMasked ? values.withoutNames : values
  }

  /// A field's label above or before its values; without the unit that these say themselves.
  func heading(_ field: FieldInfo) -> String {
    let label = field.label(values.language)
    guard values.today != nil, NumberText.saysUnit(field.name), label.hasSuffix(")"),
      let open = label.lastIndex(of: "(")
    else { return label }
    return String(label[..<open])
  }

  /// Whether a field says in the language that is not read here what its twin says in the other.
  func isOtherLanguage(_ field: FieldInfo, of type: MessageInfo) -> Bool {
    let (own, other) = values.language == .chinese ? ("_zh", "_en") : ("_en", "_zh")
    guard field.name.hasSuffix(other) else { return false }
    let name = field.name.dropLast(other.count)
    // What users wrote themselves, as a village's name, is theirs to see in both.
    guard !["name", "title"].contains(where: name.hasSuffix) else { return false }
    return type.fields.contains { $0.name == name + own }
  }
}
