package import HamletDomain

/// What is taught, and when it counts.
package struct CourseRecord: Sendable, Hashable {
  package var id: RecordID
  package var title: String
  package var category: CourseCategory
  package var minHours: Int
  /// Per mille; 0: no exam.
  package var passMark: Int
  /// 0: does not expire.
  package var validityMonths: Int
  package var mandatoryFor: [Role]
  package var isRetired: Bool
  package var version: UInt64

  /// Describes a course.
  package init(
    id: RecordID,
    title: String,
    category: CourseCategory,
    minHours: Int,
    passMark: Int,
    validityMonths: Int,
    mandatoryFor: [Role],
    isRetired: Bool = false,
    version: UInt64 = 1
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.minHours = minHours
    self.passMark = passMark
    self.validityMonths = validityMonths
    self.mandatoryFor = mandatoryFor
    self.isRetired = isRetired
    self.version = version
  }

  /// Bit n: mandatory for role n.
  var mandatoryMask: Int64 { mandatoryFor.reduce(0) { $0 | 1 << Int64($1.rawValue) } }

  static func roles(mask: Int64) -> [Role] {
    Role.allCases.filter { mask & 1 << Int64($0.rawValue) != 0 }
  }
}
