/// What the rules of training ask of a role.
package struct TrainingRequirement: Hashable, Sendable {
  /// Of whom it is asked.
  package let role: Role
  /// Courses whose certificate must count.
  package let courses: Set<RecordID>
  /// Minutes of training in each calendar year.
  package let minutesPerYear: Int
  /// How many trained staff of this role each village needs.
  package let trainedPerVillage: Int

  /// Describes what is asked of a role.
  package init(role: Role, courses: Set<RecordID>, minutesPerYear: Int, trainedPerVillage: Int) {
    self.role = role
    self.courses = courses
    self.minutesPerYear = minutesPerYear
    self.trainedPerVillage = trainedPerVillage
  }

  /// Whether anything is asked of the staff member alone.
  package var asksOfStaff: Bool { !courses.isEmpty || minutesPerYear > 0 }
}
