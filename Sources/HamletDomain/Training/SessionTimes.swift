/// When a training session is held.
package struct SessionTimes: Hashable, Sendable {
  /// The beginning, in milliseconds since 1970.
  package let startsAt: Int64
  /// The end.
  package let endsAt: Int64

  private static let longestDays: Int64 = 92

  /// Takes the two times as they are stored.
  package init(startsAt: Int64, endsAt: Int64) {
    self.startsAt = startsAt
    self.endsAt = endsAt
  }

  /// Refuses an end that is not after the beginning, and times shorter than the course needs.
  package static func planned(
    startsAt: Int64,
    endsAt: Int64,
    courseHours: Int
  ) throws(RuleViolation) -> SessionTimes {
    let (length, overflow) = endsAt.subtractingReportingOverflow(startsAt)
    guard !overflow, length > 0, length <= longestDays * 86_400_000 else {
      throw RuleViolation(
        rule: "session.times",
        english: "The session must end after it begins, and within 92 days.",
        chinese: "培训结束时间须晚于开始时间，且不超过 92 天。"
      )
    }
    guard length / 60_000 >= Int64(courseHours) * 60 else {
      throw RuleViolation(
        rule: "session.hours",
        english: "The session is shorter than the \(courseHours) hours that the course asks for.",
        chinese: "培训时长少于课程要求的最少 \(courseHours) 学时。"
      )
    }
    return SessionTimes(startsAt: startsAt, endsAt: endsAt)
  }

  /// Minutes from the beginning to the end.
  package var minutes: Int {
    let (length, overflow) = endsAt.subtractingReportingOverflow(startsAt)
    return overflow ? 0 : Int(max(0, length) / 60_000)
  }

  /// Minutes of teaching, of which a certificate needs four fifths: all of them on one day; the
  /// course's hours where the session goes over several days, whose nights nobody attends.
  package func taughtMinutes(courseHours: Int) -> Int {
    let isOneDay = CivilDate(unixMilliseconds: startsAt) == CivilDate(unixMilliseconds: endsAt)
    return isOneDay || courseHours == 0 ? minutes : min(minutes, courseHours * 60)
  }
}
