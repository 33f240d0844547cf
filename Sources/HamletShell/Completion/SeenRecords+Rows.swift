import HamletMessages

extension SeenRecords {
  /// The longest number of a row; what is longer may be the end of an id.
  private static let digits = 3

  /// Keeps in which order the answers of a call listed records, so that the number of a row names one:
  /// of the last list alone, since that is the one before the reader's eyes, and over all its pages.
  ///
  /// `isList` says that the call lists, whatever its answers are; else a message with an id of its own
  /// is one record, and leaves the list before it as it is.
  mutating func learnRows(
    _ answers: [JSONValue],
    type name: String,
    isList: Bool,
    in book: CommandBook
  ) {
    guard let type = book.message(name) else { return }
    let lists = type.fields.filter { $0.kind == .message && $0.repeated }
    if type.fields.contains(where: { $0.name == "id" }) {
      guard isList else { return }
      rows = [:]
      return learnRows(answers, of: type, in: book)
    }
    guard isList || !lists.isEmpty else { return }
    rows = [:]
    for list in lists {
      guard let row = book.message(list.typeName) else { continue }
      learnRows(answers.flatMap { $0.items(list.name) }, of: row, in: book)
    }
  }

  private mutating func learnRows(_ items: [JSONValue], of type: MessageInfo, in book: CommandBook)
  {
    guard !items.isEmpty else { return }
    for id in type.fields where id.format == "id" && !id.repeated {
      // A list of whom to offer a check, or of visits, is one of people too.
      let kind = id.name == "id" ? RecordKinds.kind(of: type) : book.kinds.kind(named: id.name)
      if let kind, rows[kind] == nil { rows[kind] = items.map { $0.text(id.name) } }
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
