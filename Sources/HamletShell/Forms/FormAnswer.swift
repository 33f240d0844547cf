import HamletMessages

/// What a typed answer means to a question, before its value is held against the rules.
enum FormAnswer {
  /// An answer.
  case outcome(FormEntry.Outcome)
  /// A number or word that is none of those offered.
  case refused
  /// A word that fits several of those offered.
  case several([FieldInfo])
  /// A field that must be given.
  case required

  /// Reads a typed text.
  static func read(_ text: String, for question: FormQuestion, book: CommandBook) -> FormAnswer {
    switch question {
    case .value(_, let field):
      if text.isEmpty { return field.isRequired ? .required : .outcome(.skipped) }
      return .outcome(.value(chosen(text, field, book)))
    case .item(_, let field, let index):
      if text.isEmpty {
        return index == 0 && field.isRequired ? .required : .outcome(.skipped)
      }
      return .outcome(.value(chosen(text, field, book)))
    case .open:
      if text.isEmpty || isNo(text) { return .outcome(.skipped) }
      if isYes(text) { return .outcome(.opened) }
      return .outcome(.value(text))
    case .choose(_, let fields):
      if text.isEmpty { return .outcome(.chosen([])) }
      switch meant(text, fields) {
      case .nothing: return .refused
      case .several(let fields): return .several(fields)
      case .one(let field): return .outcome(.chosen([field.name]))
      }
    case .more(let fields):
      if text.isEmpty { return .outcome(.chosen([])) }
      if ["a", "all", "全部"].contains(text.lowercased()) {
        return .outcome(.chosen(fields.map(\.name)))
      }
      var names: [String] = []
      for word in text.split(whereSeparator: { " ,，、　".contains($0) }) {
        switch meant(String(word), fields) {
        case .nothing: return .refused
        case .several(let fields): return .several(fields)
        case .one(let field): names.append(field.name)
        }
      }
      return .outcome(.chosen(fields.map(\.name).filter(names.contains)))
    }
  }

  /// The choices of a list that are named at once, as "1,3" or "避孕 孕前"; nil where the text is one
  /// answer, or a part of it is no choice.
  static func together(_ text: String, for question: FormQuestion, book: CommandBook) -> [String]? {
    guard case .item(_, let field, _) = question, field.kind == .enum else { return nil }
    let values = FormText.offered(field, book)
    let words = text.split(whereSeparator: { " ,，、;；　".contains($0) }).map(String.init)
    // What a single choice is called may have spaces of its own.
    guard words.count > 1, !isChoice(text, values) else { return nil }
    return words.allSatisfy { isChoice($0, values) } ? words : nil
  }

  /// Whether a number or a word means one of an enum's values.
  private static func isChoice(_ word: String, _ values: [EnumValueInfo]) -> Bool {
    if let number = Int(word) { return values.indices.contains(number - 1) }
    if case .one = ChoiceWord.meaning(of: word, among: values, sounds: true, \.choiceNames) {
      return true
    }
    return false
  }

  static func isYes(_ text: String) -> Bool { ["y", "yes", "是"].contains(text.lowercased()) }

  private static func isNo(_ text: String) -> Bool { ["n", "no", "否"].contains(text.lowercased()) }

  /// An enum's value by the number before it.
  private static func chosen(_ text: String, _ field: FieldInfo, _ book: CommandBook) -> String {
    let values = FormText.offered(field, book)
    guard let number = Int(text), values.indices.contains(number - 1) else { return text }
    return values[number - 1].shortName
  }

  /// Which of the fields a number or a word means.
  private static func meant(
    _ word: String,
    _ fields: [FieldInfo]
  ) -> ChoiceWord.Meaning<FieldInfo> {
    if let number = Int(word) {
      return fields.indices.contains(number - 1) ? .one(fields[number - 1]) : .nothing
    }
    if let field = fields.first(where: { $0.isNamed(word) }) { return .one(field) }
    // A letter alone is more often meant for the next question, as y.
    guard ChoiceWord.saysEnough(word) else { return .nothing }
    return ChoiceWord.meaning(of: word, among: fields, sounds: true, \.choiceNames)
  }
}
