/// When attendance of a session may be written down: while it runs and for seven days after.
package enum AttendanceWindow {
  /// Days after the close in which attendance needs no reason.
  package static let daysAfterClose = 7

  /// Refuses attendance before the start or of a session that did not take place, and a late one
  /// without a reason.
  package static func check(
    state: TrainingSessionState,
    closedOn: CivilDate?,
    today: CivilDate,
    hasReason: Bool
  ) throws(RuleViolation) {
    switch state {
    case .running: return
    case .closed:
      guard let closedOn, today > closedOn.adding(days: daysAfterClose), !hasReason else { return }
      throw RuleViolation(
        rule: "attendance.late",
        english: "More than seven days after the session closed a change needs a reason.",
        chinese: "培训结束 7 天后修改考勤须说明理由。"
      )
    case .unspecified, .planned, .open, .cancelled:
      throw RuleViolation(
        rule: "attendance.not_running",
        english: "Attendance is recorded once the session has started.",
        chinese: "培训开始后方可登记考勤。"
      )
    }
  }

  /// Refuses more minutes than the session had, minutes of someone who was not there, none of someone
  /// who was, and all of them of someone who came late or left early.
  package static func check(
    status: AttendanceStatus,
    minutes: Int,
    sessionMinutes: Int
  ) throws(RuleViolation) {
    let whole = max(0, sessionMinutes)
    let isPossible =
      switch status {
      case .present: minutes > 0 && minutes <= whole
      case .late, .leftEarly: minutes > 0 && minutes < whole
      case .excused, .absent: minutes == 0
      case .unspecified: false
      }
    guard isPossible else {
      throw RuleViolation(
        rule: "attendance.minutes",
        english: "The minutes do not fit the session or the attendance.",
        chinese: "学习分钟数与培训时长或考勤状态不符。"
      )
    }
  }
}
