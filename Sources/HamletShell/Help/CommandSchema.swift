import HamletDomain
package import HamletMessages

/// A command of the contract as JSON: what a program must know to call it.
package struct CommandSchema: Sendable {
  private let book: CommandBook

  /// Describes commands of a contract.
  package init(book: CommandBook) {
    self.book = book
  }

  /// The description of what words name: one command in full, else a list of commands; nil where they
  /// name nothing.
  package func value(about words: [String]) -> JSONValue? {
    let words = book.parted(words)
    guard let first = words.first else { return .array(book.commands.map(brief)) }
    if words.count == 1, let command = book.command(method: first) { return full(command) }
    guard book.nouns.contains(first) else { return nil }
    guard words.count > 1 else { return .array(book.commands(of: first).map(brief)) }
    return book.command(first, words[1]).map(full)
  }

  private func brief(_ command: Command) -> JSONValue {
    .object([
      JSONMember("command", .string(command.words)),
      JSONMember("method", .string(command.wireName)),
      JSONMember("label", label(command.method.text)),
      JSONMember("changes", .bool(command.method.idempotency != .read)),
    ])
  }

  private func full(_ command: Command) -> JSONValue {
    let method = command.method
    var types = TypeCollection(book: book)
    let fields = book.fields(of: command).map { field -> JSONValue in
      let described = types.field(field)
      // Whoever creates a record makes its id, so no program has to.
      return method.makesID(field) ? described.setting("made_here", .bool(true)) : described
    }
    if let output = book.message(method.output) { types.add(output) }
    return .object([
      JSONMember("command", .string(command.words)),
      JSONMember("method", .string(command.wireName)),
      JSONMember("label", label(method.text)),
      JSONMember("doc", .string(method.text?.doc ?? "")),
      JSONMember("idempotency", .string("\(method.idempotency)")),
      JSONMember("danger", .string("\(method.danger)")),
      JSONMember("open", .bool(method.open)),
      JSONMember("roles", .array(roles(method).map(JSONValue.string))),
      JSONMember("scope", .string("\(method.scope)")),
      JSONMember("purposes", .array(method.purposes.map(JSONValue.string))),
      JSONMember("asks_password_again", .bool(method.reauthenticate)),
      JSONMember("request_streams", .bool(method.clientStreams)),
      JSONMember("response_streams", .bool(method.serverStreams)),
      JSONMember("primary", .string(method.primary)),
      JSONMember("undone_by", .string(book.command(method: method.undoneBy)?.words ?? "")),
      JSONMember("version_by", .string(book.versionSource(of: command)?.read.words ?? "")),
      JSONMember("example", .string(method.example)),
      JSONMember("request", .string(method.input)),
      JSONMember("fields", .array(fields)),
      JSONMember("response", .string(method.output)),
      JSONMember("messages", .object(types.messages)),
      JSONMember("enums", .object(types.enums)),
    ])
  }

  private func roles(_ method: MethodInfo) -> [String] {
    let values = book.enumeration("hamlet.v1.Role")?.values ?? []
    return method.roles.compactMap { number in
      values.first { $0.number == number }?.shortName
    }
  }

  private func label(_ text: Text?) -> JSONValue {
    .object([
      JSONMember("en", .string(text?.en ?? "")), JSONMember("zh", .string(text?.zh ?? "")),
    ])
  }
}

/// The messages and enums that fields mean, each once.
private struct TypeCollection {
  let book: CommandBook
  private(set) var messages: [JSONMember] = []
  private(set) var enums: [JSONMember] = []
  private var seen: Set<String> = []

  init(book: CommandBook) {
    self.book = book
  }

  mutating func add(_ message: MessageInfo) {
    guard seen.insert(message.name).inserted else { return }
    let fields = message.fields.map { field($0) }
    messages.append(JSONMember(message.name, .array(fields)))
  }

  private mutating func add(_ type: EnumInfo) {
    guard seen.insert(type.name).inserted else { return }
    let values = type.values.map { value in
      JSONValue.object([
        JSONMember("name", .string(value.name)), JSONMember("short", .string(value.shortName)),
        JSONMember("number", .number(String(value.number))),
        JSONMember("en", .string(value.englishLabel)),
        JSONMember("zh", .string(value.chineseLabel)),
      ])
    }
    enums.append(JSONMember(type.name, .array(values)))
  }

  mutating func field(_ field: FieldInfo) -> JSONValue {
    if let message = book.message(field.typeName) { add(message) }
    if let type = book.enumeration(field.typeName) { add(type) }
    var members = [
      JSONMember("name", .string(field.name)), JSONMember("json_name", .string(field.camelName)),
      JSONMember("kind", .string("\(field.kind)")),
      JSONMember("type", .string(field.typeName)),
      JSONMember("repeated", .bool(field.repeated)),
      JSONMember("required", .bool(field.isRequired)),
      JSONMember("en", .string(field.spokenLabel(.english))),
      JSONMember("zh", .string(field.chineseLabel)),
    ]
    if let doc = field.text?.doc, !doc.isEmpty { members.append(JSONMember("doc", .string(doc))) }
    if !field.oneof.isEmpty { members.append(JSONMember("oneof", .string(field.oneof))) }
    return .object(members + rules(field.rule))
  }

  private func rules(_ rule: RuleInfo?) -> [JSONMember] {
    guard let rule else { return [] }
    var members: [JSONMember] = []
    func add(_ name: String, _ value: JSONValue, when isSaid: Bool) {
      if isSaid { members.append(JSONMember(name, value)) }
    }
    func number(_ value: UInt32) -> JSONValue { .number(String(value)) }
    add("format", .string(rule.format), when: !rule.format.isEmpty)
    add("min_length", number(rule.minLength), when: rule.minLength > 0)
    add("max_length", number(rule.maxLength), when: rule.maxLength > 0)
    add("min", .string(String(rule.min)), when: rule.hasMin)
    add("max", .string(String(rule.max)), when: rule.hasMax)
    add("min_items", number(rule.minItems), when: rule.minItems > 0)
    add("max_items", number(rule.maxItems), when: rule.maxItems > 0)
    add("sensitive", .bool(true), when: rule.sensitive)
    add("example", .string(rule.example), when: !rule.example.isEmpty)
    return members
  }
}
