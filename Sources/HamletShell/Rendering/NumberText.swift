/// Numbers as people read them: grouped, or in the unit that their field's name tells.
package enum NumberText {
  /// Ends of names whose numbers count nothing: they are names themselves.
  private static let names = [
    "version", "number", "_no", "seq", "sequence", "code", "year", "years", "hash", "index", "port",
  ]

  /// A field's number; `0` and what is no whole number stay as they are.
  package static func text(_ text: String, of name: String, language: ShellLanguage) -> String {
    guard let number = Int(text), number > 0 else { return text }
    let zh = language == .chinese
    if name == "minutes" || name.hasSuffix("_minutes") {
      return DurationText.text(seconds: number.multipliedReportingOverflow(by: 60).partialValue, zh)
    }
    if name == "bytes" || name.hasSuffix("_bytes") { return ByteText.text(number) }
    if name.hasSuffix("per_mille") { return "\(number / 10).\(number % 10)%" }
    if name.contains("gestation"), name.hasSuffix("_days") {
      return zh ? "\(number / 7) 周 \(number % 7) 天" : "\(number / 7) w \(number % 7) d"
    }
    return names.contains(where: name.hasSuffix) ? text : grouped(number)
  }

  /// Whether a field's number is shown with its unit, so that its label need not say it.
  static func saysUnit(_ name: String) -> Bool {
    name == "minutes" || name == "bytes"
      || ["_minutes", "_bytes", "per_mille"].contains(where: name.hasSuffix)
      || name.contains("gestation") && name.hasSuffix("_days")
  }

  /// A count with commas from 10,000 on, where they help and years are past.
  package static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return String(number) }
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return (number < 0 ? "-" : "") + ([rest] + groups).joined(separator: ",")
  }
}
