package import HamletDomain

/// A report without its content: where it stands, whose it is, and who looks at it.
package struct SubmissionRecord: Sendable, Hashable {
  package var id: RecordID
  package var kind: SubmissionKind
  /// State, author, assignee, lease and rejection.
  package var review: SubmissionReview
  /// Whom it is about; none where she is on no register.
  package var personID: RecordID
  package var division: DivisionCode
  package var authorName: String
  package var assigneeName = ""
  /// The service's own deadline; nil when nothing is due.
  package var dueOn: CivilDate?
  /// Working days of the standard that gave the day.
  package var standardDays = ServiceStandards.usual
  /// Whether no holidays of the day's year were known when it was set.
  package var isDueByWeekends = true
  /// When the family was told a test's result.
  package var familyInformedOn: CivilDate?
  /// When a case is looked at again; nil where nothing is planned.
  package var recheckOn: CivilDate?
  /// The newest version of the content, from 1.
  package var number: UInt32 = 1
  /// The record's version.
  package var version: UInt64 = 1
  package var recipient = ""
  package var externalReference = ""
  package var correctsID = RecordID.none
  package var supersededByID = RecordID.none
  /// Withdrawn: the content is shown to nobody.
  package var isSealed = false
  /// When the newest version came, in milliseconds since 1970.
  package var receivedAt: Int64
  /// The person's name as it is now; empty without a person.
  package var personName = ""
  /// Whether a file that was announced has not arrived.
  package var lacksFiles = false

  /// Describes a new draft.
  package init(
    id: RecordID,
    kind: SubmissionKind,
    author: RecordID,
    authorName: String,
    personID: RecordID,
    division: DivisionCode,
    receivedAt: Int64
  ) {
    self.id = id
    self.kind = kind
    review = SubmissionReview(author: author)
    self.authorName = authorName
    self.personID = personID
    self.division = division
    self.receivedAt = receivedAt
  }

  /// Where it stands.
  package var state: SubmissionState { review.state }
}
