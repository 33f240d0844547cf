// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Something a check found, and what was offered for it.
package struct CommonDiseaseCase: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var finding: ScreeningFinding = .unspecified
  package var code: String = ""
  package var certainty: Certainty = .unspecified
  package var foundOn: String = ""
  package var treatment: Treatment = .unspecified
  package var recheckOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    finding: ScreeningFinding = .unspecified,
    code: String = "",
    certainty: Certainty = .unspecified,
    foundOn: String = "",
    treatment: Treatment = .unspecified,
    recheckOn: String = ""
  ) {
    self.campaignId = campaignId
    self.finding = finding
    self.code = code
    self.certainty = certainty
    self.foundOn = foundOn
    self.treatment = treatment
    self.recheckOn = recheckOn
  }
}

extension CommonDiseaseCase: ContractMessage {
  package static var typeName: String { "hamlet.v1.CommonDiseaseCase" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__common_disease_case__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CommonDiseaseCase.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    finding = ScreeningFinding(rawValue: c.pointee.finding.rawValue) ?? .unspecified
    code = CRead.string(c.pointee.code)
    certainty = Certainty(rawValue: c.pointee.certainty.rawValue) ?? .unspecified
    foundOn = CRead.string(c.pointee.found_on)
    treatment = Treatment(rawValue: c.pointee.treatment.rawValue) ?? .unspecified
    recheckOn = CRead.string(c.pointee.recheck_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CommonDiseaseCase.self, capacity: 1)
    hamlet__v1__common_disease_case__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.finding = Hamlet__V1__ScreeningFinding(rawValue: finding.rawValue)
    c.pointee.code = arena.string(code)
    c.pointee.certainty = Hamlet__V1__Certainty(rawValue: certainty.rawValue)
    c.pointee.found_on = arena.string(foundOn)
    c.pointee.treatment = Hamlet__V1__Treatment(rawValue: treatment.rawValue)
    c.pointee.recheck_on = arena.string(recheckOn)
  }
}

/// What a report says: exactly one of four forms.
package struct SubmissionBody: Sendable, Equatable {
  /// Which of the alternatives of `body` it is.
  package enum Body: Sendable, Equatable {
    case defectScreening(DefectScreening)
    case birthDefectReport(BirthDefectReport)
    case childAssessmentDossier(ChildAssessmentDossier)
    case commonDiseaseCase(CommonDiseaseCase)
  }

  package var body: Body?

  /// With every field at its default.
  package init() {}

  package init(
    body: Body? = nil
  ) {
    self.body = body
  }
}

extension SubmissionBody: ContractMessage {
  package static var typeName: String { "hamlet.v1.SubmissionBody" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__submission_body__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SubmissionBody.self)
    switch c.pointee.body_case.rawValue {
    case 1: body = .defectScreening(CRead.message(c.pointee.defect_screening) ?? DefectScreening())
    case 2: body = .birthDefectReport(CRead.message(c.pointee.birth_defect_report) ?? BirthDefectReport())
    case 3: body = .childAssessmentDossier(CRead.message(c.pointee.child_assessment_dossier) ?? ChildAssessmentDossier())
    case 4: body = .commonDiseaseCase(CRead.message(c.pointee.common_disease_case) ?? CommonDiseaseCase())
    default: body = nil
    }
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SubmissionBody.self, capacity: 1)
    hamlet__v1__submission_body__init(c)
    switch body {
    case .defectScreening(let value):
      c.pointee.body_case = Hamlet__V1__SubmissionBody__BodyCase(rawValue: 1)
      c.pointee.defect_screening = arena.message(value, Hamlet__V1__DefectScreening.self)
    case .birthDefectReport(let value):
      c.pointee.body_case = Hamlet__V1__SubmissionBody__BodyCase(rawValue: 2)
      c.pointee.birth_defect_report = arena.message(value, Hamlet__V1__BirthDefectReport.self)
    case .childAssessmentDossier(let value):
      c.pointee.body_case = Hamlet__V1__SubmissionBody__BodyCase(rawValue: 3)
      c.pointee.child_assessment_dossier = arena.message(value, Hamlet__V1__ChildAssessmentDossier.self)
    case .commonDiseaseCase(let value):
      c.pointee.body_case = Hamlet__V1__SubmissionBody__BodyCase(rawValue: 4)
      c.pointee.common_disease_case = arena.message(value, Hamlet__V1__CommonDiseaseCase.self)
    case nil: break
    }
  }
}

/// A file that belongs to a report.
package struct Attachment: Sendable, Equatable {
  package var sha256: [UInt8] = []
  package var kind: AttachmentKind = .unspecified
  package var fileName: String = ""
  package var mediaType: String = ""
  package var sizeBytes: UInt64 = 0
  /// All of it has arrived.
  package var complete: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    sha256: [UInt8] = [],
    kind: AttachmentKind = .unspecified,
    fileName: String = "",
    mediaType: String = "",
    sizeBytes: UInt64 = 0,
    complete: Bool = false
  ) {
    self.sha256 = sha256
    self.kind = kind
    self.fileName = fileName
    self.mediaType = mediaType
    self.sizeBytes = sizeBytes
    self.complete = complete
  }
}

extension Attachment: ContractMessage {
  package static var typeName: String { "hamlet.v1.Attachment" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attachment__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Attachment.self)
    sha256 = CRead.bytes(c.pointee.sha256)
    kind = AttachmentKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    fileName = CRead.string(c.pointee.file_name)
    mediaType = CRead.string(c.pointee.media_type)
    sizeBytes = c.pointee.size_bytes
    complete = c.pointee.complete != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Attachment.self, capacity: 1)
    hamlet__v1__attachment__init(c)
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.kind = Hamlet__V1__AttachmentKind(rawValue: kind.rawValue)
    c.pointee.file_name = arena.string(fileName)
    c.pointee.media_type = arena.string(mediaType)
    c.pointee.size_bytes = sizeBytes
    c.pointee.complete = complete ? 1 : 0
  }
}

/// A report as it was sent once; never changed.
package struct SubmissionVersion: Sendable, Equatable {
  package var number: UInt32 = 0
  package var body: SubmissionBody? = nil
  package var sha256: [UInt8] = []
  package var authorName: String = ""
  package var recordedAtUnixMs: Int64 = 0
  /// By the server; decides the order.
  package var receivedAtUnixMs: Int64 = 0
  /// Of the files that had been attached by then.
  package var attachmentSha256s: [[UInt8]] = []

  /// With every field at its default.
  package init() {}

  package init(
    number: UInt32 = 0,
    body: SubmissionBody? = nil,
    sha256: [UInt8] = [],
    authorName: String = "",
    recordedAtUnixMs: Int64 = 0,
    receivedAtUnixMs: Int64 = 0,
    attachmentSha256s: [[UInt8]] = []
  ) {
    self.number = number
    self.body = body
    self.sha256 = sha256
    self.authorName = authorName
    self.recordedAtUnixMs = recordedAtUnixMs
    self.receivedAtUnixMs = receivedAtUnixMs
    self.attachmentSha256s = attachmentSha256s
  }
}

extension SubmissionVersion: ContractMessage {
  package static var typeName: String { "hamlet.v1.SubmissionVersion" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__submission_version__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SubmissionVersion.self)
    number = c.pointee.number
    body = CRead.message(c.pointee.body)
    sha256 = CRead.bytes(c.pointee.sha256)
    authorName = CRead.string(c.pointee.author_name)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
    receivedAtUnixMs = c.pointee.received_at_unix_ms
    attachmentSha256s = CRead.byteArrays(c.pointee.n_attachment_sha256s, c.pointee.attachment_sha256s)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SubmissionVersion.self, capacity: 1)
    hamlet__v1__submission_version__init(c)
    c.pointee.number = number
    c.pointee.body = arena.message(body, Hamlet__V1__SubmissionBody.self)
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.author_name = arena.string(authorName)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
    c.pointee.received_at_unix_ms = receivedAtUnixMs
    c.pointee.n_attachment_sha256s = attachmentSha256s.count
    c.pointee.attachment_sha256s = arena.byteArrays(attachmentSha256s)
  }
}

/// What someone did with a report.
package struct Review: Sendable, Equatable {
  package var action: ReviewAction = .unspecified
  package var actorName: String = ""
  package var atUnixMs: Int64 = 0
  /// The version that was looked at.
  package var number: UInt32 = 0
  package var notes: [ReviewNote] = []
  package var comment: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    action: ReviewAction = .unspecified,
    actorName: String = "",
    atUnixMs: Int64 = 0,
    number: UInt32 = 0,
    notes: [ReviewNote] = [],
    comment: String = ""
  ) {
    self.action = action
    self.actorName = actorName
    self.atUnixMs = atUnixMs
    self.number = number
    self.notes = notes
    self.comment = comment
  }
}

extension Review: ContractMessage {
  package static var typeName: String { "hamlet.v1.Review" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__review__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Review.self)
    action = ReviewAction(rawValue: c.pointee.action.rawValue) ?? .unspecified
    actorName = CRead.string(c.pointee.actor_name)
    atUnixMs = c.pointee.at_unix_ms
    number = c.pointee.number
    notes = CRead.messages(c.pointee.n_notes, c.pointee.notes)
    comment = CRead.string(c.pointee.comment)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Review.self, capacity: 1)
    hamlet__v1__review__init(c)
    c.pointee.action = Hamlet__V1__ReviewAction(rawValue: action.rawValue)
    c.pointee.actor_name = arena.string(actorName)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.number = number
    c.pointee.n_notes = notes.count
    c.pointee.notes = arena.messages(notes, Hamlet__V1__ReviewNote.self)
    c.pointee.comment = arena.string(comment)
  }
}

/// A report with its versions and reviews.
package struct Submission: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var kind: SubmissionKind = .unspecified
  package var state: SubmissionState = .unspecified
  /// Whom it is about, if she is on the register.
  package var personId: RecordID = .none
  package var personName: String = ""
  package var division: String = ""
  package var authorName: String = ""
  package var assigneeName: String = ""
  package var leaseUntilUnixMs: Int64 = 0
  package var dueOn: String = ""
  /// Newest first; only the newest unless all are asked for.
  package var versions: [SubmissionVersion] = []
  /// Oldest first.
  package var reviews: [Review] = []
  package var attachments: [Attachment] = []
  package var attachmentsMissing: Bool = false
  /// Of a dossier's checklist.
  package var missingDocuments: [DossierDocumentKind] = []
  package var recipient: String = ""
  package var externalReference: String = ""
  package var correctsId: RecordID = .none
  package var supersededById: RecordID = .none
  /// Withdrawn: the content is shown to nobody.
  package var sealed: Bool = false
  /// Working days that the service takes for the step that is due.
  package var serviceStandardDays: UInt32 = 0
  /// The year of the due day has no holidays loaded; only weekends were left out.
  package var weekendsOnly: Bool = false
  /// Of a report not accepted; afterwards that is final.
  package var appealUntilUnixMs: Int64 = 0
  /// Other reports about the same child.
  package var links: [ReportLink] = []
  package var familyInformedOn: String = ""
  /// Of a common disease case, oldest first.
  package var treatments: [TreatmentEntry] = []
  package var recheckOn: String = ""
  /// The asking reviewer's own notes, kept while she works.
  package var keptNotes: [FieldNote] = []
  package var keptComment: String = ""
  package var upwardNotice: UpwardNoticeState = .unspecified
  /// Content, reviews' texts and files are left out: no purpose was named that allows them.
  package var contentWithheld: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    kind: SubmissionKind = .unspecified,
    state: SubmissionState = .unspecified,
    personId: RecordID = .none,
    personName: String = "",
    division: String = "",
    authorName: String = "",
    assigneeName: String = "",
    leaseUntilUnixMs: Int64 = 0,
    dueOn: String = "",
    versions: [SubmissionVersion] = [],
    reviews: [Review] = [],
    attachments: [Attachment] = [],
    attachmentsMissing: Bool = false,
    missingDocuments: [DossierDocumentKind] = [],
    recipient: String = "",
    externalReference: String = "",
    correctsId: RecordID = .none,
    supersededById: RecordID = .none,
    sealed: Bool = false,
    serviceStandardDays: UInt32 = 0,
    weekendsOnly: Bool = false,
    appealUntilUnixMs: Int64 = 0,
    links: [ReportLink] = [],
    familyInformedOn: String = "",
    treatments: [TreatmentEntry] = [],
    recheckOn: String = "",
    keptNotes: [FieldNote] = [],
    keptComment: String = "",
    upwardNotice: UpwardNoticeState = .unspecified,
    contentWithheld: Bool = false
  ) {
    self.id = id
    self.version = version
    self.kind = kind
    self.state = state
    self.personId = personId
    self.personName = personName
    self.division = division
    self.authorName = authorName
    self.assigneeName = assigneeName
    self.leaseUntilUnixMs = leaseUntilUnixMs
    self.dueOn = dueOn
    self.versions = versions
    self.reviews = reviews
    self.attachments = attachments
    self.attachmentsMissing = attachmentsMissing
    self.missingDocuments = missingDocuments
    self.recipient = recipient
    self.externalReference = externalReference
    self.correctsId = correctsId
    self.supersededById = supersededById
    self.sealed = sealed
    self.serviceStandardDays = serviceStandardDays
    self.weekendsOnly = weekendsOnly
    self.appealUntilUnixMs = appealUntilUnixMs
    self.links = links
    self.familyInformedOn = familyInformedOn
    self.treatments = treatments
    self.recheckOn = recheckOn
    self.keptNotes = keptNotes
    self.keptComment = keptComment
    self.upwardNotice = upwardNotice
    self.contentWithheld = contentWithheld
  }
}

extension Submission: ContractMessage {
  package static var typeName: String { "hamlet.v1.Submission" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__submission__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Submission.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    kind = SubmissionKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = SubmissionState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    personId = CRead.id(c.pointee.person_id)
    personName = CRead.string(c.pointee.person_name)
    division = CRead.string(c.pointee.division)
    authorName = CRead.string(c.pointee.author_name)
    assigneeName = CRead.string(c.pointee.assignee_name)
    leaseUntilUnixMs = c.pointee.lease_until_unix_ms
    dueOn = CRead.string(c.pointee.due_on)
    versions = CRead.messages(c.pointee.n_versions, c.pointee.versions)
    reviews = CRead.messages(c.pointee.n_reviews, c.pointee.reviews)
    attachments = CRead.messages(c.pointee.n_attachments, c.pointee.attachments)
    attachmentsMissing = c.pointee.attachments_missing != 0
    missingDocuments = CRead.enums(c.pointee.n_missing_documents, c.pointee.missing_documents)
    recipient = CRead.string(c.pointee.recipient)
    externalReference = CRead.string(c.pointee.external_reference)
    correctsId = CRead.id(c.pointee.corrects_id)
    supersededById = CRead.id(c.pointee.superseded_by_id)
    sealed = c.pointee.sealed != 0
    serviceStandardDays = c.pointee.service_standard_days
    weekendsOnly = c.pointee.weekends_only != 0
    appealUntilUnixMs = c.pointee.appeal_until_unix_ms
    links = CRead.messages(c.pointee.n_links, c.pointee.links)
    familyInformedOn = CRead.string(c.pointee.family_informed_on)
    treatments = CRead.messages(c.pointee.n_treatments, c.pointee.treatments)
    recheckOn = CRead.string(c.pointee.recheck_on)
    keptNotes = CRead.messages(c.pointee.n_kept_notes, c.pointee.kept_notes)
    keptComment = CRead.string(c.pointee.kept_comment)
    upwardNotice = UpwardNoticeState(rawValue: c.pointee.upward_notice.rawValue) ?? .unspecified
    contentWithheld = c.pointee.content_withheld != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Submission.self, capacity: 1)
    hamlet__v1__submission__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.kind = Hamlet__V1__SubmissionKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__SubmissionState(rawValue: state.rawValue)
    c.pointee.person_id = arena.id(personId)
    c.pointee.person_name = arena.string(personName)
    c.pointee.division = arena.string(division)
    c.pointee.author_name = arena.string(authorName)
    c.pointee.assignee_name = arena.string(assigneeName)
    c.pointee.lease_until_unix_ms = leaseUntilUnixMs
    c.pointee.due_on = arena.string(dueOn)
    c.pointee.n_versions = versions.count
    c.pointee.versions = arena.messages(versions, Hamlet__V1__SubmissionVersion.self)
    c.pointee.n_reviews = reviews.count
    c.pointee.reviews = arena.messages(reviews, Hamlet__V1__Review.self)
    c.pointee.n_attachments = attachments.count
    c.pointee.attachments = arena.messages(attachments, Hamlet__V1__Attachment.self)
    c.pointee.attachments_missing = attachmentsMissing ? 1 : 0
    c.pointee.n_missing_documents = missingDocuments.count
    c.pointee.missing_documents = arena.enums(missingDocuments, Hamlet__V1__DossierDocumentKind.self)
    c.pointee.recipient = arena.string(recipient)
    c.pointee.external_reference = arena.string(externalReference)
    c.pointee.corrects_id = arena.id(correctsId)
    c.pointee.superseded_by_id = arena.id(supersededById)
    c.pointee.sealed = sealed ? 1 : 0
    c.pointee.service_standard_days = serviceStandardDays
    c.pointee.weekends_only = weekendsOnly ? 1 : 0
    c.pointee.appeal_until_unix_ms = appealUntilUnixMs
    c.pointee.n_links = links.count
    c.pointee.links = arena.messages(links, Hamlet__V1__ReportLink.self)
    c.pointee.family_informed_on = arena.string(familyInformedOn)
    c.pointee.n_treatments = treatments.count
    c.pointee.treatments = arena.messages(treatments, Hamlet__V1__TreatmentEntry.self)
    c.pointee.recheck_on = arena.string(recheckOn)
    c.pointee.n_kept_notes = keptNotes.count
    c.pointee.kept_notes = arena.messages(keptNotes, Hamlet__V1__FieldNote.self)
    c.pointee.kept_comment = arena.string(keptComment)
    c.pointee.upward_notice = Hamlet__V1__UpwardNoticeState(rawValue: upwardNotice.rawValue)
    c.pointee.content_withheld = contentWithheld ? 1 : 0
  }
}
