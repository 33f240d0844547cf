/// Weeks and days as a pregnancy's age is written: `39周2天`, `39周`, `39+2`, `39w2d`, `12 weeks 3 days`.
enum SpokenAge {
  /// How many days; nil for any other text, as a number alone.
  static func days(_ given: String) -> Int? {
    var text = given.lowercased().filter { $0 != " " && $0 != "　" }[...]
    for (word, sign) in [
      ("weeks", "周"), ("week", "周"), ("w", "周"), ("days", "天"), ("day", "天"), ("d", "天"), ("零", ""),
      ("又", ""), ("＋", "+"), ("日", "天"),
    ] { text = text.replacing(word, with: sign)[...] }
    guard let mark = text.firstIndex(where: { $0 == "周" || $0 == "+" }),
      let weeks = SpokenNumber.value(text[..<mark]), weeks <= 99
    else { return nil }
    var rest = text[text.index(after: mark)...]
    if text[mark] == "周", rest.isEmpty { return weeks * 7 }
    if text[mark] == "周", rest.first == "+" { rest = rest.dropFirst() }
    if rest.last == "天" { rest = rest.dropLast() }
    guard let days = SpokenNumber.value(rest), days < 7 else { return nil }
    return weeks * 7 + days
  }
}
