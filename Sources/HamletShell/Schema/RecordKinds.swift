package import HamletMessages

/// Which kind of record an id or code stands for, as the contract's names say it.
///
/// A kind is a message's name without package and ending, as `Person` of `PersonSummary`.
package struct RecordKinds: Sendable {
  /// A read that lists records of a kind without being told anything.
  package struct Source: Sendable {
    /// The read.
    package var command: Command
    /// The message of a row.
    package var row: MessageInfo
    /// The row's field that is wanted.
    package var valueField: String
    /// The request's field for a part of a name; nil: all are listed.
    package var nameField: String?
    /// The row's fields that say in Chinese and in English what a value is, where none is its name.
    package var wording: (chinese: String, english: String)?
  }

  /// Endings of message names that say how much of a record is told, not what it is.
  private static let endings = ["Summary", "Account", "Item"]
  /// Who a person or a staff member is in a record; the only names that do not say it themselves.
  private static let parts: [String: String] = [
    "guardian": "Person", "mother": "Person", "child": "Person", "infant": "Person",
    "winner": "Person", "loser": "Person", "first": "Person", "second": "Person",
    "trainer": "Staff",
  ]

  /// What stands for a person by the number of her record.
  static let recordNumber = "record_no"

  private let kinds: Set<String>
  private let kindsOfService: [String: [String]]
  private let kindOfNoun: [String: String]
  private let sources: [String: Source]
  private let codeSources: [String: Source]

  /// Reads a contract.
  package init(_ commands: [Command], _ message: (String) -> MessageInfo?) {
    var byService: [String: [String]] = [:]
    var byNoun: [String: String] = [:]
    var sources: [String: Source] = [:]
    var codeSources: [String: Source] = [:]
    for command in commands {
      codeSources["icd10"] = codeSources["icd10"] ?? Self.codeTable(command, message)
      let rows = Self.rows(of: command, message)
      for row in rows {
        let kind = Self.kind(of: row)
        if row.fields.contains(where: { $0.name == "id" && $0.format == "id" }) {
          byService[command.service.name, default: []].append(kind)
          byNoun[command.noun] = byNoun[command.noun] ?? kind
        } else if let part = Self.versionedPart(of: row) {
          byService[command.service.name, default: []].append(part)
          byNoun[command.noun] = byNoun[command.noun] ?? part
        }
        guard rows.count == 1, let source = Self.source(command, row, message) else { continue }
        for field in row.fields {
          if field.name == "id", field.format == "id" {
            sources[kind] = Self.better(sources[kind], source)
          } else if field.name == "code", field.format == "division_code" {
            codeSources["division_code"] = codeSources["division_code"] ?? source.of(field.name)
          } else if field.name == "user_name", kind == "Staff" {
            codeSources["user_name"] = codeSources["user_name"] ?? source.of(field.name)
          } else if field.name == Self.recordNumber, source.nameField != nil {
            let known = codeSources[field.name]
            codeSources[field.name] = known ?? source.of(field.name)
          }
        }
      }
    }
    codeSources["division_prefix"] = codeSources["division_code"]
    kinds = Set(byService.values.joined())
    for command in commands where byNoun[command.noun] == nil {
      let name = Self.stripped(command.method.output, ["Response", "State"])
      if kinds.contains(name) { byNoun[command.noun] = name }
    }
    kindsOfService = byService
    kindOfNoun = byNoun
    self.sources = sources
    self.codeSources = codeSources
  }

  /// The kind of record that a field of a command's request names; nil where it names none.
  package func kind(of field: FieldInfo, in command: Command) -> String? {
    guard field.format == "id" else {
      return field.format == Self.recordNumber ? Self.recordNumber : nil
    }
    if field.name == "id" { return kindOfNoun[command.noun] }
    return kind(named: field.name, service: command.service.name)
  }

  /// The kind of record that a noun is about; nil where it is about none.
  func kind(ofNoun noun: String) -> String? { kindOfNoun[noun] }

  /// The kind that a field's name tells, as `person_id` or `trainer_ids`.
  package func kind(named name: String, service: String = "") -> String? {
    var words = name.split(separator: "_").map(String.init)
    guard words.count > 1, ["id", "ids"].contains(words.removeLast()), let last = words.last else {
      return nil
    }
    if let kind = Self.parts[last] { return kind }
    let wanted = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let near = kindsOfService[service] ?? []
    return near.first { $0 == wanted } ?? near.first { $0.hasSuffix(wanted) }
      ?? (kinds.contains(wanted) ? wanted : kinds.sorted().first { $0.hasSuffix(wanted) })
  }

  /// Where values of a field can be asked for.
  package func source(of field: FieldInfo, in command: Command) -> Source? {
    if field.format == "id" { return kind(of: field, in: command).flatMap { sources[$0] } }
    return codeSources[field.format]
  }

  /// The kind of a message with an id: a record number beside it is a person's.
  package static func kind(of message: MessageInfo) -> String {
    let isPerson = message.fields.contains { $0.name == "record_no" && $0.format == "record_no" }
    let ids = message.fields.filter { $0.format == "id" && !$0.repeated }.map(\.name)
    return isPerson && ids == ["id"] ? "Person" : stripped(message.name, endings)
  }

  /// What a row without an id names by an id with a version beside it, as `Naming` of naming_id and
  /// naming_version; nil where it names no such thing.
  private static func versionedPart(of row: MessageInfo) -> String? {
    let names = Set(row.fields.map(\.name))
    for field in row.fields where field.format == "id" && !field.repeated {
      let stem = String(field.name.dropLast("_id".count))
      guard names.contains("\(stem)_version"), parts[stem] == nil else { continue }
      return stem.prefix(1).uppercased() + stem.dropFirst()
    }
    return nil
  }

  private static func stripped(_ fullName: String, _ endings: [String]) -> String {
    var name = fullName.split(separator: ".").last.map(String.init) ?? fullName
    for ending in endings where name.hasSuffix(ending) && name.count > ending.count {
      name.removeLast(ending.count)
    }
    return name
  }

  private static func rows(
    of command: Command,
    _ message: (String) -> MessageInfo?
  ) -> [MessageInfo] {
    guard command.method.idempotency == .read, let output = message(command.method.output) else {
      return []
    }
    let lists = output.fields.filter { $0.repeated && $0.kind == .message }
    let rows = lists.compactMap { message($0.typeName) }
    // A record with lists in it tells of itself.
    let isRecord = output.fields.contains { $0.name == "id" && $0.format == "id" }
    return isRecord ? [output] : rows
  }

  /// The read as a source, where it can be asked with nothing but a part of a name.
  private static func source(
    _ command: Command,
    _ row: MessageInfo,
    _ message: (String) -> MessageInfo?
  ) -> Source? {
    let method = command.method
    guard !method.serverStreams, !method.clientStreams, let input = message(method.input),
      !input.fields.contains(where: \.isRequired),
      input.fields.contains(where: { $0.name == "page_size" })
    else { return nil }
    let name = input.fields.first { $0.name == "name" && $0.kind == .string }
    return Source(command: command, row: row, valueField: "id", nameField: name?.name)
  }

  /// A read that looks codes of a table up by a part of a code or of its wording.
  private static func codeTable(
    _ command: Command,
    _ message: (String) -> MessageInfo?
  ) -> Source? {
    guard command.method.name == "LookupCode", let output = message(command.method.output),
      let list = output.fields.first(where: { $0.repeated && $0.kind == .message }),
      let row = message(list.typeName)
    else { return nil }
    var source = Source(command: command, row: row, valueField: "code", nameField: "text")
    source.wording = ("wording_zh", "wording_en")
    return source
  }

  /// Of two reads, the one that can be asked by name, else the first.
  private static func better(_ old: Source?, _ new: Source) -> Source {
    guard let old else { return new }
    return old.nameField == nil && new.nameField != nil ? new : old
  }
}

extension RecordKinds.Source {
  func of(_ field: String) -> RecordKinds.Source {
    var source = self
    source.valueField = field
    return source
  }
}
