package import HamletMessages

/// What a write gave and what is stored, for the fields in which a record changed meanwhile.
///
/// What the contract calls sensitive is masked as on a screen: errors are often kept in logs.
package struct ConflictDifferences {
  private let values: ValueText
  private let request: MessageInfo?
  private let record: MessageInfo?

  /// Makes a writer for a write's request and for the record that it changes, where that is known.
  package init(book: CommandBook, request: MessageInfo?, record: MessageInfo?) {
    values = ValueText(book: book, language: .english)
    (self.request, self.record) = (request, record)
  }

  /// The values of fields that the server named, by the first step of their paths.
  package func differences(
    _ paths: [String],
    given: JSONValue,
    stored: JSONValue?
  ) -> [RecordConflict.Difference] {
    var names: [String] = []
    for path in paths {
      let name = path.prefix { $0 != "." && $0 != "[" }
      if !name.isEmpty, !names.contains(String(name)) { names.append(String(name)) }
    }
    return names.map { name in
      RecordConflict.Difference(
        field: name,
        given: shown(given[name], request?.fields.first { $0.name == name }),
        stored: told(stored?[name], record?.fields.first { $0.name == name })
      )
    }
  }

  /// A value of the record; nothing where it is empty: for want of a purpose it may only not be told.
  private func told(_ value: JSONValue?, _ field: FieldInfo?) -> JSONValue? {
    let isEmpty = [.string(""), .array([]), .null].contains(value ?? .null)
    return isEmpty ? nil : shown(value, field)
  }

  /// A value; nothing where the contract does not say what it is.
  private func shown(_ value: JSONValue?, _ field: FieldInfo?) -> JSONValue? {
    guard let value, let field else { return nil }
    return values.masked(value, of: field)
  }
}
