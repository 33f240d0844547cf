internal import Foundation
import HamletMessages

extension RequestReading {
  /// One value of a field's type, or nothing and a problem.
  mutating func single(_ field: FieldInfo, _ value: ShellValue, at path: String) -> RequestDraft? {
    if let type = messageType(of: field), !field.isPartialDate, let inner = type.bareField,
      isBare(value)
    {
      return single(inner, value, at: "\(path).\(inner.name)")
        .map { .message(type, [inner.name: $0]) }
    }
    switch value {
    case .text(let text, let span, _): return scalar(field, text, span, at: path)
    case .variable(let name, let span): return variable(name, field, span, at: path)
    case .template(let parts, let span):
      guard let text = text(of: parts) else { return nil }
      return scalar(field, text, span, at: path)
    case .answer(let value, let span): return answer(value, field, span, at: path)
    case .file(let name, let span): return file(name, field, span)
    case .map(let entries, let span): return message(entries, field, span, at: path)
    case .list(_, let span):
      hidden.append(span)
      report(.badValue, span, Phrase("it takes one value, not a list", "只能填一个值，不能是列表"))
      return nil
    }
  }

  /// Whether a value is a text, which stands for a message's only field that must be given.
  private func isBare(_ value: ShellValue) -> Bool {
    switch value {
    case .text, .template, .answer(.string, _): true
    case .variable(let name, _): !KnownAnswers.isAnswer(name)
    case .answer, .file, .map, .list: false
    }
  }

  mutating func scalar(
    _ field: FieldInfo,
    _ text: String,
    _ span: Range<Int>,
    at path: String
  ) -> RequestDraft? {
    if !HistoryRule.keeps(field) { hidden.append(span) }
    do throws(ScalarReader.Refusal) {
      let code = try code(of: text, field, span, at: path)
      let draft = try read(code, field, at: path)
      noteResolved(text, field, at: path)
      return draft
    } catch {
      problems.append(
        LineProblem(
          .badValue,
          at: span,
          error.phrase,
          suggestions: error.suggestions,
          path: path
        )
      )
      return nil
    }
  }

  private func read(
    _ text: String,
    _ field: FieldInfo,
    at path: String
  ) throws(ScalarReader.Refusal) -> RequestDraft {
    let reader = context.scalarReader
    guard let known = context.readValues else { return try reader.read(text, as: field) }
    let key = ReadValues.Key(type: command.method.input, path: path, text: text)
    return try known.value(key) { () throws(ScalarReader.Refusal) in
      try reader.read(text, as: field)
    }
  }

  private mutating func message(
    _ entries: [ShellValue.Entry],
    _ field: FieldInfo,
    _ span: Range<Int>,
    at path: String
  ) -> RequestDraft? {
    guard let type = messageType(of: field) else {
      report(.badValue, span, Phrase("it takes a plain value", "只能填普通值"))
      hidden.append(span)
      return nil
    }
    var draft = RequestDraft.message(type, [:])
    for entry in entries {
      let segment = Segment(text: entry.name, span: entry.span)
      draft = placed([segment], entry.value, .set, in: type, draft, at: path)
    }
    return draft
  }

  private mutating func file(
    _ name: String,
    _ field: FieldInfo,
    _ span: Range<Int>
  ) -> RequestDraft? {
    guard let bytes = bytes(of: name, at: span) else { return nil }
    if let type = messageType(of: field) {
      guard let value = document(bytes, at: span) else { return nil }
      return absorbed(value, into: type, nil, at: span)
    }
    if field.format == "sha256", let digest = context.sha256(bytes) {
      return .leaf(.string(HexText.of(digest)))
    }
    if field.kind == .bytes { return .leaf(.string(Data(bytes).base64EncodedString())) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard Array(text.utf8) == bytes else {
      report(.badValue, span, Phrase("the file is not UTF-8 text", "文件不是 UTF-8 文本"))
      return nil
    }
    return scalar(field, text, span, at: "")
  }

  /// Reads `@file` or `-` as the request that the other items change.
  mutating func readDocument(_ name: String, at span: Range<Int>) {
    parts.append(LinePart(.value, span))
    guard let bytes = bytes(of: name, at: span), let value = document(bytes, at: span),
      case .message(let type, _) = root
    else { return }
    root = absorbed(value, into: type, root, at: span)
  }

  private mutating func bytes(of name: String, at span: Range<Int>) -> [UInt8]? {
    do throws(ParsingContext.Unreadable) {
      return try context.read(name)
    } catch {
      report(error.isUsage ? .syntax : .unreadableFile, span, error.phrase)
      return nil
    }
  }

  private mutating func document(_ bytes: [UInt8], at span: Range<Int>) -> JSONValue? {
    do throws(JSONError) {
      return try JSONValue(parsing: bytes)
    } catch {
      report(.badValue, span, Phrase("not JSON: \(error.english)", "不是 JSON：\(error.chinese)"))
      return nil
    }
  }

  /// A JSON object's members as fields; names that the message does not have are problems.
  mutating func absorbed(
    _ value: JSONValue,
    into type: MessageInfo,
    _ draft: RequestDraft?,
    at span: Range<Int>
  ) -> RequestDraft {
    guard case .object(let members) = value else {
      report(.badValue, span, Phrase("not a JSON object", "不是 JSON 对象"))
      return draft ?? .message(type, [:])
    }
    var fields = draft?.fields ?? [:]
    for member in members {
      guard let field = field(named: member.name, in: type) else {
        let near = context.near(member.name, among: type.fields.map(\.name))
        let name = VisibleText.of(member.name)
        let phrase = Phrase("no such field: \(name)", "没有这个字段：\(name)")
        problems.append(
          LineProblem(.unknownField, at: span, phrase, suggestions: near, path: member.name)
        )
        continue
      }
      if case .null = member.value { continue }
      fields[field.name] = absorbed(member.value, as: field, at: span)
    }
    return .message(type, fields)
  }

  mutating func absorbed(
    _ value: JSONValue,
    as field: FieldInfo,
    at span: Range<Int>
  ) -> RequestDraft {
    if field.repeated, case .array(let values) = value {
      return .list(values.map { absorbedItem($0, as: field, at: span) })
    }
    return absorbedItem(value, as: field, at: span)
  }

  private mutating func absorbedItem(
    _ value: JSONValue,
    as field: FieldInfo,
    at span: Range<Int>
  ) -> RequestDraft {
    guard let type = messageType(of: field), case .object = value else { return .leaf(value) }
    return absorbed(value, into: type, nil, at: span)
  }
}
