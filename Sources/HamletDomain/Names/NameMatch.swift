/// Whether a typed text means a name: a part of it, its pinyin or the beginning of that, its initials.
package enum NameMatch {
  /// Whether it fits; nothing typed fits all.
  package static func fits(_ typed: String, _ name: String) -> Bool {
    if typed.isEmpty || name.lowercased().contains(typed.lowercased()) { return true }
    return sounds(typed, name)
  }

  /// Whether the beginning of a name's pinyin, or its initials, was typed.
  package static func sounds(_ typed: String, _ name: String) -> Bool {
    guard !name.isEmpty, let query = PinyinQuery(typed) else { return false }
    let keys = NameKeys(name)
    let readings = keys.readings + keys.givenReadings
    return readings.contains { $0.hasPrefix(query.letters) }
      || keys.initials.contains { $0.hasPrefix(query.letters) }
  }
}
