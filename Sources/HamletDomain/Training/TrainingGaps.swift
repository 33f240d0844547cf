/// What someone's role asks for and their training lacks.
package struct TrainingGaps: Hashable, Sendable {
  /// Courses never passed, in order of id.
  package let missing: [RecordID]
  /// Courses whose last certificate no longer counts, in order of id.
  package let expired: [RecordID]
  /// Minutes of training still to do this year.
  package let minutesShort: Int

  /// Compares certificates by course with what is required.
  package init(
    required: Set<RecordID>,
    certificates: [RecordID: [CertificateTerms]],
    minutesDone: Int,
    minutesRequired: Int,
    on day: CivilDate
  ) {
    var missing: [RecordID] = []
    var expired: [RecordID] = []
    for course in required.sorted() {
      let held = certificates[course] ?? []
      if held.contains(where: { $0.issuedOn <= day && $0.state(on: day) == .valid }) { continue }
      if held.isEmpty { missing.append(course) } else { expired.append(course) }
    }
    self.missing = missing
    self.expired = expired
    minutesShort = max(0, minutesRequired - max(0, minutesDone))
  }

  /// Whether nothing is lacking.
  package var isEmpty: Bool { missing.isEmpty && expired.isEmpty && minutesShort == 0 }
}
