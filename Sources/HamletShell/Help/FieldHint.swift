package import HamletMessages

/// A field's type and rules in a few words.
package enum FieldHint {
  /// The words, as `text 1-50`, `female 女 | male 男`, `date`.
  package static func text(
    _ field: FieldInfo,
    book: CommandBook,
    language: ShellLanguage
  ) -> String {
    var words = kind(field, book, language).text(language)
    if let limits = limits(field) { words += " \(limits)" }
    if field.repeated { words = language == .chinese ? "列表：\(words)" : "list of \(words)" }
    if field.isPrivate {
      words += language == .chinese ? "，不写入历史" : ", not stored in history"
    }
    return words
  }

  private static func kind(
    _ field: FieldInfo,
    _ book: CommandBook,
    _ language: ShellLanguage
  ) -> Phrase {
    if field.isPartialDate { return Phrase("date, month or year", "日期、年月或年份") }
    switch field.kind {
    case .bool: return Phrase("yes or no", "是或否")
    case .int32, .int64, .uint32, .uint64:
      if field.name.hasSuffix("per_mille") { return Phrase("of 1000, or 85%", "千分数或 85%") }
      return field.format == "unix_ms" ? Phrase("time", "时间") : Phrase("number", "数字")
    case .bytes:
      switch field.format {
      case "id": return Phrase("id", "编号")
      case "sha256": return Phrase("a file's SHA-256: @FILE or 64 digits", "文件校验值：@文件 或 64 位十六进制")
      default: return Phrase("bytes", "字节")
      }
    case .enum:
      let values = (book.enumeration(field.typeName)?.values ?? []).filter { $0.number != 0 }
      func all(_ word: (EnumValueInfo) -> String) -> String {
        (values.prefix(6).map(word) + (values.count > 6 ? ["…"] : [])).joined(separator: " | ")
      }
      return Phrase(
        all { "\($0.shortName) \($0.chineseLabel)" },
        all { "\($0.chineseLabel) \($0.shortName)" }
      )
    case .message:
      let type = book.message(field.typeName)
      let names = (type?.fields ?? []).map { $0.label(language) }.joined(separator: ", ")
      return Phrase("{\(names)}", "{\(names)}")
    case .string, .unspecified: return format(field.format)
    }
  }

  private static func format(_ name: String) -> Phrase {
    switch name {
    case "person_name": Phrase("name", "姓名")
    case "resident_id": Phrase("resident ID", "居民身份证号")
    case "phone": Phrase("phone number", "电话号码")
    case "division_code": Phrase("12-digit division code", "12 位区划代码")
    case "division_prefix": Phrase("division prefix", "区划前缀")
    case "icd10": Phrase("ICD-10 code", "ICD-10 编码")
    case "date": Phrase("date", "日期")
    case "secret": Phrase("asked without echo", "不回显输入")
    case "record_no": Phrase("record number", "档案号")
    default: Phrase("text", "文本")
    }
  }

  private static func limits(_ field: FieldInfo) -> String? {
    // What a note says is told in its own words, and nobody counts a password that she knows.
    guard let rule = field.rule, rule.noteEn.isEmpty, !field.isSecret else { return nil }
    if field.kind == .string, rule.maxLength > 0 { return "\(rule.minLength)-\(rule.maxLength)" }
    switch (rule.hasMin, rule.hasMax) {
    case (true, true): return "\(rule.min)-\(rule.max)"
    case (true, false): return "≥\(rule.min)"
    case (false, true): return "≤\(rule.max)"
    case (false, false): return nil
    }
  }
}

extension FieldHint {
  /// A value that the field takes; nil where nothing is known.
  package static func example(_ field: FieldInfo) -> String? {
    if let example = field.rule?.example, !example.isEmpty { return example }
    if field.isPartialDate { return "1990-05-01" }
    if field.kind == .bool { return "yes" }
    switch field.format {
    case "person_name": return "王芳"
    case "phone": return "13800138000"
    case "division_code": return "990101001001"
    case "division_prefix": return "990101001"
    case "date": return "today"
    case "unix_ms": return "\"today 09:00\""
    case "icd10": return "Q21.0"
    case "resident_id": return "11010519491231002X"
    default: return nil
    }
  }
}
