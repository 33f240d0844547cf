import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// The course, or nil.
  package func course(_ id: RecordID) throws -> CourseRecord? {
    try first("SELECT * FROM courses WHERE id = ?", [id.stored]).map(Self.course)
  }

  /// A page of courses by title.
  package func courses(
    category: CourseCategory,
    retiredToo: Bool,
    after: RecordID,
    limit: Int
  ) throws -> Page<CourseRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT * FROM courses WHERE (?1 = 0 OR category = ?1) AND (?2 OR retired = 0)
        AND (?3 IS NULL OR (title, id) > (SELECT title, id FROM courses WHERE id = ?3))
      ORDER BY title, id LIMIT ?4
      """,
      [category.rawValue, retiredToo, after.stored, size + 1],
      Self.course
    )
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  /// A page of rules by role; of one role or of all.
  package func trainingRules(
    role: Role,
    after: RecordID,
    limit: Int
  ) throws -> Page<TrainingRuleRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT id, role, hours_per_year, trained_per_village, version FROM training_rules
      WHERE (?1 = 0 OR role = ?1)
        AND (?2 IS NULL OR role > (SELECT role FROM training_rules WHERE id = ?2))
      ORDER BY role LIMIT ?3
      """,
      [role.rawValue, after.stored, size + 1]
    ) { row in
      TrainingRuleRecord(
        id: row.id(0),
        role: row.code(1, .unspecified),
        courseIDs: try courseIDs(ofRule: row.id(0)),
        hoursPerYear: row[2],
        trainedPerVillage: row[3],
        version: UInt64(row[4] as Int64)
      )
    }
    return Page(fetched: found, limit: size) { $0.id.description }
  }

  private func courseIDs(ofRule id: RecordID) throws -> [RecordID] {
    try all(
      "SELECT course_id FROM training_rule_courses WHERE rule_id = ? ORDER BY course_id",
      [id.stored]
    ) { $0.id(0) }
  }

  private static func course(_ row: Row) throws -> CourseRecord {
    CourseRecord(
      id: row.id(0),
      title: row[1],
      category: row.code(2, .unspecified),
      minHours: row[3],
      passMark: row[4],
      validityMonths: row[5],
      mandatoryFor: CourseRecord.roles(mask: row[6]),
      isRetired: row[7],
      version: UInt64(row[8] as Int64)
    )
  }
}
