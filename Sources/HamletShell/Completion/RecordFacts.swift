import HamletMessages

/// What tells records of one name apart: what kind they are and how they stand, a birthday, a day or a
/// place.
struct RecordFacts: Hashable, Sendable {
  static let state = "state"
  private static let kinds = ["kind", state, "role"]
  private static let formats = ["unix_ms", "division_code", "division_prefix"]

  /// A fact with the message whose field it is.
  private struct Fact: Hashable {
    var type: String
    var member: JSONMember
  }

  private var facts: [Fact] = []

  /// None.
  init() {}

  /// Those of a record.
  init(_ record: JSONValue, _ type: MessageInfo) {
    let plain = type.fields.filter { !$0.repeated }
    let kinds = plain.filter { $0.kind == .enum && Self.kinds.contains($0.name) }
    let others = plain.filter { $0.isPartialDate || Self.formats.contains($0.format) }
    let own = (kinds + others.prefix(2)).compactMap { field in
      record[field.name].map { Fact(type: type.name, member: JSONMember(field.name, $0)) }
    }
    // A whole record tells where somebody lives in a part of it.
    let inner = plain.compactMap { field -> Fact? in
      guard field.kind == .message, !field.isPartialDate,
        let division = record[field.name]?["division"]
      else { return nil }
      return Fact(type: field.typeName, member: JSONMember("division", division))
    }
    facts = own + inner.prefix(max(0, 2 - others.count))
  }

  /// Whether nothing is known.
  var isEmpty: Bool { facts.isEmpty }

  /// How the record stands, where its message says so by a state: the message and the value's name.
  var state: (type: String, name: String)? {
    let fact = facts.first { $0.member.name == Self.state }
    guard let fact, case .string(let name) = fact.member.value else { return nil }
    return (fact.type, name)
  }

  /// The facts in words, places by their names.
  func text(_ book: CommandBook, _ language: ShellLanguage, _ places: CodeNames) -> String {
    var values = ValueText(book: book, language: language)
    values.names = places
    values.naming = .placesAlone
    let words = facts.map { fact -> String in
      book.message(fact.type)?.fields.first { $0.name == fact.member.name }
        .map { values.text(fact.member.value, of: $0) } ?? ""
    }
    // A scope now and the one proposed are often the same.
    return words.indices.filter { !words[$0].isEmpty && words.firstIndex(of: words[$0]) == $0 }
      .map { words[$0] }.joined(separator: " ")
  }
}
