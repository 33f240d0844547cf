import GRDB
package import HamletDomain

/// Someone with whom the service has something left to do, and on which day.
package struct WorkRow: Sendable, Hashable {
  package var personID: RecordID
  package var recordNumber: String
  package var name: String
  package var division: String
  /// Of the record that the next step changes.
  package var version: UInt64
  package var day: CivilDate?
  /// The case; none where it is an offer of a campaign.
  package var submissionID: RecordID

  init(_ row: Row) {
    personID = row.id(0)
    recordNumber = row[1]
    name = row[2]
    division = row[3]
    version = UInt64(max(0, row[4] as Int64))
    day = try? CivilDate(row[5])
    submissionID = row.id(6)
  }
}
