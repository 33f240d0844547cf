import GRDB
internal import HamletDomain

extension Transaction {
  /// Adds a course; throws `alreadyExists` where the id is taken.
  package func insert(_ course: CourseRecord) throws {
    if let other = try read.course(course.id) { throw StoreError.alreadyExists(other.id) }
    try run(
      "INSERT INTO courses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        course.id.stored, course.title, course.category.rawValue, course.minHours,
        course.passMark, course.validityMonths, course.mandatoryMask, course.isRetired, 1,
      ]
    )
  }

  /// Writes a course's changed facts and gives its new version.
  package func update(_ course: CourseRecord) throws -> UInt64 {
    try run(
      """
      UPDATE courses SET title = ?, category = ?, min_hours = ?, pass_mark = ?,
        validity_months = ?, mandatory_roles = ?, retired = ?, version = ? WHERE id = ?
      """,
      [
        course.title, course.category.rawValue, course.minHours, course.passMark,
        course.validityMonths, course.mandatoryMask, course.isRetired,
        Int64(course.version + 1), course.id.stored,
      ]
    )
    return course.version + 1
  }

  /// Writes the rule of a role in place of the one before, and gives its state.
  ///
  /// Throws `conflict` where `base` is not its version, `alreadyExists` for a first write of a
  /// role that has a rule, and `notFound` where it has none to change.
  package func put(_ rule: TrainingRuleRecord, base: UInt64) throws -> TrainingRuleRecord {
    var written = rule
    if let old = try read.trainingRules(role: rule.role, after: .none, limit: 1).items.first {
      guard base > 0 else { throw StoreError.alreadyExists(old.id) }
      guard old.version == base else { throw StoreError.conflict(old.version, ["course_ids"]) }
      written.id = old.id
      written.version = base + 1
    } else {
      guard base == 0 else { throw StoreError.notFound }
      written.version = 1
    }
    try run("DELETE FROM training_rule_courses WHERE rule_id = ?", [written.id.stored])
    try run(
      """
      INSERT INTO training_rules VALUES (?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
        hours_per_year = excluded.hours_per_year,
        trained_per_village = excluded.trained_per_village, version = excluded.version
      """,
      [
        written.id.stored, written.role.rawValue, written.hoursPerYear,
        written.trainedPerVillage, Int64(written.version),
      ]
    )
    for course in Set(written.courseIDs) {
      try run(
        "INSERT INTO training_rule_courses VALUES (?, ?)",
        [written.id.stored, course.stored]
      )
    }
    return written
  }
}
