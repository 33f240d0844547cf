/// Whether someone's privacy training lets her open care records, as far as her role must have it.
///
/// Only a certificate that she had and that ended suspends anything, and only after fourteen days'
/// notice; one that she never had is a gap of her training, told elsewhere.
package struct PrivacyStanding: Hashable, Sendable {
  /// A course whose certificate ended.
  package struct Notice: Hashable, Sendable {
    /// The course.
    package let courseID: RecordID
    /// The last day on which the certificate counted.
    package let endedOn: CivilDate
    /// The first day on which care records are closed to her.
    package let suspendsOn: CivilDate
  }

  /// What ended, the first to suspend at the top.
  package let notices: [Notice]
  private let day: CivilDate

  /// Looks at someone's certificates on a day.
  ///
  /// - Parameters:
  ///   - courses: privacy courses that are mandatory for her role.
  ///   - certificates: hers, by course.
  ///   - startsOn: the day she began; new staff have the days of notice from then on.
  ///   - day: the day asked about.
  package init(
    courses: some Collection<RecordID>,
    certificates: [RecordID: [CertificateTerms]],
    startsOn: CivilDate,
    on day: CivilDate
  ) {
    self.day = day
    notices = courses.compactMap { course -> Notice? in
      let held = certificates[course] ?? []
      guard !held.contains(where: { $0.state(on: day) == .valid }),
        let endedOn = held.compactMap(\.lastDay).max()
      else { return nil }
      let afterEnd = endedOn.adding(days: CertificateTerms.noticeDays + 1)
      let afterStart = startsOn.adding(days: CertificateTerms.noticeDays)
      return Notice(courseID: course, endedOn: endedOn, suspendsOn: max(afterEnd, afterStart))
    }.sorted { ($0.suspendsOn, $0.courseID) < ($1.suspendsOn, $1.courseID) }
  }

  /// What suspends her care and full reads now, or nil.
  package var suspension: Notice? { notices.first { $0.suspendsOn <= day } }
}
