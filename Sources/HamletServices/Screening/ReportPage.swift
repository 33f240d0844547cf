internal import HamletDomain
internal import HamletMessages
internal import HamletStore
internal import NIOCore

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
    let versions = try snapshot.submissionVersions(of: report.id, limit: limit)
    message.versions = try versions.map { try Self.version($0, files, isSealed: !isOpen) }
    Self.setService(&message, report, review)
    if isOpen {
      message.attachments = files.map(Self.attachment)
      try Self.setMatters(&message, report, snapshot, grant)
    }
    if !report.recipient.isEmpty {
      let notice = try snapshot.upwardNotice(of: report.id, within: grant.scope)
      message.upwardNotice = notice?.state ?? .unspecified
    }
    Self.checkDossier(&message, files)
    self.message = Self.fitted(message)
  }

  /// By when the service acts, and until when the family may appeal.
  private static func setService(
    _ message: inout Submission,
    _ report: SubmissionRecord,
    _ review: SubmissionReview
  ) {
    if report.dueOn != nil {
      message.serviceStandardDays = UInt32(clamping: report.standardDays)
      message.weekendsOnly = report.isDueByWeekends
    }
    if review.state == .rejected {
      message.appealUntilUnixMs =
        review.rejectedAtUnixMilliseconds + SubmissionReview.appealMilliseconds
    }
  }

  /// What goes with the report: other reports, what the family was told, treatments for those who
  /// treat or review, and a reviewer's own notes.
  private static func setMatters(
    _ message: inout Submission,
    _ report: SubmissionRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws {
    message.links = try snapshot.links(of: report.id, within: grant.scope)
      .filter { !$0.other.isSealed }
      .map { link in
        ReportLink(
          id: link.other.id,
          relation: link.relation,
          kind: link.other.kind,
          state: link.other.state,
          linkedBy: link.linkedBy,
          linkedAtUnixMs: link.at
        )
      }
    message.familyInformedOn = report.familyInformedOn?.description ?? ""
    if grant.principal.role != .villageWorker {
      message.recheckOn = report.recheckOn?.description ?? ""
      message.treatments = try snapshot.treatments(of: report.id).map { step in
        TreatmentEntry(
          treatment: step.treatment,
          treatedOn: step.treatedOn?.description ?? "",
          note: step.note,
          recordedBy: step.recordedBy
        )
      }
    }
    guard let kept = try snapshot.keptNotes(on: report.id, by: grant.principal.userID) else {
      return
    }
    let request = try MessageDecoder()
      .decode(SaveReviewNotesRequest.self, from: ByteBuffer(bytes: kept))
    message.keptNotes = request.notes
    message.keptComment = request.comment
  }

  private static func version(
    _ version: SubmissionVersionRecord,
    _ files: [SubmissionFile],
    isSealed: Bool
  ) throws -> SubmissionVersion {
    SubmissionVersion(
      number: version.number,
      body: isSealed ? nil : try SubmissionBody(stored: version.body),
      sha256: version.sha256,
      authorName: version.authorName,
      recordedAtUnixMs: version.recordedAt,
      receivedAtUnixMs: version.receivedAt,
      attachmentSha256s: isSealed
        ? [] : files.filter { $0.sinceNumber <= version.number }.map(\.sha256)
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
    message.notes = review.notes.map { note in
      let label = BodyField.label(of: note.path)
      return ReviewNote(
        path: note.path,
        text: note.text,
        labelZh: label.zh,
        labelEn: label.en,
        settledNumber: note.settled,
        changed: note.isChanged
      )
    }
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
