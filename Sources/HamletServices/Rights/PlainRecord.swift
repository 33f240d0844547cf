internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import NIOCore

/// A message in plain words of both languages, by the labels of the contract alone, so that every
/// field a record ever gets is handed over with it.
enum PlainRecord {
  /// A part with a line for each field that says something.
  static func part(
    _ zh: String,
    _ en: String,
    _ message: some ContractMessage
  ) throws -> RecordPart {
    RecordPart(titleZh: zh, titleEn: en, lines: try lines(message))
  }

  static func lines<Message: ContractMessage>(_ message: Message) throws -> [RecordLine] {
    let json = try JSONMapping.json(from: message.encoded(), type: Message.typeName)
    return lines(json, of: Message.typeName, ("", ""))
  }

  private static func lines(
    _ json: JSONValue,
    of type: String,
    _ before: (zh: String, en: String)
  ) -> [RecordLine] {
    guard let fields = Contract.schema.message(type)?.fields else { return [] }
    return fields.flatMap { field -> [RecordLine] in
      guard let value = json[field.name], let text = field.text else { return [] }
      let label = (zh: before.zh + text.zh, en: before.en + text.en)
      let values = if case .array(let items) = value { items } else { [value] }
      return values.enumerated().flatMap { index, value -> [RecordLine] in
        let mark = values.count > 1 ? " \(index + 1)" : ""
        let own = (zh: label.zh + mark, en: label.en + mark)
        if case .object = value, field.typeName != PartialDate.typeName {
          return lines(value, of: field.typeName, (own.zh + " · ", own.en + " · "))
        }
        guard let said = words(value, field) else { return [] }
        return [
          RecordLine(labelZh: own.zh, labelEn: own.en, valueZh: said.zh, valueEn: said.en)
        ]
      }
    }
  }

  /// A value in both languages; nil where it says nothing, as an id or a number that is not known.
  private static func words(_ value: JSONValue, _ field: FieldInfo) -> (zh: String, en: String)? {
    switch value {
    case .null, .array: return nil
    case .bool(let flag): return flag ? (zh: "是", en: "yes") : nil
    case .number(let text), .string(let text):
      let format = field.rule?.format ?? ""
      if text.isEmpty || text == "0" || format == "id" || format == "sha256" { return nil }
      if format == "unix_ms" { return Int64(text).map(moment).map { (zh: $0, en: $0) } }
      return field.kind == .enum ? label(text, field) : (zh: text, en: text)
    case .object: return date(value).map { (zh: $0, en: $0) }
    }
  }

  private static func label(_ name: String, _ field: FieldInfo) -> (zh: String, en: String)? {
    let values = Contract.schema.enumeration(field.typeName)?.values
    guard let value = values?.first(where: { $0.name == name }), value.number != 0,
      let text = value.text
    else { return nil }
    return (zh: text.zh, en: text.en)
  }

  /// A code's words; both empty where the contract has no such code.
  static func words(_ number: UInt32, of type: String) -> (zh: String, en: String) {
    let values = Contract.schema.enumeration(type)?.values
    let text = values?.first { Int($0.number) == Int(number) }?.text
    return (zh: text?.zh ?? "", en: text?.en ?? "")
  }

  /// A day and a time in the township's zone.
  static func moment(_ unixMilliseconds: Int64) -> String {
    let day = CivilDate(unixMilliseconds: unixMilliseconds)
    let minutes = (unixMilliseconds - day.startUnixMilliseconds()) / 60_000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day) \(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static func date(_ value: JSONValue) -> String? {
    func part(_ name: String) -> Int {
      if case .number(let text)? = value[name] { return Int(text) ?? 0 }
      return 0
    }
    let (year, month, day) = (part("year"), part("month"), part("day"))
    guard year > 0 else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "-0\(number)" : "-\(number)" }
    return "\(year)" + (month > 0 ? two(month) : "") + (month > 0 && day > 0 ? two(day) : "")
  }

  /// A line that no message has.
  static func line(_ zh: String, _ en: String, _ valueZh: String, _ valueEn: String) -> RecordLine {
    RecordLine(labelZh: zh, labelEn: en, valueZh: valueZh, valueEn: valueEn)
  }
}
