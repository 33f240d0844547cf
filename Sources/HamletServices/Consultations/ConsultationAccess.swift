internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// Who reads and writes what was said.
enum ConsultationAccess {
  /// Whether the caller may read question and advice: who wrote them, and the care team of a named
  /// client; of a named client only while her consent to care holds.
  static func mayReadText(
    _ record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    try mayReadText(
      of: record.personID,
      writtenBy: record.staff.id,
      about: record.topics,
      snapshot,
      grant
    )
  }

  /// The same of any text about a client, who is none where she is unnamed.
  ///
  /// Whom she named for some topics only, reads of these alone.
  static func mayReadText(
    of person: RecordID,
    writtenBy author: RecordID,
    about topics: [ConsultationTopic],
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    let caller = grant.principal
    guard !person.isNone else { return author == caller.userID }
    guard try snapshot.isCovered(person, by: .care, on: grant.today) else { return false }
    if author == caller.userID { return true }
    if try snapshot.isNamed(by: person, staff: caller.userID, topics: topics) { return true }
    return try caller.role == .clinician
      && snapshot.hasContact(
        with: person,
        staff: caller.userID,
        now: grant.atUnixMilliseconds
      )
  }

  /// Whether the caller is shown question and advice: whoever may read them, but for a clerk, who writes
  /// down at the window what she is told and goes on with it, and does not look it up again.
  static func isShownText(
    _ record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    guard grant.principal.role != .clerk else { return false }
    return try mayReadText(record, snapshot, grant)
  }

  /// Whether what a client says is kept: of a named one only while her consent to care holds.
  static func keepsText(
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    try person.isNone || snapshot.isCovered(person, by: .care, on: grant.today)
  }

  /// Refuses to show a client's consultations to a guardian who is not hers, or, from 14 on, whom
  /// she does not let see them; who may be 14 counts as 14.
  static func checkShown(
    to guardian: RecordID,
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard !guardian.isNone else { return }
    let row = person.isNone ? nil : try snapshot.personRow(person, within: grant.scope)
    guard let row, try snapshot.guardianIDs(of: row).contains(guardian) else {
      throw CallError.invalid(
        "shown_to_guardian_id",
        rule: "guardian.of_person",
        "This is not a guardian of this person.",
        "该人不是此居民的监护人。"
      )
    }
    let lets = try snapshot.letsSee(row, guardian: guardian, on: grant.today)
    let birth = row.birth.earliestDay
    guard GuardianSight.isAllowed(birth: birth, on: grant.today, lets: lets) else {
      throw CallError.missingPurpose("CARE")
    }
  }

  /// Refuses text about a named client whose consent to care is not in force.
  static func requireCare(
    of person: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    guard !person.isNone else { return }
    guard try snapshot.isCovered(person, by: .care, on: grant.today) else {
      throw CallError.missingPurpose("CARE")
    }
  }

  /// Whether the caller wrote an informed choice, or cares for the client in its topics now; of a
  /// named client only while her consent to care holds.
  ///
  /// Without a choice, whether the caller may write one down.
  static func mayReadChoice(
    _ choice: ChoiceRecord?,
    in record: ConsultationRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Bool {
    let caller = grant.principal
    let isAuthor = (choice?.author ?? record.staff).id == caller.userID
    guard !record.personID.isNone else { return isAuthor }
    guard try snapshot.isCovered(record.personID, by: .care, on: grant.today) else { return false }
    return try isAuthor
      || snapshot.isInCare(
        of: record.personID,
        staff: caller.userID,
        topics: record.topics,
        now: grant.atUnixMilliseconds
      )
  }
}
