package import HamletMessages

extension FormText {
  /// The whole request, numbered by its fields; what has parts and does not fit a line has a line for
  /// each of them.
  package func review(_ parsed: ParsedCommand) -> [String] {
    let (request, command) = (parsed.request, parsed.command)
    let shown = Self.reviewed(request, book.fields(of: command), parsed.made)
    var values = ValueText(book: book, language: language, reveals: true)
    values.names = names
    let labels = shown.map { CellWidth.of(self.label($0)) }.max() ?? 0
    let label = language == .chinese ? command.method.text?.zh : command.method.text?.en
    let title = "\(command.words) — \(label ?? "")"
    let rows = shown.enumerated().flatMap { index, field -> [String] in
      let number = CellText.padded("\(index + 1)", to: 3, .right)
      let head = "\(number)  \(CellText.padded(self.label(field), to: labels))"
      guard let value = request[field.name] else { return [head] }
      let text = shownValue(value, field, values)
      let isFitting = 7 + labels + CellWidth.of(text) <= width
      if isFitting || !hasParts(field) { return ["\(head)  \(text)"] }
      return ["\(number)  \(field.spokenLabel(language))"] + tree(value, field, values, depth: 0)
    }
    let record = parsed.look.map { [style.paint("  " + $0.line(language), .accent)] } ?? []
    return [FormWording.review.text(language), style.paint(title, .heading)] + record + rows
  }

  /// The fields that a review shows, in order.
  package static func reviewed(
    _ request: JSONValue,
    _ fields: [FieldInfo],
    _ made: Set<String>
  ) -> [FieldInfo] {
    fields.filter { request[$0.name] != nil && !made.contains($0.name) }
  }

  private func hasParts(_ field: FieldInfo) -> Bool {
    field.kind == .message && !field.isPartialDate && book.message(field.typeName) != nil
  }

  /// A line for each part of a message, those of inner ones further to the right.
  private func tree(
    _ value: JSONValue,
    _ field: FieldInfo,
    _ values: ValueText,
    depth: Int
  ) -> [String] {
    let space = String(repeating: " ", count: 7 + depth * 2)
    if case .array(let items) = value {
      return items.enumerated().flatMap { index, item in
        ["\(space)[\(index + 1)]"] + tree(item, field, values, depth: depth + 1)
      }
    }
    let fields = book.message(field.typeName)?.fields ?? []
    let given = fields.filter { value[$0.name] != nil }
    let labels = given.map { CellWidth.of($0.spokenLabel(language)) }.max() ?? 0
    return given.flatMap { inner -> [String] in
      guard let part = value[inner.name] else { return [] }
      let text = shownValue(part, inner, values)
      let label = inner.spokenLabel(language)
      let isFitting = CellWidth.of(space) + labels + 2 + CellWidth.of(text) <= width
      guard hasParts(inner), !isFitting else {
        return text.isEmpty ? [] : ["\(space)\(CellText.padded(label, to: labels))  \(text)"]
      }
      return ["\(space)\(label)"] + tree(part, inner, values, depth: depth + 1)
    }
  }

  private func shownValue(_ value: JSONValue, _ field: FieldInfo, _ values: ValueText) -> String {
    // What was typed without an echo is not shown after it either.
    if field.isSecret { return "••••" }
    let comma = language == .chinese ? "，" : ", "
    guard let type = book.message(field.typeName), field.kind == .message, !field.isPartialDate
    else { return values.text(value, of: field) }
    if case .array(let items) = value {
      return items.map { "(\(shownValue($0, field, values)))" }.joined(separator: comma)
    }
    // Each part by its label: a bare "yes" says nothing.
    return type.fields.compactMap { inner -> String? in
      guard let part = value[inner.name] else { return nil }
      let text = shownValue(part, inner, values)
      return text.isEmpty ? nil : "\(inner.spokenLabel(language)) \(text)"
    }.joined(separator: comma)
  }
}
