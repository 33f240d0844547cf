import HamletMessages

/// What tells records of one name apart: what kind they are and how they stand, a birthday, a day or a
/// place.
struct RecordFacts: Hashable, Sendable {
  private static let kinds = ["kind", "state", "role"]
  private static let formats = ["unix_ms", "division_code", "division_prefix"]

  /// The message whose fields they are.
  private var type = ""
  private var members: [JSONMember] = []

  /// None.
  init() {}

  /// Those of a record.
  init(_ record: JSONValue, _ type: MessageInfo) {
    let plain = type.fields.filter { !$0.repeated }
    let kinds = plain.filter { $0.kind == .enum && Self.kinds.contains($0.name) }
    let others = plain.filter { $0.isPartialDate || Self.formats.contains($0.format) }
    self.type = type.name
    members = (kinds + others.prefix(2)).compactMap { field in
      record[field.name].map { JSONMember(field.name, $0) }
    }
  }

  /// Whether nothing is known.
  var isEmpty: Bool { members.isEmpty }

  /// The facts in words, places by their names.
  func text(_ book: CommandBook, _ language: ShellLanguage, _ places: CodeNames) -> String {
    var values = ValueText(book: book, language: language)
    values.names = places
    values.naming = .placesAlone
    let fields = book.message(type)?.fields ?? []
    let words = members.compactMap { member in
      fields.first { $0.name == member.name }.map { values.text(member.value, of: $0) }
    }
    // A scope now and the one proposed are often the same.
    return words.indices.filter { !words[$0].isEmpty && words.firstIndex(of: words[$0]) == $0 }
      .map { words[$0] }.joined(separator: " ")
  }
}
