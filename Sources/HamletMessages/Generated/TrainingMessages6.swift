// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos

/// The training log of one staff member.
package struct GetTranscriptResponse: Sendable, Equatable {
  package var staff: Staff? = nil
  /// To come.
  package var enrolments: [Enrolment] = []
  /// Newest first; a page.
  package var entries: [TranscriptEntry] = []
  package var certificates: [TrainingCertificate] = []
  package var minutesThisYear: UInt32 = 0
  package var nextPageToken: String = ""
  /// Privacy certificates that her role must have and that ended.
  package var notices: [TrainingNotice] = []

  /// With every field at its default.
  package init() {}

  package init(
    staff: Staff? = nil,
    enrolments: [Enrolment] = [],
    entries: [TranscriptEntry] = [],
    certificates: [TrainingCertificate] = [],
    minutesThisYear: UInt32 = 0,
    nextPageToken: String = "",
    notices: [TrainingNotice] = []
  ) {
    self.staff = staff
    self.enrolments = enrolments
    self.entries = entries
    self.certificates = certificates
    self.minutesThisYear = minutesThisYear
    self.nextPageToken = nextPageToken
    self.notices = notices
  }
}

extension GetTranscriptResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetTranscriptResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_transcript_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetTranscriptResponse.self)
    staff = CRead.message(c.pointee.staff)
    enrolments = CRead.messages(c.pointee.n_enrolments, c.pointee.enrolments)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    certificates = CRead.messages(c.pointee.n_certificates, c.pointee.certificates)
    minutesThisYear = c.pointee.minutes_this_year
    nextPageToken = CRead.string(c.pointee.next_page_token)
    notices = CRead.messages(c.pointee.n_notices, c.pointee.notices)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetTranscriptResponse.self, capacity: 1)
    hamlet__v1__get_transcript_response__init(c)
    c.pointee.staff = arena.message(staff, Hamlet__V1__Staff.self)
    c.pointee.n_enrolments = enrolments.count
    c.pointee.enrolments = arena.messages(enrolments, Hamlet__V1__Enrolment.self)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__TranscriptEntry.self)
    c.pointee.n_certificates = certificates.count
    c.pointee.certificates = arena.messages(certificates, Hamlet__V1__TrainingCertificate.self)
    c.pointee.minutes_this_year = minutesThisYear
    c.pointee.next_page_token = arena.string(nextPageToken)
    c.pointee.n_notices = notices.count
    c.pointee.notices = arena.messages(notices, Hamlet__V1__TrainingNotice.self)
  }
}
