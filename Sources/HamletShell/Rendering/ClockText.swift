package import HamletDomain

/// Instants as people say them near today, in the township's time.
package enum ClockText {
  /// As `today 15:42`, `昨天 09:00`, else `2026-11-20 09:12`; seconds are for data.
  package static func text(
    unixMilliseconds: Int64,
    today: CivilDate,
    language: ShellLanguage
  ) -> String {
    let whole = InstantText.local(unixMilliseconds: unixMilliseconds)
    let parts = whole.split(separator: " ")
    guard parts.count == 2 else { return whole }
    let clock = parts[1].prefix(5)
    let day = CivilDate(unixMilliseconds: unixMilliseconds)
    let zh = language == .chinese
    switch day.dayNumber - today.dayNumber {
    case 0: return (zh ? "今天 " : "today ") + clock
    case -1: return (zh ? "昨天 " : "yesterday ") + clock
    case 1: return (zh ? "明天 " : "tomorrow ") + clock
    default: return "\(parts[0]) \(clock)"
    }
  }

  /// The time of day alone, as `15:42:07`.
  package static func clock(unixMilliseconds: Int64) -> String {
    let parts = InstantText.local(unixMilliseconds: unixMilliseconds).split(separator: " ")
    return parts.count == 2 ? String(parts[1]) : ""
  }
}
