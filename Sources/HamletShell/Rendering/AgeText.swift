package import HamletDomain

/// Ages as people say them: days of the newborn, months below two years, then years.
package enum AgeText {
  /// The age on a day of somebody born on a date whose month and day may be 0: not known.
  ///
  /// Nil for a birth after that day, or none. An age that may be one less is marked as about.
  package static func text(
    year: Int,
    month: Int,
    day: Int,
    isEstimated: Bool = false,
    today: CivilDate,
    language: ShellLanguage
  ) -> String? {
    guard (1...9999).contains(year), year <= today.year else { return nil }
    let isExact = CivilDate(year: year, month: month, day: day) != nil
    let birth = CivilDate(year: year, month: month, day: day)
    if let birth, birth > today { return nil }
    let zh = language == .chinese
    var months = (today.year - year) * 12
    if month > 0 { months += today.month - month }
    if isExact, today.day < day { months -= 1 }
    guard months >= 0 else { return nil }
    let about = isEstimated || !isExact ? (zh ? "约 " : "about ") : ""
    if let birth, months < 1 {
      let days = today.dayNumber - birth.dayNumber
      return about + (zh ? "\(days) 天" : days == 1 ? "1 day" : "\(days) days")
    }
    if months < 24, month > 0 { return about + (zh ? "\(months) 个月" : "\(months) mo") }
    return about + (zh ? "\(months / 12) 岁" : "\(months / 12) y")
  }
}
