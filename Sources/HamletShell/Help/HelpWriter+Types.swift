package import HamletMessages

extension HelpWriter {
  /// A method, message or enum by its name, with or without the package; a field as `Method.field`.
  func lines(named name: String) -> [String]? {
    if let command = book.command(method: name) { return about(command) }
    if let message = book.message(name) ?? book.message("hamlet.v1.\(name)") {
      return about(message)
    }
    if let type = book.enumeration(name) ?? book.enumeration("hamlet.v1.\(name)") {
      return about(type)
    }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let field = String(name[name.index(after: dot)...])
    let owner = String(name[..<dot])
    if let command = book.command(method: owner) {
      return FieldPathLookup.field(at: field, in: book.fields(of: command), book)
        .map { about(field: $0, in: command) }
    }
    let message = book.message(owner) ?? book.message("hamlet.v1.\(owner)")
    return message?.fields.first { $0.isNamed(field) }.map { about($0) }
  }

  private func about(_ message: MessageInfo) -> [String] {
    let label = message.text.map { language == .chinese ? $0.zh : $0.en } ?? ""
    var lines = ["\(style.paint(message.name, .heading))  \(label)"]
    if language == .english { lines += comment(message.text?.doc ?? "") }
    return lines + rows(of: message.fields)
  }

  private func about(_ type: EnumInfo) -> [String] {
    let label = type.text.map { language == .chinese ? $0.zh : $0.en } ?? ""
    return ["\(style.paint(type.name, .heading))  \(label)"] + values(of: type)
  }

  func values(of type: EnumInfo) -> [String] {
    let shown = type.values.filter { $0.number != 0 }
    let width = shown.map { CellWidth.of($0.shortName) }.max() ?? 0
    return shown.map { value in
      let name = CellText.padded(value.shortName, to: width)
      let doc = language == .english ? value.text?.doc ?? "" : ""
      let label =
        "\(value.label(language))\(doc.isEmpty ? "" : "  \(doc.replacing("\n", with: " "))")"
      return "    \(name)  \(label)"
    }
  }

  private func comment(_ doc: String) -> [String] {
    doc.split(separator: "\n").map { "  \(String($0).trimmingSpaces)" }
  }

  /// A field where it is asked for: all but how a line spells it.
  func answering(_ field: FieldInfo, in command: Command?) -> [String] {
    let lines = command.map { about(field: field, in: $0) } ?? about(field)
    let spelled = "--\(field.kebabName) "
    return lines.compactMap { line in
      let text = line.trimmingSpaces
      if text.hasPrefix(spelled) { return nil }
      guard let example = FieldHint.example(field) else { return line }
      return line.replacing("\(field.name)=\(example)", with: example)
    }
  }

  /// A field: its label, rules, comment, values and spellings.
  package func about(_ field: FieldInfo) -> [String] {
    // The values of an enum follow below.
    let hint =
      field.kind == .enum ? "" : FieldHint.text(field, book: book, language: language) + "  "
    let need = field.isRequired ? UIText.required.phrase : HelpWording.optional
    var lines = [
      "\(style.paint(field.name, .heading))  \(field.spokenLabel(language))  \(hint)"
        + need.text(language)
    ]
    let note = field.note(language)
    if !note.isEmpty { lines.append("  \(note)") }
    if language == .english { lines += comment(field.text?.doc ?? "") }
    if let type = book.enumeration(field.typeName) {
      lines.append("  \(HelpWording.values.text(language)):")
      lines += values(of: type)
    } else if field.kind == .message, !field.isPartialDate, let type = book.message(field.typeName)
    {
      lines.append("  \(HelpWording.parts.text(language)):")
      lines += rows(of: type.fields).map { "  \($0)" }
    }
    if field.isPartialDate || field.format == "date" || field.format == "unix_ms" {
      lines += HelpTopic.dates.lines(language).map { " \($0)" }
    }
    if field.repeated { lines.append("  \(HelpWording.listOf.text(language))") }
    if let example = FieldHint.example(field) {
      lines.append("  \(UIText.example.text(language)): \(field.name)=\(example)")
    }
    lines.append(
      "  --\(field.kebabName)   \(field.chineseLabel)=   JSON: \(Self.spellings(field))"
    )
    return lines
  }

  /// A field of a command: what an id in it stands for, and where one is found.
  package func about(field: FieldInfo, in command: Command) -> [String] {
    var lines = about(field)
    if let kind = book.kinds.kind(of: field, in: command),
      let label = book.label(ofKind: kind, language)
    {
      lines.append("  \(HelpWording.nameIt.text(language)): \(label)")
    }
    if let source = book.kinds.source(of: field, in: command) {
      lines.append("  \(HelpWording.findIt.text(language)): \(source.command.words)")
    }
    return lines
  }

  /// How JSON may spell a field's name: once, where both spellings are one.
  private static func spellings(_ field: FieldInfo) -> String {
    field.name == field.camelName ? field.name : "\(field.name), \(field.camelName)"
  }
}
