import HamletDomain
package import HamletMessages

/// The records that answers of this session told of, for completion; kept in memory only.
package struct SeenRecords: Sendable {
  /// How many are kept.
  static let limit = 500
  /// How deep an answer is looked into.
  private static let depthLimit = 6

  /// The records, the latest last.
  package private(set) var records: [SeenRecord] = []
  /// The records of the last list of each kind, in its order.
  var rows: [String: [String]] = [:]
  /// Whether what is learnt was only offered, so that it changes no order.
  private var isOffer = false

  /// None yet.
  package init() {}

  /// Takes the records of an answer.
  package mutating func learn(_ answer: JSONValue, type: String, in book: CommandBook) {
    learn(answer, type: type, book, depth: 0)
  }

  /// Takes the records that Tab offered: what was offered once stands where it stood, or pressing the
  /// key again would mix up the menu.
  mutating func learn(offered answer: JSONValue, type: String, in book: CommandBook) {
    isOffer = true
    learn(answer, type: type, book, depth: 0)
    isOffer = false
  }

  /// Takes the record that a write made or changed, with what the request calls it.
  package mutating func learn(
    request: JSONValue,
    of command: Command,
    answer: JSONValue,
    in book: CommandBook
  ) {
    guard command.method.idempotency == .keyed,
      let field = book.fields(of: command).first(where: { $0.name == "id" }),
      let kind = book.kinds.kind(of: field, in: command),
      case .string(let id)? = answer["id"] ?? request["id"]
    else { return }
    let fields = book.fields(of: command)
    let own = Self.label(of: request, fields)
    let label = own.isEmpty ? subject(of: request, fields, book) : own
    keep(SeenRecord(kind: kind, id: id, version: Self.plain(answer["version"]), label: label))
  }

  /// What a request is about, a person before all else, by the name that was seen; empty where none
  /// was.
  private func subject(of request: JSONValue, _ fields: [FieldInfo], _ book: CommandBook) -> String
  {
    let others = fields.filter { $0.format == "id" && !$0.repeated && $0.name != "id" }
    let persons = others.filter { book.kinds.kind(named: $0.name) == "Person" }
    let labels = (persons + others).compactMap { field -> String? in
      guard case .string(let id)? = request[field.name] else { return nil }
      return label(of: id)
    }
    return labels.first { !$0.isEmpty } ?? ""
  }

  /// The records of a kind that a typed text fits: those that answers told of, the latest first, then
  /// those that Tab alone offered, in the order of the offer.
  package func matching(_ typed: String, kind: String) -> [SeenRecord] {
    let found = records.filter { record in
      record.kind == kind
        && (record.id.hasPrefix(typed) || record.id.hasSuffix(typed)
          || NameMatch.fits(typed, record.label))
    }
    return found.reversed().filter { !$0.isOffered } + found.filter(\.isOffered)
  }

  /// The version of a record that was seen last.
  package func version(of id: String) -> String? {
    records.last { $0.id == id && !$0.version.isEmpty }?.version
  }

  /// What tells a record apart from others that are called so; empty: nothing is known.
  func facts(of id: String) -> RecordFacts {
    records.last { $0.id == id && !$0.facts.isEmpty }?.facts ?? RecordFacts()
  }

  /// What a record is called; empty: not known.
  package func label(of id: String) -> String {
    records.last { $0.id == id && !$0.label.isEmpty }?.label ?? ""
  }

  private mutating func learn(
    _ value: JSONValue,
    type name: String,
    _ book: CommandBook,
    depth: Int
  ) {
    guard depth < Self.depthLimit, let type = book.message(name), case .object = value else {
      return
    }
    for field in type.fields where field.kind == .message {
      switch value[field.name] {
      case .array(let items)?:
        for item in items { learn(item, type: field.typeName, book, depth: depth + 1) }
      case let inner?: learn(inner, type: field.typeName, book, depth: depth + 1)
      case nil: continue
      }
    }
    if name == TodayNouns.groupType, let kind = TodayNouns.recordKind(of: value, book) {
      for item in value.items("items") {
        let label = Self.firstText(["person_name", "title"], of: item)
        keep(SeenRecord(kind: kind, id: item.text("id"), label: label))
      }
    }
    let label = Self.label(of: value, type.fields)
    let facts = RecordFacts(value, type)
    for field in type.fields where !field.repeated {
      guard case .string(let id)? = value[field.name], !id.isEmpty else { continue }
      let isOwn = field.name == "id" && field.format == "id"
      if isOwn {
        let version = Self.plain(value["version"])
        let kind = RecordKinds.kind(of: type)
        keep(SeenRecord(kind: kind, id: id, version: version, label: label, facts: facts))
      } else if field.format == "id", let kind = book.kinds.kind(named: field.name) {
        // As naming_id beside naming_version, of a row that has no id of its own.
        let version = Self.plain(value["\(field.name.dropLast(3))_version"])
        let told = Self.label(for: field.name, value, type)
        let name = told.isEmpty && !version.isEmpty ? label : told
        keep(SeenRecord(kind: kind, id: id, version: version, label: name))
      } else if field.format == "division_code", field.name == "code" {
        keep(SeenRecord(kind: field.format, id: id, label: label))
      } else if field.name == "record_no" {
        let kind = RecordKinds.recordNumber
        keep(SeenRecord(kind: kind, id: id, label: label, facts: facts))
      }
    }
  }

  private mutating func keep(_ new: SeenRecord) {
    guard new.id.contains(where: { $0 != "0" && $0 != "-" }) else { return }
    var record = new
    record.isOffered = isOffer
    let place = records.lastIndex { $0.id == new.id && $0.kind == new.kind }
    if let place { record.add(records[place]) }
    if let place, isOffer {
      records[place] = record
      return
    }
    if let place { records.remove(at: place) }
    records.append(record)
    if records.count > Self.limit { records.removeFirst() }
  }

  /// What a record is called: its name or title, or whose it is.
  static func label(of value: JSONValue, _ fields: [FieldInfo]) -> String {
    let names = fields.filter { $0.kind == .string && !$0.repeated }.map(\.name)
    let all = preferred.filter(names.contains) + names.filter { $0.hasSuffix("_title") }
    let own = firstText(all, of: value)
    guard own.isEmpty, fields.contains(where: { $0.name == "names" && $0.repeated }) else {
      return own
    }
    // Of several people, as who moves together: each of them names it.
    return value.items("names").compactMap { KnownAnswers.text(of: $0) }
      .joined(separator: SeenRecord.separator)
  }

  /// What a value of unknown type is called.
  static func anyLabel(of value: JSONValue) -> String { firstText(preferred, of: value) }

  private static let preferred = [
    "name", "title", "name_zh", "person_name", "display_name", "label", "staff_name", "head_name",
  ]

  private static func firstText(_ names: [String], of value: JSONValue) -> String {
    for name in names {
      if case .string(let text)? = value[name], !text.isEmpty { return text }
    }
    return ""
  }

  /// What another record is called in this one, as `person_name` beside `person_id`.
  private static func label(for name: String, _ value: JSONValue, _ type: MessageInfo) -> String {
    let stem = name.split(separator: "_").dropLast().joined(separator: "_")
    let isOnlyPerson = stem == "person" && !type.fields.contains { $0.name == "id" }
    for candidate in ["\(stem)_name", "\(stem)_title"] + (isOnlyPerson ? ["name"] : []) {
      if case .string(let text)? = value[candidate], !text.isEmpty { return text }
    }
    return ""
  }

  private static func plain(_ value: JSONValue?) -> String {
    switch value {
    case .string(let text)?, .number(let text)?: text
    default: ""
    }
  }
}
