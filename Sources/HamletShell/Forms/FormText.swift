package import HamletMessages

/// What a form shows: questions with their choices, and the review before sending.
package struct FormText: Sendable {
  private let book: CommandBook
  private let language: ShellLanguage
  private let style: Style

  /// Makes a writer.
  package init(
    book: CommandBook,
    language: ShellLanguage,
    style: Style = Style(isColoured: false)
  ) {
    self.book = book
    self.language = language
    self.style = style
  }

  /// The lines above the prompt.
  package func lines(_ question: FormQuestion) -> [String] {
    switch question {
    case .value(let path, let field):
      return [head(path, field)] + choices(of: field)
    case .item(let path, let field, let index):
      let end = index == 0 ? "" : "  (\(FormWording.listHint.text(language)))"
      return [head(Self.list(path), field) + end] + (index == 0 ? choices(of: field) : [])
    case .open(let path, let field, let index):
      let name = index == nil ? path : Self.list(path)
      let hint = FieldHint.text(field, book: book, language: language)
      let count = index.map { " \($0 + 1)" } ?? ""
      return ["  \(title(name, field))\(count)  \(hint)"]
    case .choose(_, let fields):
      return ["  \(FormWording.chooseOne.text(language)):"] + numbered(fields)
    case .more(let fields): return ["  \(FormWording.more.text(language))"] + numbered(fields)
    }
  }

  /// The prompt.
  package func prompt(_ question: FormQuestion) -> String {
    switch question {
    case .value(_, let field): return "  \(field.spokenLabel(language))> "
    case .item(_, let field, let index):
      return "  \(field.spokenLabel(language)) \(index + 1)> "
    case .open(_, let field, let index):
      let words = (index ?? 0) > 0 ? FormWording.addAnother : FormWording.addPart
      return "  \(field.spokenLabel(language)) (\(words.text(language)))> "
    case .choose: return "  > "
    case .more: return "  \(FormWording.morePrompt.text(language))"
    }
  }

  /// What is known of the field that is asked for: comment, rule, example.
  package func help(_ question: FormQuestion) -> [String] {
    guard let field = question.field else { return lines(question) }
    let writer = HelpWriter(book: book, language: language, style: style)
    return writer.about(field).map { "  " + $0 }
  }

  /// The whole request, numbered by its fields.
  package func review(_ request: JSONValue, of command: Command, made: Set<String>) -> [String] {
    let shown = Self.reviewed(request, book.fields(of: command), made)
    let values = ValueText(book: book, language: language, reveals: true)
    let width = shown.map { CellWidth.of($0.spokenLabel(language)) }.max() ?? 0
    let label = language == .chinese ? command.method.text?.zh : command.method.text?.en
    let title = "\(command.words) — \(label ?? "")"
    let rows = shown.enumerated().map { index, field in
      let text = request[field.name].map { shownValue($0, field, values) } ?? ""
      let number = CellText.padded("\(index + 1)", to: 3, .right)
      return "\(number)  \(CellText.padded(field.spokenLabel(language), to: width))  \(text)"
    }
    return [FormWording.review.text(language), style.paint(title, .heading)] + rows
  }

  /// The fields that a review shows, in order.
  package static func reviewed(
    _ request: JSONValue,
    _ fields: [FieldInfo],
    _ made: Set<String>
  ) -> [FieldInfo] {
    fields.filter { request[$0.name] != nil && !made.contains($0.name) }
  }

  private func shownValue(_ value: JSONValue, _ field: FieldInfo, _ values: ValueText) -> String {
    if case .array(let items) = value, field.kind == .message {
      let texts = items.map { "(\(values.text($0, of: field)))" }
      return texts.joined(separator: language == .chinese ? "，" : ", ")
    }
    return values.text(value, of: field)
  }

  /// Numbers for enum values, as they are offered.
  private func choices(of field: FieldInfo) -> [String] {
    let texts = Self.offered(field, book).enumerated().map { index, value in
      language == .chinese
        ? "\(index + 1) \(value.chineseLabel)" : "\(index + 1) \(value.shortName)"
    }
    return texts.isEmpty ? [] : ["    " + texts.joined(separator: "   ")]
  }

  /// The values of an enum that a person may choose.
  static func offered(_ field: FieldInfo, _ book: CommandBook) -> [EnumValueInfo] {
    guard field.kind == .enum else { return [] }
    return (book.enumeration(field.typeName)?.values ?? []).filter { $0.number != 0 }
  }

  private func head(_ path: String, _ field: FieldInfo) -> String {
    let isNumbered = field.kind == .enum
    let hint = isNumbered ? "" : FieldHint.text(field, book: book, language: language)
    return "  \(title(path, field))  \(hint)".trimmingEnd
  }

  private func title(_ path: String, _ field: FieldInfo) -> String {
    let mark = field.isRequired ? "* " : ""
    let label = field.spokenLabel(language)
    return mark + (label == path ? path : "\(path) \(label)")
  }

  private func numbered(_ fields: [FieldInfo]) -> [String] {
    fields.enumerated().map { index, field in
      let number = CellText.padded("\(index + 1)", to: 4, .right)
      let label = field.spokenLabel(language)
      return "  \(number)  \(label)\(label == field.name ? "" : "  \(field.name)")"
    }
  }

  /// A path without the place in its list.
  private static func list(_ path: String) -> String {
    path.split(separator: ".").dropLast().joined(separator: ".")
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingEnd: String {
    var part = self[...]
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
