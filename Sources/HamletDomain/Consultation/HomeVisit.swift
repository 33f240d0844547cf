/// A visit at home: never unannounced.
package enum HomeVisit {
  /// Refuses a visit without a confirmed appointment of that person for a visit at home, on that day.
  package static func check(
    person: RecordID,
    appointmentOf invited: RecordID,
    state: AppointmentState,
    channel: ConsultationChannel = .homeVisit,
    isSameDay: Bool = true
  ) throws(RuleViolation) {
    let isHers = !person.isNone && person == invited
    guard isHers, state == .confirmed, channel == .homeVisit, isSameDay else {
      throw RuleViolation(
        rule: "home_visit.appointment",
        english: "A visit at home needs this person's confirmed appointment on that day.",
        chinese: "入户服务须有本人当天已确认的预约。"
      )
    }
  }
}
