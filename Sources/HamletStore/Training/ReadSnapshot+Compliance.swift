import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// What is asked of each role: its rule, and the courses that are mandatory for it.
  package func trainingRequirements() throws -> [TrainingRequirement] {
    let rules = try trainingRules(role: .unspecified, after: .none, limit: 0).items
    let mandatory = try all(
      "SELECT id, mandatory_roles FROM courses WHERE retired = 0 AND mandatory_roles <> 0"
    ) { (id: $0.id(0), roles: CourseRecord.roles(mask: $0[1])) }
    return Role.allCases.compactMap { role in
      let rule = rules.first { $0.role == role }
      var courses = Set(rule?.courseIDs ?? [])
      courses.formUnion(mandatory.filter { $0.roles.contains(role) }.map(\.id))
      guard rule != nil || !courses.isEmpty else { return nil }
      return TrainingRequirement(
        role: role,
        courses: courses,
        minutesPerYear: (rule?.hoursPerYear ?? 0) * 60,
        trainedPerVillage: rule?.trainedPerVillage ?? 0
      )
    }
  }

  /// The training of everyone who works within a scope on a day, with the minutes of its year.
  package func staffTraining(
    within scope: DivisionPrefix,
    on day: CivilDate
  ) throws -> [StaffTraining] {
    let range: [any BoundValue] = [scope.text, scope.upperBound]
    var certificates: [RecordID: [RecordID: [CertificateTerms]]] = [:]
    let held = try all(
      """
      SELECT k.staff_id, k.course_id, k.issued_on, k.expires_on, k.revoked_on
      FROM training_certificates k JOIN staff p ON p.id = k.staff_id
      WHERE p.division >= ? AND p.division < ?
      """,
      range
    ) { row in
      (row.id(0), row.id(1), try Self.terms(issued: row[2], expires: row[3], revoked: row[4]))
    }
    for (staff, course, terms) in held {
      certificates[staff, default: [:]][course, default: []].append(terms)
    }
    let minutes = try minutesByStaff(within: range, in: day.year)
    return try all("SELECT * FROM staff WHERE division >= ? AND division < ?", range, Self.staff)
      .filter { $0.isThere(on: day) }
      .map { staff in
        StaffTraining(
          id: staff.id,
          name: staff.name,
          role: staff.role,
          division: staff.division,
          certificates: certificates[staff.id] ?? [:],
          minutesThisYear: minutes[staff.id] ?? 0
        )
      }
  }

  /// The villages within a scope that are in use on a day.
  package func villages(
    within scope: DivisionPrefix,
    on day: CivilDate
  ) throws -> [DivisionPrefix] {
    try all(
      """
      SELECT code FROM divisions WHERE code >= ?1 AND code < ?2 AND substr(code, 10) <> '000'
        AND valid_from <= ?3 AND (valid_to = '' OR valid_to >= ?3) ORDER BY code
      """,
      [scope.text, scope.upperBound, day.description]
    ) { try DivisionPrefix($0[0]) }
  }

  private func minutesByStaff(
    within range: [any BoundValue],
    in year: Int
  ) throws -> [RecordID: Int] {
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return [:] }
    let until = first.adding(years: 1).startUnixMilliseconds()
    let sums = try all(
      """
      SELECT a.staff_id, sum(a.minutes) FROM attendance a
        JOIN training_sessions s ON s.id = a.session_id JOIN staff p ON p.id = a.staff_id
      WHERE p.division >= ? AND p.division < ? AND s.starts_ms >= ? AND s.starts_ms < ?
      GROUP BY a.staff_id
      """,
      range + [first.startUnixMilliseconds(), until]
    ) { ($0.id(0), $0[1] as Int) }
    return Dictionary(sums, uniquingKeysWith: +)
  }
}
