import HamletMessages

extension SeenRecords {
  /// The longest number of a row; what is longer may be the end of an id.
  private static let digits = 3

  /// Keeps in which order an answer listed records, so that the number of a row names one.
  mutating func learnRows(_ answer: JSONValue, type name: String, in book: CommandBook) {
    for field in book.message(name)?.fields ?? [] where field.kind == .message && field.repeated {
      guard let type = book.message(field.typeName),
        type.fields.contains(where: { $0.name == "id" && $0.format == "id" })
      else { continue }
      let ids = answer.items(field.name).map { $0.text("id") }
      if !ids.isEmpty { rows[RecordKinds.kind(of: type)] = ids }
    }
  }

  /// The record of a kind in a row of the last list of its kind; nil where the text is no such row.
  func row(_ text: String, kind: String) -> String? {
    guard text.utf8.count <= Self.digits, let number = Int(text), let ids = rows[kind],
      ids.indices.contains(number - 1)
    else { return nil }
    let id = ids[number - 1]
    return id.isEmpty ? nil : id
  }
}
