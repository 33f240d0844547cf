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
