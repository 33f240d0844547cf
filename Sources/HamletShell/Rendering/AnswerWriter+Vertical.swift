import HamletMessages

extension AnswerWriter {
  /// One field per line, one block per row.
  func vertical(_ answer: JSONValue, _ name: String) -> [String] {
    guard let (type, rows) = rows(answer, name) else {
      return answer.visibleText(pretty: true).split(separator: "\n").map(String.init)
    }
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      if rows.count > 1 || type.name != name {
        let title = type.text.map { values.language == .chinese ? $0.zh : $0.en } ?? type.name
        let heading = page.isBoxed ? "───── \(title) \(index + 1) ─────" : "\(title) \(index + 1)"
        lines.append(page.style.paint(heading, .faint))
      }
      lines += block(row, type)
    }
    return lines
  }

  private func block(_ row: JSONValue, _ type: MessageInfo) -> [String] {
    let shown = type.fields.compactMap { field -> (String, [String])? in
      guard let value = row[field.name], !isOtherLanguage(field, of: type) else { return nil }
      let texts = texts(value, of: field)
      return texts.isEmpty ? nil : (field.label(values.language), texts)
    }
    let width = shown.map { CellWidth.of($0.0) }.max() ?? 0
    return shown.flatMap { label, texts in
      texts.enumerated().flatMap { index, text in
        let head = index == 0 ? CellText.padded(label, to: width, .right) : ""
        return wrapped(text, after: CellText.padded(head, to: width) + "  ")
      }
    }
  }

  private func texts(_ value: JSONValue, of field: FieldInfo) -> [String] {
    if case .array(let items) = value {
      return items.enumerated().map {
        "[\($0.offset + 1)] \(values.inFull.text($0.element, of: field))"
      }
    }
    let isHidden = field.isSecret || (field.rule?.sensitive ?? false)
    if case .string(let text) = value, text.contains("\n"), !isHidden {
      return VisibleText.lines(of: text)
    }
    let text = values.inFull.text(value, of: field)
    return text.isEmpty ? [] : [text]
  }

  private func wrapped(_ text: String, after head: String) -> [String] {
    let indent = CellWidth.of(head)
    guard let width = page.width, width > indent + 8 else { return [head + text] }
    let space = String(repeating: " ", count: indent)
    return CellText.wrapped(text, to: width - indent).enumerated().map {
      ($0.offset == 0 ? head : space) + $0.element
    }
  }
}
