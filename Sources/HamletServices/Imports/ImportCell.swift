internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Reads the text of a cell as a value of its field, as people and spreadsheets write it.
struct ImportCell {
  let field: FieldInfo

  /// The value in the contract's JSON; nil for an empty cell, and for a mask of a value.
  func value(_ cell: String) -> Result<JSONValue?, ImportProblem> {
    let text = ImportColumns.trimmed(CellEscape.unescaped(ImportColumns.trimmed(cell)))
    guard !text.isEmpty else { return .success(nil) }
    // What an export has masked says nothing.
    if field.rule?.sensitive ?? false, text.contains("*") { return .success(nil) }
    switch field.kind {
    case .enum: return enumeration(text)
    case .bool: return flag(text)
    case .message: return date(text).map { Self.json($0) }
    case .string: return string(text)
    case .bytes:
      guard let id = RecordID(text: text) else {
        return problem("id.form", "an id is written as UUID text", "编号须为 UUID")
      }
      return .success(.string(id.description))
    default:
      guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = UInt32(text) else {
        return problem("number.form", "not a whole number that fits", "不是合适的整数")
      }
      return .success(.number(String(number)))
    }
  }

  private func string(_ text: String) -> Result<JSONValue?, ImportProblem> {
    guard field.rule?.format == "date" else {
      // Spreadsheets end the lines of a cell as Windows does.
      guard text.utf8.contains(13) else { return .success(.string(text)) }
      return .success(.string(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")))
    }
    return date(text).flatMap { day in
      guard day.calendar == .solar, let civil = day.earliest, day.precision == .day else {
        return problem("date.form", "a whole date is needed, as 1990-05-01", "须为完整日期，如 1990-05-01")
      }
      return .success(.string(civil.description))
    }
  }

  private func date(_ text: String) -> Result<PartialDay, ImportProblem> {
    // Spreadsheets add a time of day to dates.
    let parts = text.split(separator: " ")
    let isDayAndTime = parts.count == 2 && parts[1].contains(":")
    do throws(RuleViolation) {
      return .success(try PartialDay(text: isDayAndTime ? String(parts[0]) : text))
    } catch {
      return .failure(
        ImportProblem(
          field: field.name,
          rule: error.rule,
          english: error.english,
          chinese: error.chinese
        )
      )
    }
  }

  private func enumeration(_ text: String) -> Result<JSONValue?, ImportProblem> {
    // On forms the code 0 of GB/T 2261.1 is "not known"; in the contract 0 is "not said".
    if field.typeName == "hamlet.v1.Sex", text == "0" { return .success(.string("SEX_UNKNOWN")) }
    let words = [{ text }, { text.lowercased().replacing(" ", with: "_") }]
    for word in words.lazy.map({ $0() }) {
      if case .value(let value) = Contract.schema.value(word, of: field.typeName) {
        return .success(value.number == 0 ? nil : JSONValue.string(value.name))
      }
    }
    let all: [EnumValueInfo] = Contract.schema.enumeration(field.typeName)?.values ?? []
    let values = all.filter { $0.number != 0 }
    if let value = values.first(where: { $0.text?.en.lowercased() == text.lowercased() }) {
      return .success(.string(value.name))
    }
    return problem(
      "enum",
      "one of: \(values.map(\.shortName).joined(separator: ", "))",
      "须为以下之一：\(values.map { $0.text?.zh ?? $0.shortName }.joined(separator: "、"))"
    )
  }

  private func flag(_ text: String) -> Result<JSONValue?, ImportProblem> {
    switch text.lowercased() {
    case "true", "yes", "y", "1", "是", "√": .success(.bool(true))
    case "false", "no", "n", "0", "否": .success(.bool(false))
    default: problem("bool.form", "yes or no", "须为“是”或“否”")
    }
  }

  private func problem<Value>(
    _ rule: String,
    _ english: String,
    _ chinese: String
  ) -> Result<Value, ImportProblem> {
    .failure(ImportProblem(field: field.name, rule: rule, english: english, chinese: chinese))
  }

  private static func json(_ day: PartialDay) -> JSONValue {
    .object([
      JSONMember("year", .number(String(day.year))),
      JSONMember("month", .number(String(day.month))),
      JSONMember("day", .number(String(day.day))),
      JSONMember("precision", .number(String(day.precision.rawValue))),
      JSONMember("calendar", .number(String(day.calendar.rawValue))),
      JSONMember("leap_month", .bool(day.isLeapMonth)),
    ])
  }
}
