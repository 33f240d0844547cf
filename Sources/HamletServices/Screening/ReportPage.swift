internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// A report with its versions, reviews and files, as it is answered.
struct ReportPage {
  /// What fits a client's frame beside its head.
  private static let bytes = 46 * 1024

  let message: Submission

  init(
    _ report: SubmissionRecord,
    _ snapshot: ReadSnapshot,
    versions limit: Int,
    isOpen: Bool,
    _ grant: Grant
  ) throws {
    let review = report.review.afterLease(atUnixMilliseconds: grant.atUnixMilliseconds)
    let files = try snapshot.files(of: report.id)
    var message = Submission(
      id: report.id,
      version: report.version,
      kind: report.kind,
      state: review.state,
      personId: report.personID,
      personName: report.isSealed ? "" : report.personName,
      division: report.division.text,
      authorName: report.authorName,
      assigneeName: review.assignee.isNone ? "" : report.assigneeName,
      leaseUntilUnixMs: review.leaseEndUnixMilliseconds,
      dueOn: report.dueOn?.description ?? "",
      recipient: report.recipient,
      externalReference: report.externalReference,
      correctsId: report.correctsID,
      supersededById: report.supersededByID,
      sealed: report.isSealed,
      contentWithheld: !isOpen && !report.isSealed
    )
    message.attachmentsMissing = report.lacksFiles
    message.reviews = try snapshot.reviews(of: report.id)
      .map { Self.review($0, isSealed: !isOpen) }
    if isOpen { message.attachments = files.map(Self.attachment) }
    let versions = try snapshot.submissionVersions(of: report.id, limit: limit)
    message.versions = try versions.map { try Self.version($0, isSealed: !isOpen) }
    Self.checkDossier(&message, files)
    self.message = Self.fitted(message)
  }

  private static func version(
    _ version: SubmissionVersionRecord,
    isSealed: Bool
  ) throws -> SubmissionVersion {
    SubmissionVersion(
      number: version.number,
      body: isSealed ? nil : try SubmissionBody(stored: version.body),
      sha256: version.sha256,
      authorName: version.authorName,
      recordedAtUnixMs: version.recordedAt,
      receivedAtUnixMs: version.receivedAt
    )
  }

  private static func review(_ review: ReviewRecord, isSealed: Bool) -> Review {
    var message = Review(
      action: review.action,
      actorName: review.actorName,
      atUnixMs: review.at,
      number: review.number
    )
    guard !isSealed else { return message }
    message.notes = review.notes.map { FieldNote(path: $0.path, text: $0.text) }
    message.comment = review.comment
    if !review.toldBy.isEmpty {
      message.comment += (review.comment.isEmpty ? "" : " ") + "(告知人: \(review.toldBy))"
    }
    return message
  }

  private static func attachment(_ file: SubmissionFile) -> Attachment {
    Attachment(
      sha256: file.sha256,
      kind: file.kind,
      fileName: file.fileName,
      mediaType: file.mediaType,
      sizeBytes: UInt64(clamping: file.size),
      complete: file.isComplete
    )
  }

  /// What a dossier names and what is not there.
  private static func checkDossier(_ message: inout Submission, _ files: [SubmissionFile]) {
    guard case .childAssessmentDossier(let dossier)? = message.versions.first?.body?.body else {
      return
    }
    message.missingDocuments = DossierChecklist.missing(
      for: dossier.purpose,
      present: Set(dossier.documents.map(\.kind))
    )
    let arrived = Set(files.filter(\.isComplete).map(\.sha256))
    let lacks = dossier.documents.contains { !$0.sha256.isEmpty && !arrived.contains($0.sha256) }
    if lacks { message.attachmentsMissing = true }
  }

  /// Leaves out the oldest versions, then the oldest reviews, until the answer fits.
  private static func fitted(_ message: Submission) -> Submission {
    var message = message
    while message.encodedSize() > bytes {
      if message.versions.count > 1 {
        message.versions.removeLast()
      } else if !message.reviews.isEmpty {
        message.reviews.removeFirst()
      } else {
        break
      }
    }
    return message
  }
}
