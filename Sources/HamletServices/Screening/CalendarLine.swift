internal import HamletDomain
internal import HamletStore

/// A line of a year's working calendar: day, `off` or `worked`, Chinese, English, separated by tabs.
struct CalendarLine: Sendable, Hashable {
  let record: CalendarDayRecord

  /// Reads a line; nil for an empty one and for a remark that begins with "#".
  init?(_ line: String) throws(RuleViolation) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts.allSatisfy({ !$0.isEmpty }),
      let isWorked = ["off": false, "worked": true][parts[1]]
    else {
      throw RuleViolation(
        rule: "calendar.line",
        english: "A line is a day, off or worked, and its name in Chinese and English, with tabs.",
        chinese: "每行为日期、off 或 worked、中文名、英文名，以制表符分隔。"
      )
    }
    let day = try CivilDate(parts[0])
    guard !isWorked || day.weekday > 5 else {
      throw RuleViolation(
        rule: "calendar.worked",
        english: "Only a weekend day is worked in place of another.",
        chinese: "只有周末可以调休上班。"
      )
    }
    record = CalendarDayRecord(day: day, isWorked: isWorked, zh: parts[2], en: parts[3])
  }
}
