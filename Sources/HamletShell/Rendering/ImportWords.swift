import HamletMessages

/// What an import tells of columns and fields, by the labels that people know them by.
struct ImportWords {
  /// The rows of the kinds of imports, whose fields are the columns.
  private static let rowTypes = ["Person", "Staff", "Attendance"].map {
    "hamlet.v1.\($0)ImportRow"
  }
  private static let importType = "hamlet.v1.Import"
  private static let rowType = "hamlet.v1.ImportRow"
  /// What stands between a column and its field in the server's answer.
  private static let arrow = " -> "

  /// Whether the rules' codes are left out: the sentence beside them says the same, and needs the room.
  var leavesRulesOut = false
  private let book: CommandBook
  private let language: ShellLanguage
  private let fields: [FieldInfo]

  init(_ book: CommandBook, _ language: ShellLanguage) {
    (self.book, self.language) = (book, language)
    // A field that no column has, as a guardian's id, is one of the request that a row becomes.
    let types = Self.rowTypes + ["hamlet.v1.RegisterPersonRequest"]
    fields = types.flatMap { book.message($0)?.fields ?? [] }
  }

  /// An answer with its columns and fields in words; every other message stays what it is.
  func told(_ answer: JSONValue, type name: String) -> JSONValue {
    switch name {
    case Self.importType: return summary(answer)
    case Self.rowType:
      let path = answer.text("field_name")
      let row = leavesRulesOut ? answer.setting("rule", .null) : answer
      return path.isEmpty ? row : row.setting("field_name", .string(label(path)))
    default: break
    }
    var result = answer
    for field in book.message(name)?.fields ?? []
    where [Self.importType, Self.rowType].contains(field.typeName) {
      guard let value = answer[field.name] else { continue }
      if case .array(let items) = value {
        let words = items.map { told($0, type: field.typeName) }
        result = result.setting(field.name, .array(words))
      } else {
        result = result.setting(field.name, told(value, type: field.typeName))
      }
    }
    return result
  }

  /// An import whose columns are one text: those that are read, and those that are not.
  private func summary(_ answer: JSONValue) -> JSONValue {
    let columns = answer.items("columns").compactMap { KnownAnswers.text(of: $0) }
    guard !columns.isEmpty else { return answer }
    var read: [String] = []
    var unread: [String] = []
    for column in columns {
      // A file's own name for a column may hold anything, the field's name none of this.
      guard let place = column.ranges(of: Self.arrow).last else {
        read.append(column)
        continue
      }
      let name = String(column[..<place.lowerBound])
      let field = String(column[place.upperBound...])
      if field == "-" { unread.append(name) } else { read.append(pair(name, field)) }
    }
    let comma = language == .chinese ? "，" : ", "
    var text = read.joined(separator: comma)
    if !unread.isEmpty {
      let names = unread.joined(separator: comma)
      text += language == .chinese ? "；不导入：\(names)" : "; not read: \(names)"
    }
    return answer.setting("columns", .string(text))
  }

  private func pair(_ column: String, _ field: String) -> String {
    let label = label(field)
    return column == label || column == field ? column : "\(column) → \(label)"
  }

  private func label(_ path: String) -> String {
    FieldPathText(book: book, fields: fields, language: language).label(path)
  }
}
