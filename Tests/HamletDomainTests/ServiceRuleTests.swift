import HamletDomain
import Testing

@Suite("Visits, readings, training")
struct ServiceRuleTests {
  private let person = RecordID(high: 1, low: 1)
  private let course = RecordID(high: 2, low: 1)

  @Test("A visit at home needs a confirmed appointment of that person.")
  func homeVisit() throws {
    for state in AppointmentState.allCases {
      let allowed =
        (try? HomeVisit.check(person: person, appointmentOf: person, state: state)) != nil
      #expect(allowed == (state == .confirmed))
    }
    #expect(throws: RuleViolation.self) {
      try HomeVisit.check(person: person, appointmentOf: course, state: .confirmed)
    }
    #expect(throws: RuleViolation.self) {
      try HomeVisit.check(person: .none, appointmentOf: .none, state: .confirmed)
    }
  }

  @Test("Blood pressure is a pair or nothing.")
  func bloodPressure() throws {
    try BloodPressure.check(systolic: 118, diastolic: 76)
    try BloodPressure.check(systolic: 0, diastolic: 0)
    for (upper, lower) in [(118, 0), (0, 76), (76, 118), (80, 80), (261, 90), (49, 30)] {
      #expect(throws: RuleViolation.self, "\(upper)/\(lower)") {
        try BloodPressure.check(systolic: upper, diastolic: lower)
      }
    }
  }

  @Test("Attendance is recorded from the start; eight days after the close it needs a reason.")
  func window() throws {
    for state in TrainingSessionState.allCases {
      let allowed =
        (try? AttendanceWindow.check(
          state: state,
          closedOn: today,
          today: today,
          hasReason: true
        )) != nil
      #expect(allowed == [.running, .closed].contains(state))
    }
    func late(_ days: Int, _ hasReason: Bool) throws {
      try AttendanceWindow.check(
        state: .closed,
        closedOn: today,
        today: today.adding(days: days),
        hasReason: hasReason
      )
    }
    try late(7, false)
    try late(8, true)
    #expect(throws: RuleViolation.self) { try late(8, false) }
  }

  @Test("Minutes fit the session, and the absent have none.")
  func minutes() throws {
    try AttendanceWindow.check(status: .late, minutes: 90, sessionMinutes: 120)
    #expect(throws: RuleViolation.self) {
      try AttendanceWindow.check(status: .present, minutes: 121, sessionMinutes: 120)
    }
    #expect(throws: RuleViolation.self) {
      try AttendanceWindow.check(status: .absent, minutes: 1, sessionMinutes: 120)
    }
    for status in [AttendanceStatus.late, .leftEarly] {
      #expect(throws: RuleViolation.self) {
        try AttendanceWindow.check(status: status, minutes: 120, sessionMinutes: 120)
      }
    }
    #expect(throws: RuleViolation.self) {
      try AttendanceWindow.check(status: .present, minutes: 0, sessionMinutes: 120)
    }
  }

  @Test("A certificate needs the pass mark and four fifths of the minutes.")
  func issuing() throws {
    func issue(_ score: Int, _ minutes: Int) throws -> CertificateTerms {
      try .issuing(
        score: score,
        passMark: 600,
        attended: Ratio(minutes, of: 100),
        validityMonths: 24,
        on: today
      )
    }
    #expect(try issue(600, 80).expiresOn == day(2028, 3, 8))
    #expect(throws: RuleViolation.self) { try issue(599, 80) }
    #expect(throws: RuleViolation.self) { try issue(600, 79) }
  }

  @Test("A certificate counts through its last day; a revoked one to the day before.")
  func validity() {
    let end = day(2026, 3, 20)
    let terms = CertificateTerms(issuedOn: today, expiresOn: end)
    #expect(terms.state(on: end) == .valid && terms.state(on: day(2026, 3, 21)) == .expired)
    #expect(terms.lastDay == end)
    let revoked = CertificateTerms(issuedOn: today, expiresOn: end, revokedOn: day(2026, 3, 10))
    #expect(revoked.state(on: today) == .valid && revoked.lastDay == today)
    #expect(revoked.state(on: day(2026, 3, 10)) == .revoked)
    #expect(CertificateTerms(issuedOn: today, expiresOn: nil).lastDay == nil)
    #expect(CertificateTerms(issuedOn: today, expiresOn: nil).state(on: .latest) == .valid)
  }

  @Test("A yes takes a seat or waits for one.")
  func seats() {
    #expect(SeatPlan(capacity: 2, confirmed: 1).actionOnYes == .confirm)
    #expect(SeatPlan(capacity: 2, confirmed: 2).actionOnYes == .wait)
    #expect(SeatPlan(capacity: 5, confirmed: 3).promoted(waiting: 4) == 2)
    #expect(SeatPlan(capacity: 2, confirmed: 3).promoted(waiting: 4) == 0)
  }

  @Test("Gaps are courses never passed, courses run out and minutes to do.")
  func gaps() {
    let other = RecordID(high: 2, low: 2)
    let old = CertificateTerms(issuedOn: day(2020, 1, 1), expiresOn: day(2022, 1, 1))
    let gaps = TrainingGaps(
      required: [course, other],
      certificates: [other: [old]],
      minutesDone: 100,
      minutesRequired: 240,
      on: today
    )
    #expect(gaps.missing == [course] && gaps.expired == [other] && gaps.minutesShort == 140)
    let good = CertificateTerms(issuedOn: day(2025, 1, 1), expiresOn: nil)
    let none = TrainingGaps(
      required: [course],
      certificates: [course: [old, good]],
      minutesDone: 240,
      minutesRequired: 240,
      on: today
    )
    #expect(none.isEmpty)
  }
}
