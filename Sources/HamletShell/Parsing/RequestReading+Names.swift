import HamletDomain
import HamletMessages

extension RequestReading {
  /// The code that a name stands for where this session knows it; the text itself where it is no name.
  ///
  /// A person's name does not go into history.
  mutating func code(
    of text: String,
    _ field: FieldInfo,
    _ span: Range<Int>,
    at path: String
  ) throws(ScalarReader.Refusal) -> String {
    guard let names = context.names else { return text }
    switch names.meaning(of: text, in: field, command, context.book) {
    case .nothing:
      guard field.format == "id", RecordID(text: text) == nil else { return text }
      // It may be a name that the server knows, which is asked when the line is sent.
      if context.isLookedAt, text.contains(where: \.isLetter) { return RecordID.none.description }
      throw ScalarReader.Refusal(phrase: unknown(field))
    case .one(let code, let label):
      if !field.format.hasPrefix("division") { hidden.append(span) }
      if field.format == "id" { isByName = true }
      let shown = field.format == "id" ? "…\(code.suffix(8))" : code
      resolved.append(ParsedCommand.Resolved(path: path, text: VisibleText.of("\(shown) \(label)")))
      return code
    case .several(let codes):
      let isID = field.format == "id"
      throw ScalarReader.Refusal(
        phrase: Phrase(
          "several are called so: \(Self.told(codes, names, isID, context.book, .english))",
          "有多个同名，请改填其一：\(Self.told(codes, names, isID, context.book, .chinese))"
        )
      )
    }
  }

  /// Some codes, ids by their ends, each with what tells it apart.
  private static func told(
    _ codes: [String],
    _ names: KnownNames,
    _ isID: Bool,
    _ book: CommandBook,
    _ language: ShellLanguage
  ) -> String {
    let isShort = isID && Set(codes.map { $0.suffix(8) }).count == codes.count
    return codes.prefix(4).map { code in
      let facts = names.seen.facts(of: code).text(book, language, names.places)
      let shown = isShort ? "…\(code.suffix(8))" : code
      return VisibleText.of(facts.isEmpty ? shown : "\(shown) \(facts)")
    }.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// How to find a record that is not known by what was written.
  private func unknown(_ field: FieldInfo) -> Phrase {
    guard let source = context.book.kinds.source(of: field, in: command) else {
      return Phrase(
        "write an id, or a name that was seen in this session",
        "请填编号，或本次会话中见过的名称"
      )
    }
    let words = source.command.words
    return Phrase(
      "not seen in this session: look it up with \(words), or press Tab",
      "本次会话中未见过：可先用 \(words) 查找，或按 Tab 选择"
    )
  }
}
