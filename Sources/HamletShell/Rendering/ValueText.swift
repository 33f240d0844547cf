package import HamletDomain
package import HamletMessages

/// Values of answers as people read them: labels, dates, masks.
package struct ValueText: Sendable {
  /// The contract.
  package let book: CommandBook
  /// The language of labels.
  package let language: ShellLanguage
  /// Whether ids may be shortened, as on a terminal.
  package var shortensIDs: Bool
  /// Whether sensitive values are shown in full.
  package let reveals: Bool
  /// The day in the township, for "today 15:42" and ages; nil: times and numbers as in data.
  package var today: CivilDate?
  /// What codes and ids are called, to stand beside them.
  package var names = CodeNames()
  /// How much of the names is shown.
  var naming = Naming.beside

  /// How names stand to what they name.
  enum Naming: Hashable, Sendable {
    /// Beside codes and ids.
    case beside
    /// Beside ids, and in place of the codes of divisions.
    case places
    /// In place of ids and codes.
    case alone
    /// In place of the codes of divisions, and nowhere else.
    case placesAlone
  }

  /// Makes a reader of values.
  package init(
    book: CommandBook,
    language: ShellLanguage,
    shortensIDs: Bool = false,
    reveals: Bool = false,
    today: CivilDate? = nil
  ) {
    self.book = book
    self.language = language
    self.shortensIDs = shortensIDs
    self.reveals = reveals
    self.today = today
  }

  /// The same, with ids whole: what is copied from the screen must be of use.
  package var inFull: ValueText {
    var copy = self
    copy.shortensIDs = false
    return copy
  }

  /// The same, with whole ids, times and numbers, as a program reads them.
  var asData: ValueText {
    var copy = inFull
    copy.today = nil
    copy.names = CodeNames()
    return copy
  }

  /// The same, with codes alone, as where there is no room or the name stands beside them already.
  var withoutNames: ValueText {
    var copy = self
    copy.names = CodeNames()
    return copy
  }

  /// The same with less of the names, as where there is little room; nil where there is no less.
  var withFewerNames: ValueText? {
    var copy = self
    switch naming {
    case .beside: copy.naming = .places
    case .places: copy.naming = .alone
    case .alone: copy.naming = .placesAlone
    case .placesAlone: return nil
    }
    return names.isEmpty ? nil : copy
  }

  /// A field's value on one line; empty when it says nothing.
  package func text(_ value: JSONValue, of field: FieldInfo) -> String {
    if case .array(let values) = value {
      return values.map { single($0, field) }.joined(separator: language == .chinese ? "，" : ", ")
    }
    return single(value, field)
  }

  private func single(_ value: JSONValue, _ field: FieldInfo) -> String {
    let text = open(value, field)
    guard !text.isEmpty, hides(field) else { return text }
    return field.isSecret ? "••••" : Self.masked(text, of: field)
  }

  private func open(_ value: JSONValue, _ field: FieldInfo) -> String {
    switch value {
    case .null, .array: return ""
    case .bool(let flag):
      return language == .chinese ? (flag ? "是" : "否") : (flag ? "yes" : "no")
    case .number(let text): return number(text, field)
    case .string(let text): return string(text, field)
    case .object(let members): return object(members, field)
    }
  }

  private func number(_ text: String, _ field: FieldInfo) -> String {
    guard field.format == "unix_ms", let instant = Int64(text) else {
      guard today != nil else { return text }
      return NumberText.text(text, of: field.name, language: language)
    }
    guard instant != 0 else { return "" }
    guard let today else { return InstantText.local(unixMilliseconds: instant) }
    return ClockText.text(unixMilliseconds: instant, today: today, language: language)
  }

  private func string(_ text: String, _ field: FieldInfo) -> String {
    if field.kind == .enum { return enumeration(text, field) }
    let isNumber = field.kind == .int64 || field.kind == .uint64
    if field.format == "unix_ms" || isNumber { return number(text, field) }
    if field.format == "id" {
      let isNone = text.allSatisfy { $0 == "0" || $0 == "-" }
      // The end of a UUIDv7 is random, its beginning is the time: the end tells records apart.
      let shown = shortensIDs ? "…\(text.suffix(8))" : text
      if isNone { return "" }
      switch naming {
      case .beside, .places: return named(shown, text)
      case .alone: return names.name(text, language) ?? shown
      case .placesAlone: return shown
      }
    }
    guard field.format.hasPrefix("division") else { return VisibleText.of(text) }
    // Where someone works may be a township, of which a prefix is written.
    let code = text.count == 9 ? text + "000" : text
    guard naming != .beside, let name = names.name(code, language) else {
      return named(VisibleText.of(text), code)
    }
    return name
  }

  private func named(_ shown: String, _ code: String) -> String {
    names.name(code, language).map { "\(shown) \($0)" } ?? shown
  }

  private func enumeration(_ name: String, _ field: FieldInfo) -> String {
    let values = book.enumeration(field.typeName)?.values
    guard let value = values?.first(where: { $0.name == name }) else { return VisibleText.of(name) }
    return value.number == 0 && value.shortName == "unspecified" ? "" : value.label(language)
  }

  private func object(_ members: [JSONMember], _ field: FieldInfo) -> String {
    if field.isPartialDate { return partialDate(members) }
    guard let type = book.message(field.typeName) else { return "" }
    let parts = type.fields.compactMap { inner -> String? in
      guard let value = members.first(where: { $0.name == inner.name })?.value else { return nil }
      let text = text(value, of: inner)
      guard !text.isEmpty, text != "no", text != "否", text != "0" else { return nil }
      return part(text, inner)
    }
    return parts.joined(separator: " ")
  }

  /// A part of a value as people read it: what says nothing alone, a number or a yes, with its label.
  private func part(_ text: String, _ field: FieldInfo) -> String {
    guard today != nil, !field.repeated, !hides(field) else { return text }
    let label = field.spokenLabel(language)
    switch field.kind {
    case .bool: return label
    case .int32, .int64, .uint32, .uint64:
      return field.format == "unix_ms" || NumberText.saysUnit(field.name)
        ? text : "\(label) \(text)"
    case .string, .bytes, .enum, .message, .unspecified: return text
    }
  }

  /// A date of stated precision as it is written.
  private func partialDate(_ members: [JSONMember]) -> String {
    func part(_ name: String) -> Int {
      switch members.first(where: { $0.name == name })?.value {
      case .number(let text), .string(let text): Int(text) ?? 0
      default: 0
      }
    }
    let (year, month, day) = (part("year"), part("month"), part("day"))
    guard year > 0 else { return "" }
    var text = String(year)
    func has(_ name: String, _ value: JSONValue) -> Bool {
      members.contains { $0.name == name && $0.value == value }
    }
    let isLeap = has("leap_month", .bool(true))
    if isLeap { text += language == .chinese ? "-闰\(month)" : "-leap\(month)" }
    if month > 0, !isLeap { text += month < 10 ? "-0\(month)" : "-\(month)" }
    if month > 0, day > 0 { text += day < 10 ? "-0\(day)" : "-\(day)" }
    if has("calendar", .string("CALENDAR_LUNAR")) {
      text = (language == .chinese ? "农历" : "lunar:") + text
    }
    return has("precision", .string("DATE_PRECISION_ESTIMATED")) ? "~\(text)" : text
  }
}
