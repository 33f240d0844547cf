internal import Foundation
import HamletDomain
import HamletMessages

/// Reads a word as a value of a field's type, checking the field's rules on the way.
struct ScalarReader {
  /// Why a word is not a value of the field.
  struct Refusal: Error {
    var phrase: Phrase
    var suggestions: [String] = []
  }

  let book: CommandBook
  let today: CivilDate
  /// Whether what a label sounds like stands for it: only where a person reads what was understood.
  var hearsSounds = false

  func read(_ text: String, as field: FieldInfo) throws(Refusal) -> RequestDraft {
    if field.isRequired, text.isEmpty {
      throw Refusal(phrase: Phrase("it must not be empty", "不能为空"))
    }
    if field.isPartialDate { return try partialDate(text, field) }
    switch field.kind {
    case .bool: return .leaf(.bool(try bool(text)))
    case .int32, .uint32, .int64, .uint64: return .leaf(try integer(text, field))
    case .string: return .leaf(.string(try string(text, field)))
    case .bytes: return .leaf(.string(try bytes(text, field)))
    case .enum: return .leaf(.string(try enumeration(text, field)))
    case .message, .unspecified:
      throw Refusal(phrase: Phrase("write {name: value}", "请写成 {字段: 值}"))
    }
  }

  private func bool(_ text: String) throws(Refusal) -> Bool {
    switch text.lowercased() {
    case "true", "yes", "y", "是": return true
    case "false", "no", "n", "否": return false
    default: throw Refusal(phrase: Phrase("write yes or no", "请写 是 或 否"))
    }
  }

  private func integer(_ given: String, _ field: FieldInfo) throws(Refusal) -> JSONValue {
    let text = Self.perMille(given, field) ?? Self.counted(given, field) ?? given
    if field.format == "unix_ms", Int64(text) == nil {
      guard let instant = InstantText.unixMilliseconds(text, today: today) else {
        throw Refusal(
          phrase: Phrase("write a time as 2026-11-24 09:00", "时间请写成 2026-11-24 09:00")
        )
      }
      return .string(String(instant))
    }
    let bounds: (low: Int64, high: UInt64) =
      switch field.kind {
      case .int32: (Int64(Int32.min), UInt64(Int32.max))
      case .uint32: (0, UInt64(UInt32.max))
      case .uint64: (0, UInt64.max)
      default: (Int64.min, UInt64(Int64.max))
      }
    guard isWithin(bounds, text) else {
      throw Refusal(phrase: Phrase("not a whole number that fits", "不是合适的整数"))
    }
    try checkRange(text, field)
    let isLong = field.kind == .int64 || field.kind == .uint64
    return isLong ? .string(text) : .number(text)
  }

  /// What a share in percent is of 1,000, as 925 of `92.5%`; nil for any other text or field.
  private static func perMille(_ text: String, _ field: FieldInfo) -> String? {
    guard field.name.hasSuffix("per_mille"), let last = text.last, "%％".contains(last) else {
      return nil
    }
    let parts = text.dropLast().split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count <= 3, let whole = UInt32(parts[0]) else {
      return nil
    }
    guard parts.count == 2 else { return String(whole * 10) }
    guard parts[1].count == 1, let tenth = UInt32(parts[1]) else { return nil }
    return String(whole * 10 + tenth)
  }

  /// How many days or minutes a span is, as 275 of `39周2天` and 90 of `1小时30分`, where they are asked for.
  private static func counted(_ text: String, _ field: FieldInfo) -> String? {
    func asks(for unit: String) -> Bool { field.name == unit || field.name.hasSuffix("_\(unit)") }
    if asks(for: "days") { return SpokenAge.days(text).map(String.init) }
    return asks(for: "minutes") ? SpokenMinutes.minutes(text).map(String.init) : nil
  }

  private func isWithin(_ bounds: (low: Int64, high: UInt64), _ text: String) -> Bool {
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "-") }) else { return false }
    if let value = Int64(text) {
      return value >= bounds.low && (value < 0 || UInt64(value) <= bounds.high)
    }
    return UInt64(text).map { $0 <= bounds.high } ?? false
  }

  private func checkRange(_ text: String, _ field: FieldInfo) throws(Refusal) {
    guard let rule = field.rule, let value = Int64(text) else { return }
    if rule.hasMin, value < rule.min {
      throw Refusal(phrase: Phrase("at least \(rule.min)", "至少 \(rule.min)"))
    }
    if rule.hasMax, value > rule.max {
      throw Refusal(phrase: Phrase("at most \(rule.max)", "至多 \(rule.max)"))
    }
  }

  private func string(_ given: String, _ field: FieldInfo) throws(Refusal) -> String {
    var text = given
    if field.format == "date" { text = InstantText.day(given, today: today) ?? given }
    if field.format == "icd10" { text = Self.diagnosis(given) }
    if let rule = field.rule {
      let count = text.unicodeScalars.count
      if rule.maxLength > 0, count > Int(rule.maxLength) {
        throw Refusal(
          phrase: Phrase("at most \(rule.maxLength) characters", "至多 \(rule.maxLength) 个字符")
        )
      }
      if count < Int(rule.minLength), !text.isEmpty {
        throw Refusal(
          phrase: Phrase("at least \(rule.minLength) characters", "至少 \(rule.minLength) 个字符")
        )
      }
    }
    guard !text.isEmpty, let format = FieldFormat(rawValue: field.format) else { return text }
    do throws(RuleViolation) {
      try format.check(text, today: today)
    } catch {
      throw Refusal(phrase: Phrase(error.english, error.chinese))
    }
    return text
  }

  /// A diagnosis as the classification writes it: `Q21.0` of `q210`; any other text as it is.
  static func diagnosis(_ text: String) -> String {
    let upper = text.uppercased()
    let digits = upper.dropFirst()
    guard let letter = upper.first, letter.isASCII, letter.isLetter,
      digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }), (2...5).contains(digits.count)
    else { return text }
    guard digits.count > 2, !digits.contains(".") else { return upper }
    return "\(upper.prefix(3)).\(digits.dropFirst(2))"
  }

  private func bytes(_ text: String, _ field: FieldInfo) throws(Refusal) -> String {
    switch field.format {
    case "id":
      guard let id = RecordID(text: text) else {
        throw Refusal(phrase: Phrase("write an id as UUID text", "编号请写成 UUID"))
      }
      return id.description
    case "sha256":
      let lowered = text.lowercased()
      guard HexText.isWhole(lowered, bytes: 32) else {
        throw Refusal(
          phrase: Phrase(
            "write @FILE for the file's own, or 64 hexadecimal digits",
            "请写 @文件（由文件算出），或 64 位十六进制数"
          )
        )
      }
      return lowered
    default:
      guard text.hasPrefix("base64:") else { return Data(text.utf8).base64EncodedString() }
      let encoded = String(text.dropFirst("base64:".count))
      guard Data(base64Encoded: encoded) != nil else {
        throw Refusal(phrase: Phrase("not base64", "不是 base64"))
      }
      return encoded
    }
  }
}
