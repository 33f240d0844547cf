import HamletMessages

extension AnswerWriter {
  /// How many facts say enough on one line, without their labels.
  private static let plainFacts = 3

  /// A message in a record as a line for each of its facts, with its label; nil where it has few.
  func parts(_ value: JSONValue, _ field: FieldInfo, _ values: ValueText) -> [String]? {
    guard values.today != nil, case .object = value, field.kind == .message, !field.isPartialDate,
      !values.hides(field), let type = values.book.message(field.typeName)
    else { return nil }
    let facts = partLines(value, type)
    return facts.count > Self.plainFacts ? facts : nil
  }

  /// The facts of a message; those of inner messages stand further to the right below their label.
  private func partLines(_ value: JSONValue, _ type: MessageInfo) -> [String] {
    let shown = fields(ofPart: type).compactMap { field -> (String, [String], Bool)? in
      guard let part = value[field.name] else { return nil }
      let values = self.values(of: field, in: type).inFull
      if let inner = parts(part, field, values) { return (heading(field), inner, true) }
      let text = values.text(part, of: field)
      let isNothing = text.isEmpty || ["no", "否", "0"].contains(text)
      return isNothing ? nil : (heading(field), [text], false)
    }
    let width = shown.filter { !$0.2 }.map { CellCount.of($0.0) }.max() ?? 0
    return shown.flatMap { label, lines, isInner in
      isInner
        ? [label] + lines.map { "  \($0)" } : ["\(CellText.padded(label, to: width))  \(lines[0])"]
    }
  }

  /// What is shown of a message in a record, whatever columns were asked for.
  private func fields(ofPart type: MessageInfo) -> [FieldInfo] {
    type.fields.filter { !isOtherLanguage($0, of: type) }
  }
}
