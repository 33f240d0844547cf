package import HamletMessages

/// The answers of a session that a line may use: `$_` the last one, `$3` that of statement 3.
package struct KnownAnswers: Sendable {
  /// Why a reference means nothing.
  struct Refusal: Error {
    var phrase: Phrase
    var suggestions: [String] = []
  }

  /// How many answers are kept: enough to look back, and no more of people than needed.
  package static let limit = 50
  /// How many answers of a stream are kept.
  static let rowLimit = 200

  /// An answer with the statement that asked.
  package struct Entry: Sendable {
    /// The statement's number.
    package var number: Int
    /// The statement, as history keeps it.
    package var line: String
    /// The answer; of a stream, the first ones as a list.
    package var value: JSONValue
  }

  /// The answers, oldest first.
  package private(set) var entries: [Entry] = []
  /// How many statements were answered.
  package private(set) var count = 0

  /// None yet.
  package init() {}

  /// Keeps an answer, and gives the statement's number.
  @discardableResult
  package mutating func add(_ value: JSONValue, line: String) -> Int {
    count += 1
    entries.append(Entry(number: count, line: line, value: value))
    if entries.count > Self.limit { entries.removeFirst() }
    return count
  }

  /// Whether a name is an answer's and no variable's.
  static func isAnswer(_ name: String) -> Bool {
    let root = name.split(separator: ".").first ?? ""
    return root == "_" || (!root.isEmpty && root.allSatisfy { $0.isASCII && $0.isNumber })
  }

  /// What a reference as `_.id` or `3.persons.0.id` means.
  func value(_ reference: String) throws(Refusal) -> JSONValue {
    let parts = reference.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let root = parts.first, let entry = try entry(root) else {
      throw Refusal(phrase: Phrase("there is no answer yet", "还没有结果"))
    }
    var value = entry.value
    var path = "$" + root
    for step in parts.dropFirst() {
      value = try part(step, of: value, at: path)
      path += "." + step
    }
    return value
  }

  private func entry(_ root: String) throws(Refusal) -> Entry? {
    if root == "_" { return entries.last }
    guard let found = entries.first(where: { String($0.number) == root }) else {
      guard let first = entries.first, let last = entries.last else { return nil }
      throw Refusal(
        phrase: Phrase(
          "there is no answer \(root), only \(first.number) to \(last.number)",
          "没有第 \(root) 条结果，只有 \(first.number) 到 \(last.number)"
        )
      )
    }
    return found
  }

  private func part(
    _ step: String,
    of value: JSONValue,
    at path: String
  ) throws(Refusal) -> JSONValue {
    switch value {
    case .object(let members):
      if let found = value[step] { return found }
      let names = members.map(\.name)
      throw Refusal(
        phrase: Phrase("\(path) has no part '\(step)'", "\(path) 没有“\(step)”"),
        suggestions: Spelling.suggestions(for: step, among: names)
      )
    case .array(let items):
      if let index = Int(step), items.indices.contains(index) { return items[index] }
      let phrase =
        items.isEmpty
        ? Phrase("\(path) is an empty list", "\(path) 是空列表")
        : Phrase(
          "\(path) is a list: write a number from 0 to \(items.count - 1)",
          "\(path) 是列表：请写 0 到 \(items.count - 1)"
        )
      throw Refusal(phrase: phrase)
    case .null, .bool, .number, .string:
      throw Refusal(phrase: Phrase("\(path) has no parts", "\(path) 没有下级"))
    }
  }

  /// A value as text: a plain one, or a record's id.
  static func text(of value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .object: id(of: value)
    case .null, .array: nil
    }
  }

  /// The id of a record, or of the only record of a page.
  static func id(of value: JSONValue) -> String? {
    guard case .object(let members) = value else { return nil }
    if case .string(let id)? = value["id"] { return id }
    let lists = members.compactMap { member -> [JSONValue]? in
      if case .array(let items) = member.value { items } else { nil }
    }
    guard lists.count == 1, lists[0].count == 1 else { return nil }
    return id(of: lists[0][0])
  }
}
