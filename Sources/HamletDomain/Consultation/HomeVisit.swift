/// A visit at home: never unannounced.
package enum HomeVisit {
  /// Refuses a visit without a confirmed appointment of that person for a visit at home.
  package static func check(
    person: RecordID,
    appointmentOf invited: RecordID,
    state: AppointmentState,
    channel: ConsultationChannel = .homeVisit
  ) throws(RuleViolation) {
    guard !person.isNone, person == invited, state == .confirmed, channel == .homeVisit else {
      throw RuleViolation(
        rule: "home_visit.appointment",
        english: "A visit at home needs this person's confirmed appointment.",
        chinese: "入户服务须有本人已确认的预约。"
      )
    }
  }
}
