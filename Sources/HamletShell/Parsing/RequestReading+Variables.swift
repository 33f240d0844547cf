import HamletMessages

extension RequestReading {
  /// The value of `$name`: a variable of `\set`, or a part of an answer.
  mutating func variable(
    _ name: String,
    _ field: FieldInfo,
    _ span: Range<Int>,
    at path: String
  ) -> RequestDraft? {
    let before = hidden
    // The variable's name says nothing about anybody.
    defer { hidden = before }
    if let text = context.variables[name] { return scalar(field, text, span, at: path) }
    guard let value = answerValue(name, span) else { return nil }
    return answer(value, field, span, at: path)
  }

  /// The text of a quoted text's parts.
  mutating func text(of parts: [ShellValue.Part]) -> String? {
    var text = ""
    var isWhole = true
    for part in parts {
      switch part {
      case .text(let piece): text += piece
      case .variable(let name, let span):
        if let value = context.variables[name] {
          text += value
        } else if let value = answerValue(name, span) {
          if let piece = Self.plain(value) {
            text += piece
          } else {
            isWhole = false
            report(.badValue, span, Phrase("$\(name) is no plain value", "$\(name) 不是普通值"))
          }
        } else {
          isWhole = false
        }
      }
    }
    return isWhole ? text : nil
  }

  /// A part of an answer as a field's value; a record stands for its id where an id is asked for.
  mutating func answer(
    _ value: JSONValue,
    _ field: FieldInfo,
    _ span: Range<Int>,
    at path: String
  ) -> RequestDraft? {
    if field.format == "id", let id = KnownAnswers.id(of: value) { return .leaf(.string(id)) }
    if field.kind == .message, case .object = value { return absorbed(value, as: field, at: span) }
    guard let text = Self.plain(value) else {
      let isList = if case .array = value { true } else { false }
      let phrase =
        isList
        ? Phrase("it is a list; add .0 for its first entry", "它是列表；首项请加 .0")
        : Phrase("it is a record; name one of its parts", "它是一条记录；请写出其中一项")
      report(.badValue, span, phrase)
      return nil
    }
    let isBytes = field.kind == .bytes && field.format != "id" && field.format != "sha256"
    return scalar(field, isBytes ? "base64:\(text)" : text, span, at: path)
  }

  private mutating func answerValue(_ name: String, _ span: Range<Int>) -> JSONValue? {
    guard KnownAnswers.isAnswer(name) else {
      let near = context.near(name, among: context.variables.keys.sorted())
      report(.unknownVariable, span, Phrase("no such variable", "没有这个变量"), near)
      return nil
    }
    do throws(KnownAnswers.Refusal) {
      return try context.answers.value(name)
    } catch {
      report(.unknownVariable, span, error.phrase, error.suggestions)
      return nil
    }
  }

  private static func plain(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// Notes what a word as `-3d` means today, to be told.
  mutating func noteResolved(_ text: String, _ field: FieldInfo, at path: String) {
    guard !path.isEmpty else { return }
    let isInstant = field.format == "unix_ms"
    let isDay = field.isPartialDate || field.format == "date"
    guard isDay || isInstant else { return }
    if isDay {
      guard let day = InstantText.day(text, today: context.today) else { return }
      resolved.append(ParsedCommand.Resolved(path: path, text: day))
    } else if Int64(text) == nil,
      let instant = InstantText.unixMilliseconds(text, today: context.today)
    {
      let local = InstantText.local(unixMilliseconds: instant)
      if local != text { resolved.append(ParsedCommand.Resolved(path: path, text: local)) }
    }
  }
}
