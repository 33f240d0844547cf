package import HamletMessages

/// A form that fills a command in, question by question: what was given and answered so far, and so
/// what comes next; it asks nobody itself.
package struct GuidedForm: Sendable {
  /// Which fields are asked for.
  package enum Scope: Hashable, Sendable {
    /// Only the required ones that the line lacks.
    case missing
    /// The required ones, then those of the others that are chosen.
    case guided
    /// All.
    case all
  }

  static let moreKey = "+"
  /// How deep messages are opened in each other.
  static let depthLimit = 8

  /// The contract.
  package let book: CommandBook
  /// The line as it was understood at first.
  package let base: ParsedCommand
  /// The fields that are asked for.
  package var scope: Scope
  /// The answers, in the order in which they were given.
  package internal(set) var entries: [FormEntry] = []
  /// Fields whose values stand in the line, with them.
  package internal(set) var given: [JSONMember]
  /// Texts that were answered before, by question.
  package internal(set) var remembered: [String: String] = [:]
  /// Answers that were refused and are asked for again, by question.
  var refused: [String: String] = [:]
  /// Paths that are asked for besides those of the scope.
  var extra: [String] = []
  /// Whether the fields that need not be given are offered.
  var offersMore: Bool
  /// Whether it is shown whole before it is sent, also where nothing had to be asked.
  var isReviewed = false
  /// The record that is changed, where the shell found out its version.
  package private(set) var look: RecordLook?
  /// Fields that were filled with what the record says.
  var prefilled: Set<String> = []
  /// Whether the version has to be asked for, since nothing tells it.
  var asksVersion = false
  /// Questions that another answer settled, since both say the same.
  private var implied: Set<String> = []

  /// Begins a form for a line that lacks something, or for all fields of its command.
  package init(_ command: ParsedCommand, book: CommandBook, scope: Scope) {
    self.book = book
    self.scope = scope
    base = command
    look = command.look
    // An update without a field asks which ones are to be changed.
    offersMore = scope == .guided || command.missing.contains(where: command.made.contains)
    if case .object(let members) = command.request {
      given = members.filter { !command.made.contains($0.name) }
    } else {
      given = []
    }
  }

  /// The command.
  package var command: Command { base.command }

  /// The request's fields.
  var fields: [FieldInfo] { book.fields(of: command) }

  /// Whether nothing but passwords is asked for.
  var asksOnlySecrets: Bool {
    scope == .missing && base.missing.allSatisfy { field(at: $0)?.isSecret ?? false }
  }

  /// The answer to a question.
  func entry(_ key: String) -> FormEntry? { entries.last { $0.key == key } }

  /// Takes an answer.
  package mutating func take(_ outcome: FormEntry.Outcome, for question: FormQuestion) {
    entries.append(FormEntry(key: question.key, outcome: outcome))
    if case .chosen(let names) = outcome, case .more = question { extra += names }
  }

  /// Goes back to the question before; false where there is none.
  package mutating func back() -> Bool {
    // What another answer settled was never asked.
    while let last = entries.last, implied.remove(last.key) != nil { entries.removeLast() }
    guard let last = entries.popLast() else { return false }
    forgetLook(of: last.key)
    remembered[last.key] = last.text
    if case .chosen(let names) = last.outcome, last.key == Self.moreKey {
      extra.removeAll { names.contains($0) }
    }
    return true
  }

  /// Answers a question itself where the contract says that it asks for the same as a field that is
  /// given, as a dossier's child; false for any other.
  mutating func settles(_ question: FormQuestion) -> Bool {
    guard case .value(let path, let field) = question, path.contains("."),
      let name = field.rule?.sameAs, !name.isEmpty, let text = self.text(of: name)
    else { return false }
    entries.append(FormEntry(key: path, outcome: .value(text)))
    implied.insert(path)
    return true
  }

  /// What a field of the request was given; nil where it was not.
  func text(of name: String) -> String? {
    if let text = entry(name)?.text { return text }
    guard let value = given.first(where: { $0.name == name })?.value else { return nil }
    return KnownAnswers.text(of: value)
  }

  /// Forgets what was answered for a field, so that it is asked for again.
  package mutating func reopen(_ path: String) {
    entries.removeAll { implied.contains($0.key) }
    implied = []
    forgetLook(of: path)
    if path == RecordLook.field { (look, asksVersion) = (nil, true) }
    for entry in entries where Self.isWithin(entry.key, path) { remembered[entry.key] = entry.text }
    entries.removeAll { Self.isWithin($0.key, path) }
    let steps = path.split(separator: ".").map(String.init)
    if let top = steps.first, let index = given.firstIndex(where: { $0.name == top }) {
      let old = given[index].value
      if steps.count > 1 {
        if let text = Self.plain(steps.dropFirst(), of: old) { remembered[path] = text }
        given[index].value = Self.removing(steps.dropFirst(), from: old)
      } else {
        given.remove(at: index)
        if let field = field(at: top) { remember(old, field, at: top) }
      }
    }
    if !extra.contains(path) { extra.append(path) }
  }

  /// Keeps what a value says for the questions that ask for it again, so that Enter gives each part as
  /// it is.
  private mutating func remember(_ value: JSONValue, _ field: FieldInfo, at path: String) {
    if case .array(let items) = value {
      for (index, item) in items.enumerated() {
        if field.kind == .message { remembered["\(path).\(index)"] = "y" }
        remember(item, field, at: "\(path).\(index)")
      }
      return
    }
    guard field.kind == .message, !field.isPartialDate, case .object = value else {
      remembered[path] = typed(value, field)
      return
    }
    for inner in book.message(field.typeName)?.fields ?? [] {
      guard let part = value[inner.name] else { continue }
      if !inner.oneof.isEmpty { remembered["\(path)?\(inner.oneof)"] = inner.name }
      let isMessage = inner.kind == .message && !inner.isPartialDate
      if isMessage, !inner.repeated { remembered["\(path).\(inner.name)"] = "y" }
      remember(part, inner, at: "\(path).\(inner.name)")
    }
  }

  /// A value as somebody would type it; nil where it has no such form.
  private func typed(_ value: JSONValue, _ field: FieldInfo) -> String? {
    if field.isPartialDate {
      return ValueText(book: book, language: .chinese).text(value, of: field)
    }
    let text = KnownAnswers.text(of: value)
    guard field.kind == .enum else { return text }
    return book.enumeration(field.typeName)?.values.first { $0.name == text }?.shortName ?? text
  }

  /// The text of a plain part; nil where there is none.
  private static func plain(_ path: ArraySlice<String>, of value: JSONValue) -> String? {
    guard let step = path.first else { return KnownAnswers.text(of: value) }
    if case .array(let items) = value, let index = Int(step), items.indices.contains(index) {
      return plain(path.dropFirst(), of: items[index])
    }
    return value[step].flatMap { plain(path.dropFirst(), of: $0) }
  }

  /// A value without the part at a path.
  private static func removing(_ path: ArraySlice<String>, from value: JSONValue) -> JSONValue {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch value {
    case .object(let members):
      return .object(
        members.compactMap { member in
          guard member.name == step else { return member }
          return rest.isEmpty ? nil : JSONMember(step, removing(rest, from: member.value))
        }
      )
    case .array(let items):
      guard let index = Int(step), items.indices.contains(index), !rest.isEmpty else {
        return value
      }
      var kept = items
      kept[index] = removing(rest, from: items[index])
      return .array(kept)
    case .null, .bool, .number, .string: return value
    }
  }

  /// Takes the version that the record told.
  mutating func tell(_ found: RecordLook) {
    look = found
    given.removeAll { $0.name == RecordLook.field }
    given.append(JSONMember(RecordLook.field, .string(found.version)))
  }

  /// Forgets the version of a record, where another one is named or time goes by.
  mutating func forgetLook() {
    guard look != nil else { return }
    look = nil
    given.removeAll { $0.name == RecordLook.field }
  }

  private mutating func forgetLook(of key: String) {
    asksVersion = false
    guard look?.fields.contains(key) ?? false else { return }
    forgetLook()
    given.removeAll { prefilled.contains($0.name) }
    prefilled = []
  }

  /// Offers the fields that need not be given (again).
  package mutating func offerMore() {
    entries.removeAll { $0.key == Self.moreKey }
    offersMore = true
  }

  /// Whether a path is another one or a part of it.
  static func isWithin(_ path: String, _ other: String) -> Bool {
    path == other || path.hasPrefix(other + ".")
  }

  /// The line that means what was given and answered.
  package var line: String {
    let fields = fields
    let items = given.map { member in
      LineWriter.item(member.name, member.value, fields.first { $0.name == member.name })
    }
    let answers = entries.compactMap { entry -> String? in
      guard let text = entry.text else { return nil }
      return "\(path(of: entry))=\(written(text, at: entry.key))"
    }
    return ([command.words] + items + answers).joined(separator: " ")
  }

  /// A path with the list's places counted as they are filled: what was opened and left empty is none.
  package func path(of entry: FormEntry) -> String {
    let steps = entry.key.split(separator: ".").map(String.init)
    var parts = steps
    let isHeld = given.contains { $0.name == steps.first }
    for index in steps.indices where !isHeld {
      guard let place = Int(steps[index]) else { continue }
      let before = steps[..<index].joined(separator: ".") + "."
      let places = entries.compactMap { other -> Int? in
        guard other.text != nil, other.key.hasPrefix(before) else { return nil }
        let rest = other.key.dropFirst(before.count).split(separator: ".")
        return rest.first.flatMap { Int($0) }
      }
      parts[index] = String(Set(places).filter { $0 < place }.count)
    }
    // A whole list was typed where its first entry was asked for.
    if let text = entry.text, parts.last == "0", Self.isList(text) { parts.removeLast() }
    return parts.joined(separator: ".")
  }

  static func isList(_ text: String) -> Bool {
    text.first.map { "[［".contains($0) } ?? false
  }

  private func written(_ text: String, at key: String) -> String {
    guard let field = field(at: key) else { return LineWriter.quoted(text) }
    let isStructured = (field.kind == .message && !field.isPartialDate) || field.repeated
    let opens = text.first.map { "[{［｛".contains($0) } ?? false
    if isStructured, opens { return text }
    let isReference =
      text.hasPrefix("$") && KnownAnswers.isAnswer(String(text.dropFirst()))
      && !text.contains { $0.isWhitespace }
    return isReference ? text : LineWriter.word(text)
  }

  /// The field that a path names.
  package func field(at path: String) -> FieldInfo? {
    var fields = fields
    var found: FieldInfo?
    for step in path.split(separator: ".") where Int(step) == nil {
      guard let field = fields.first(where: { $0.name == step }) else { return nil }
      found = field
      fields = book.message(field.typeName)?.fields ?? []
    }
    return found
  }
}
