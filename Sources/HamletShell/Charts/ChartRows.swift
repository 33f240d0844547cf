import HamletMessages

/// The rows of a record whose parts are alike, as the own place and the town of a coverage: each part
/// a row under its label.
enum ChartRows {
  /// The rows with their type; nil where a record has no such parts.
  static func parts(
    of record: JSONValue,
    _ type: MessageInfo,
    _ book: CommandBook,
    _ language: ShellLanguage
  ) -> (MessageInfo, [JSONValue])? {
    let single = type.fields.filter { $0.kind == .message && !$0.repeated && !$0.isPartialDate }
    let groups = Dictionary(grouping: single, by: \.typeName)
    let group = single.first { (groups[$0.typeName]?.count ?? 0) > 1 }
      .flatMap { groups[$0.typeName] }
    guard let group, let name = group.first?.typeName, var inner = book.message(name) else {
      return nil
    }
    var label = FieldInfo()
    label.name = "part"
    label.kind = .string
    label.text = type.text
    inner.fields.insert(label, at: 0)
    let rows = group.compactMap { field -> JSONValue? in
      guard case .object(let members)? = record[field.name] else { return nil }
      let part = JSONMember(label.name, .string(field.spokenLabel(language)))
      return .object([part] + members)
    }
    return rows.isEmpty ? nil : (inner, rows)
  }
}
