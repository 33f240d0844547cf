import HamletMessages

extension AnswerWriter {
  /// One field per line, one block per row.
  func vertical(_ answer: JSONValue, _ name: String) -> [String] {
    guard let (type, rows) = rows(answer, name) else {
      return answer.visibleText(pretty: true).split(separator: "\n").map(String.init)
    }
    return blocks(rows, type, isList: rows.count > 1 || type.name != name)
  }

  /// A record that is an answer itself: its lists of many facts as tables below the rest, where there is
  /// room for them.
  func record(_ answer: JSONValue, _ type: MessageInfo) -> [String] {
    guard page.width != nil, !page.isPlain, layout.columns.isEmpty, layout.blocks != .on else {
      return blocks([answer], type, isList: false)
    }
    var rest = answer
    var tables: [String] = []
    for field in fields(of: type) where field.repeated && field.kind == .message {
      guard let inner = values.book.message(field.typeName), !field.isPartialDate,
        case .array(let items)? = answer[field.name],
        let sheet = tabular(items, inner), columns(of: items, inner) > 3, !sheet.isCut
      else { continue }
      rest = rest.setting(field.name, .null)
      tables += [page.style.paint(heading(field), .heading)] + sheet.lines
    }
    guard !tables.isEmpty else { return blocks([answer], type, isList: false) }
    return block(rest, type, nil) + tables + unsetNote([answer], type)
  }

  /// One block per row, each under a heading where it is one of a list.
  func blocks(_ rows: [JSONValue], _ type: MessageInfo, isList: Bool) -> [String] {
    var lines: [String] = []
    for (index, row) in rows.enumerated() { lines += block(row, type, isList ? index + 1 : nil) }
    return lines + unsetNote(rows, type)
  }

  /// A row's block; with a number it has a heading.
  func block(_ row: JSONValue, _ type: MessageInfo, _ number: Int?) -> [String] {
    var lines: [String] = []
    if let number {
      let title = "\(RowWords.of(type).title(values.language)) \(number)"
      let mark = number - 1 < layout.marks.count ? layout.marks[number - 1] : ""
      let marked = mark.isEmpty ? title : "\(mark) \(title)"
      let heading = page.isBoxed ? "───── \(marked) ─────" : marked
      lines.append(page.style.paint(heading, .faint))
    }
    return lines + facts(row, type) + (page.isPlain && number != nil ? [""] : [])
  }

  private func facts(_ row: JSONValue, _ type: MessageInfo) -> [String] {
    let shown = fields(of: type).compactMap { field -> (String, [String])? in
      let values = self.values(of: field, in: type)
      let texts = row[field.name].map { self.texts($0, of: field, in: row, values) } ?? []
      let label = heading(field)
      guard texts.isEmpty else { return (label, texts) }
      return layout.showsUnset || !layout.columns.isEmpty ? (label, ["—"]) : nil
    }
    guard !page.isPlain else {
      return shown.flatMap { label, texts in texts.map { "\(label): \($0)" } }
    }
    let width = shown.map { CellCount.of($0.0) }.max() ?? 0
    return shown.flatMap { label, texts in
      texts.enumerated().flatMap { index, text in
        let head = index == 0 ? CellText.padded(label, to: width, .right) : ""
        return wrapped(text, after: CellText.padded(head, to: width) + "  ")
      }
    }
  }

  /// What of the fields is set in no row, on a terminal: nobody must think that she saw all there is.
  private func unsetNote(_ rows: [JSONValue], _ type: MessageInfo) -> [String] {
    guard let width = page.width, !layout.showsUnset, layout.columns.isEmpty, !rows.isEmpty else {
      return []
    }
    let unset = fields(of: type).filter { field in
      rows.allSatisfy { row in
        row[field.name].map { texts($0, of: field, in: row, values).isEmpty } ?? true
      }
    }
    guard !unset.isEmpty else { return [] }
    let names = unset.map { heading($0) }
    let text = OutputText.unset(count: names.count, names: names).text(values.language)
    return CellText.wrapped(text, to: width).map { page.style.paint($0, .faint) }
  }

  private func texts(
    _ value: JSONValue,
    of field: FieldInfo,
    in row: JSONValue,
    _ values: ValueText
  ) -> [String] {
    if case .array(let items) = value {
      return items.enumerated().map {
        "[\($0.offset + 1)] \(values.inFull.text($0.element, of: field))"
      }
    }
    if case .string(let text) = value, text.contains("\n"), !values.hides(field) {
      return VisibleText.lines(of: text)
    }
    if let lines = parts(value, field, values) { return lines }
    let text = values.inFull.text(value, of: field)
    guard !text.isEmpty else { return [] }
    guard let age = values.age(value, of: field, in: row) else { return [text] }
    return [values.language == .chinese ? "\(text)（\(age)）" : "\(text) (\(age))"]
  }

  private func wrapped(_ text: String, after head: String) -> [String] {
    let indent = CellCount.of(head)
    guard let width = page.width, width > indent + 8 else { return [head + text] }
    let space = String(repeating: " ", count: indent)
    return CellText.wrapped(text, to: width - indent).enumerated().map {
      ($0.offset == 0 ? head : space) + $0.element
    }
  }
}
