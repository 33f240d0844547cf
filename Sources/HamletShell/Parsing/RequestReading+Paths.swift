import HamletMessages

extension RequestReading {
  /// The message with a value put at a path inside it.
  mutating func placed(
    _ path: ArraySlice<Segment>,
    _ value: ShellValue,
    _ operation: Operation,
    in type: MessageInfo,
    _ draft: RequestDraft?,
    at prefix: String
  ) -> RequestDraft {
    var fields = draft?.fields ?? [:]
    guard let segment = path.first, let field = field(segment, in: type) else {
      return .message(type, fields)
    }
    checkOneof(field, fields, in: type, at: segment.span)
    let here = prefix.isEmpty ? field.name : "\(prefix).\(field.name)"
    let rest = path.dropFirst()
    let old = fields[field.name]
    if rest.isEmpty {
      fields[field.name] = assigned(field, old, value, operation, at: here, segment.span) ?? old
    } else if field.repeated {
      fields[field.name] = placedItem(rest, value, operation, field, old, at: here)
    } else if let inner = messageType(of: field) {
      fields[field.name] = placed(rest, value, operation, in: inner, old, at: here)
    } else {
      report(.unknownField, rest[rest.startIndex].span, Phrase("it has no parts", "它没有下级字段"))
    }
    return .message(type, fields)
  }

  private mutating func placedItem(
    _ path: ArraySlice<Segment>,
    _ value: ShellValue,
    _ operation: Operation,
    _ field: FieldInfo,
    _ old: RequestDraft?,
    at prefix: String
  ) -> RequestDraft {
    var items = old?.items ?? []
    let segment = path[path.startIndex]
    guard let index = Int(segment.text), (0...items.count).contains(index) else {
      let phrase = Phrase(
        "write an index from 0 to \(items.count)",
        "请写 0 到 \(items.count) 的序号"
      )
      report(.unknownField, segment.span, phrase)
      return .list(items)
    }
    let here = "\(prefix)[\(index)]"
    let existing = index < items.count ? items[index] : nil
    let rest = path.dropFirst()
    var item: RequestDraft?
    if rest.isEmpty {
      noteSet(here, value.span, name: segment.span)
      item = single(field, value, at: here)
    } else if let inner = messageType(of: field) {
      item = placed(rest, value, operation, in: inner, existing, at: here)
    } else {
      report(.unknownField, rest[rest.startIndex].span, Phrase("it has no parts", "它没有下级字段"))
    }
    guard let item else { return .list(items) }
    if index < items.count { items[index] = item } else { items.append(item) }
    return .list(items)
  }

  /// The value of a whole field, with what it had before for `+=`.
  private mutating func assigned(
    _ field: FieldInfo,
    _ old: RequestDraft?,
    _ value: ShellValue,
    _ operation: Operation,
    at path: String,
    _ name: Range<Int>
  ) -> RequestDraft? {
    if operation == .set { noteSet(path, value.span, name: name) }
    guard field.repeated else {
      if operation == .append {
        report(.syntax, name, Phrase("it is not a list; write =", "它不是列表，请用 ="))
        return nil
      }
      return single(field, value, at: path)
    }
    var items = operation == .append ? old?.items ?? [] : []
    spans[path] = spans[path] ?? value.span
    for element in elements(of: value) {
      if let item = single(field, element, at: "\(path)[\(items.count)]") { items.append(item) }
    }
    return .list(items)
  }

  private func elements(of value: ShellValue) -> [ShellValue] {
    switch value {
    case .list(let values, _): return values
    case .variable(let name, let span):
      guard KnownAnswers.isAnswer(name), case .array(let items)? = try? context.answers.value(name)
      else { return [value] }
      return items.map { .answer($0, span) }
    default: return [value]
    }
  }

  private mutating func noteSet(_ path: String, _ span: Range<Int>, name: Range<Int>) {
    // A part that was given before would be lost under the whole.
    let (dot, bracket) = (path + ".", path + "[")
    let isLost = spans.keys.contains { $0.hasPrefix(dot) || $0.hasPrefix(bracket) }
    if spans[path] != nil || isLost {
      report(.setTwice, name, Phrase("it was set before in this line", "本行中已经设置过"))
    }
    spans[path] = span
  }

  /// The field that a step names, or a problem with what may have been meant.
  func field(named word: String, in type: MessageInfo) -> FieldInfo? {
    type.fields.first { $0.isNamed(word) }
  }

  private mutating func field(_ segment: Segment, in type: MessageInfo) -> FieldInfo? {
    if let field = field(named: segment.text, in: type) { return field }
    let isChinese = segment.text.unicodeScalars.contains { $0.value >= 0x2E80 }
    let near = context.near(
      segment.text,
      among: type.fields.map { isChinese ? $0.chineseLabel : $0.name }
    )
    report(.unknownField, segment.span, Phrase("no such field", "没有这个字段"), near)
    return nil
  }

  func messageType(of field: FieldInfo) -> MessageInfo? {
    field.kind == .message ? context.book.message(field.typeName) : nil
  }

  private mutating func checkOneof(
    _ field: FieldInfo,
    _ fields: [String: RequestDraft],
    in type: MessageInfo,
    at span: Range<Int>
  ) {
    guard !field.oneof.isEmpty else { return }
    let other = type.fields.first {
      $0.oneof == field.oneof && $0.name != field.name && fields[$0.name] != nil
    }
    guard let other else { return }
    let phrase = Phrase(
      "only one of \(other.name) and \(field.name) can be set",
      "“\(other.chineseLabel)”与“\(field.chineseLabel)”只能填一个"
    )
    report(.setTwice, span, phrase)
  }
}
