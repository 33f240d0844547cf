internal import HamletDomain
internal import HamletMessages
internal import HamletRPC

/// The columns of a file by the names that its rows' message gives them: name, or label in Chinese or
/// English, or what the import's header says.
struct ImportColumns: Sendable {
  /// The row's message type, as `hamlet.v1.PersonImportRow`.
  let type: String
  private let given: [String: FieldInfo]
  private let taken: Set<String>
  private let labels: [String: FieldInfo]

  init(type: String, given names: [ImportColumnName]) throws(CallError) {
    self.type = type
    let fields = Contract.schema.message(type)?.fields ?? []
    var labels: [String: FieldInfo] = [:]
    for field in fields { labels[(field.text?.en ?? "").lowercased()] = field }
    self.labels = labels
    var given: [String: FieldInfo] = [:]
    for (index, name) in names.enumerated() {
      guard let field = Self.field(name.fieldName, type, labels) else {
        throw .invalid(
          "header.columns[\(index)].field_name",
          rule: "columns.unknown_field",
          "A row has no such field; see ListImportColumns.",
          "没有此字段，可查看导入列说明。"
        )
      }
      given[Self.trimmed(name.column)] = field
    }
    self.given = given
    taken = Set(given.values.map(\.name))
  }

  /// The field that a column fills, or nil for one that is not looked at.
  func field(_ column: String) -> FieldInfo? {
    let name = Self.trimmed(column)
    if let field = given[name] { return field }
    let found = Self.field(name, type, labels)
    return found.flatMap { taken.contains($0.name) ? nil : $0 }
  }

  /// The fields of a CSV file's columns; throws where none is known, or one stands there twice.
  func fields(_ names: [String]) throws(CallError) -> [FieldInfo?] {
    guard names.count <= ImportBounds.columns else {
      throw .limit(
        "import_columns",
        allowed: ImportBounds.columns,
        actual: names.count,
        side: "server"
      )
    }
    var seen: Set<String> = []
    let fields = names.map { field($0) }
    for field in fields.compactMap(\.self) where !seen.insert(field.name).inserted {
      throw .invalid(
        "header.columns",
        rule: "columns.twice",
        "Two columns of the file are for \(field.name).",
        "文件中有两列对应 \(field.name)。"
      )
    }
    guard !seen.isEmpty else {
      throw .invalid(
        "header.columns",
        rule: "columns.none",
        "The first row names no column that is known; see ListImportColumns.",
        "首行没有可识别的列名，可查看导入列说明。"
      )
    }
    return fields
  }

  /// How a column is told in the answer.
  func described(_ column: String) -> String {
    "\(String(Self.trimmed(column).prefix(40))) -> \(field(column)?.name ?? "-")"
  }

  private static func field(
    _ name: String,
    _ type: String,
    _ labels: [String: FieldInfo]
  ) -> FieldInfo? {
    let name = trimmed(name)
    let plain = name.lowercased().replacing(" ", with: "_")
    return Contract.schema.field(name, of: type) ?? Contract.schema.field(plain, of: type)
      ?? labels[name.lowercased()]
  }

  /// Without the spaces around it, full-width ones and marks of byte order included.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    func isSpace(_ character: Character) -> Bool {
      character.isWhitespace || character == "\u{FEFF}"
    }
    while let first = rest.first, isSpace(first) { rest.removeFirst() }
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    return String(rest)
  }
}
