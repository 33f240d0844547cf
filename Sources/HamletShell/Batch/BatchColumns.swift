import HamletMessages

/// The columns of a file, by the paths that its first row names.
struct BatchColumns: Sendable {
  /// A heading that names no field.
  struct Unknown: Error {
    /// What is wrong, one for each.
    let problems: [FieldProblem]
  }

  /// One for each column; nil: it is not looked at.
  let columns: [BatchColumn?]
  /// Where the keys stand, when that is a column of its own.
  let keyIndex: Int?

  /// Finds the fields of a file's headings; throws everything that is wrong with them.
  init(
    _ headings: [String],
    of command: Command,
    in book: CommandBook,
    ignoring ignored: Set<String> = [],
    keyField: String? = nil
  ) throws(Unknown) {
    var columns: [BatchColumn?] = []
    var problems: [FieldProblem] = []
    var seen: Set<String> = []
    var keyIndex: Int?
    for (index, heading) in headings.enumerated() {
      let name = heading.trimmingSpaces
      if ignored.contains(name) || name.isEmpty {
        columns.append(nil)
      } else if let column = Self.column(name, book.fields(of: command), book) {
        if !seen.insert(column.path).inserted { problems.append(Self.twice(name, column.path)) }
        columns.append(column)
      } else if name == keyField {
        keyIndex = index
        columns.append(nil)
      } else {
        columns.append(nil)
        problems.append(Self.unknown(name, book.fields(of: command)))
      }
    }
    guard problems.isEmpty else { throw Unknown(problems: problems) }
    self.columns = columns
    self.keyIndex = keyIndex
  }

  private static func column(
    _ heading: String,
    _ fields: [FieldInfo],
    _ book: CommandBook
  ) -> BatchColumn? {
    var fields = fields
    var path: [String] = []
    var last: FieldInfo?
    for step in heading.split(separator: ".").map(String.init) {
      if last?.repeated == true, Int(step) != nil, path.last.map({ Int($0) == nil }) ?? false {
        path.append(step)
        continue
      }
      guard let field = field(step.trimmingSpaces, fields) else { return nil }
      path.append(field.name)
      last = field
      fields = field.isPartialDate ? [] : book.message(field.typeName)?.fields ?? []
    }
    guard let last else { return nil }
    let isStructured = last.repeated || (last.kind == .message && !last.isPartialDate)
    return BatchColumn(
      heading: heading,
      path: path.joined(separator: "."),
      isStructured: isStructured
    )
  }

  private static func field(_ name: String, _ fields: [FieldInfo]) -> FieldInfo? {
    fields.first { $0.isNamed(name) }
      ?? fields.first { $0.spokenLabel(.english).lowercased() == name.lowercased() }
  }

  private static func unknown(_ name: String, _ fields: [FieldInfo]) -> FieldProblem {
    let isChinese = name.unicodeScalars.contains { $0.value >= 0x2E80 }
    let near = Spelling.suggestions(
      for: name,
      among: fields.map { isChinese ? $0.chineseLabel : $0.name }
    )
    let english = near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
    let chinese = near.isEmpty ? "" : "；是否想写 \(near.joined(separator: "、"))？"
    return FieldProblem(
      path: name,
      rule: "unknown_field",
      english: "the column names no field\(english) (--ignore passes over it)",
      chinese: "该列不是字段\(chinese)（--ignore 可略过）"
    )
  }

  private static func twice(_ name: String, _ path: String) -> FieldProblem {
    FieldProblem(
      path: name,
      rule: "duplicate",
      english: "two columns are for \(path)",
      chinese: "有两列对应 \(path)"
    )
  }
}
