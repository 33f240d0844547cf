/// The state of training of some villages on one day: what is missing, and how many lack nothing.
///
/// It tells where training must be offered; nothing about a person follows from it.
package struct ComplianceReview: Sendable {
  /// What is missing, by village and name.
  package let findings: [GapFinding]
  /// Staff who lack nothing, of those of whom something is asked.
  package let trained: Ratio
  /// Villages with fewer trained staff than a rule asks for.
  package let villagesShort: Int

  /// Compares staff with what is asked of their roles.
  ///
  /// - Parameters:
  ///   - staff: those who work there on that day.
  ///   - requirements: one for each role at most.
  ///   - villages: every village that must have trained staff.
  ///   - day: the day for which certificates count.
  package init(
    staff: [StaffTraining],
    requirements: [TrainingRequirement],
    villages: [DivisionPrefix],
    on day: CivilDate
  ) {
    let asked = Dictionary(requirements.map { ($0.role, $0) }, uniquingKeysWith: { $1 })
    var findings: [GapFinding] = []
    var trained: [Role: [DivisionPrefix: Int]] = [:]
    var counts = (asked: 0, trained: 0)
    for member in staff {
      guard let requirement = asked[member.role] else { continue }
      let gaps = Self.gaps(of: member, requirement, on: day)
      findings += gaps
      if gaps.isEmpty { trained[member.role, default: [:]][member.division, default: 0] += 1 }
      guard requirement.asksOfStaff else { continue }
      counts.asked += 1
      if gaps.isEmpty { counts.trained += 1 }
    }
    let short = requirements.flatMap { requirement in
      villages.compactMap { village in
        let there = trained[requirement.role]?[village] ?? 0
        return Self.shortage(of: requirement, in: village, there: there)
      }
    }
    self.findings = (findings + short).sorted(by: GapFinding.precedes)
    self.trained = Ratio(counts.trained, of: counts.asked)
    villagesShort = Set(short.map(\.division)).count
  }

  private static func shortage(
    of requirement: TrainingRequirement,
    in village: DivisionPrefix,
    there: Int
  ) -> GapFinding? {
    guard there < requirement.trainedPerVillage else { return nil }
    var finding = GapFinding(.staffMissing, village, requirement.role)
    finding.missing = requirement.trainedPerVillage - there
    return finding
  }

  private static func gaps(
    of member: StaffTraining,
    _ requirement: TrainingRequirement,
    on day: CivilDate
  ) -> [GapFinding] {
    let gaps = TrainingGaps(
      required: requirement.courses,
      certificates: member.certificates,
      minutesDone: member.minutesThisYear,
      minutesRequired: requirement.minutesPerYear,
      on: day
    )
    func finding(_ kind: GapKind) -> GapFinding {
      var finding = GapFinding(kind, member.division, member.role)
      finding.staffID = member.id
      finding.staffName = member.name
      return finding
    }
    var found = gaps.missing.map { course in
      var missing = finding(.courseMissing)
      missing.courseID = course
      return missing
    }
    found += gaps.expired.map { course in
      var expired = finding(.certificateExpired)
      expired.courseID = course
      expired.since = member.certificates[course]?.compactMap { $0.revokedOn ?? $0.expiresOn }.max()
      return expired
    }
    if gaps.minutesShort > 0 {
      var hours = finding(.hoursMissing)
      hours.missing = (gaps.minutesShort + 59) / 60
      found.append(hours)
    }
    return found
  }
}
