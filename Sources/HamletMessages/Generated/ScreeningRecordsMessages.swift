// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which campaign.
package struct GetCampaignRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetCampaignRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetCampaignRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_campaign_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetCampaignRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetCampaignRequest.self, capacity: 1)
    hamlet__v1__get_campaign_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Whose page, of which campaign.
package struct GetScreeningRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var personId: RecordID = .none
  /// What the findings are needed for; without it they are left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    personId: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.campaignId = campaignId
    self.personId = personId
    self.purpose = purpose
  }
}

extension GetScreeningRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetScreeningRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_screening_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetScreeningRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetScreeningRequest.self, capacity: 1)
    hamlet__v1__get_screening_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// Whose pages.
package struct GetScreeningPagesRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  /// What the findings are needed for; without it they are left out.
  package var purpose: Purpose = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    purpose: Purpose = .unspecified
  ) {
    self.personId = personId
    self.purpose = purpose
  }
}

extension GetScreeningPagesRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetScreeningPagesRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_screening_pages_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetScreeningPagesRequest.self)
    personId = CRead.id(c.pointee.person_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetScreeningPagesRequest.self, capacity: 1)
    hamlet__v1__get_screening_pages_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
  }
}

/// What stood before a correction.
package struct ScreeningCorrection: Sendable, Equatable {
  package var correctedAtUnixMs: Int64 = 0
  package var correctedBy: String = ""
  package var reason: String = ""
  package var oldDoneOn: String = ""
  package var oldFindings: [ScreeningFinding] = []

  /// With every field at its default.
  package init() {}

  package init(
    correctedAtUnixMs: Int64 = 0,
    correctedBy: String = "",
    reason: String = "",
    oldDoneOn: String = "",
    oldFindings: [ScreeningFinding] = []
  ) {
    self.correctedAtUnixMs = correctedAtUnixMs
    self.correctedBy = correctedBy
    self.reason = reason
    self.oldDoneOn = oldDoneOn
    self.oldFindings = oldFindings
  }
}

extension ScreeningCorrection: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScreeningCorrection" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__screening_correction__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScreeningCorrection.self)
    correctedAtUnixMs = c.pointee.corrected_at_unix_ms
    correctedBy = CRead.string(c.pointee.corrected_by)
    reason = CRead.string(c.pointee.reason)
    oldDoneOn = CRead.string(c.pointee.old_done_on)
    oldFindings = CRead.enums(c.pointee.n_old_findings, c.pointee.old_findings)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScreeningCorrection.self, capacity: 1)
    hamlet__v1__screening_correction__init(c)
    c.pointee.corrected_at_unix_ms = correctedAtUnixMs
    c.pointee.corrected_by = arena.string(correctedBy)
    c.pointee.reason = arena.string(reason)
    c.pointee.old_done_on = arena.string(oldDoneOn)
    c.pointee.n_old_findings = oldFindings.count
    c.pointee.old_findings = arena.enums(oldFindings, Hamlet__V1__ScreeningFinding.self)
  }
}

/// Where an offer stands with one person: her own page.
package struct ScreeningPage: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var campaignTitle: String = ""
  package var personId: RecordID = .none
  package var version: UInt64 = 0
  package var status: ScreeningStatus = .unspecified
  package var offeredOn: String = ""
  package var bookedOn: String = ""
  package var doneOn: String = ""
  package var givenOn: String = ""
  package var provider: String = ""
  /// Empty for those who only make offers.
  package var findings: [ScreeningFinding] = []
  package var followUpOn: String = ""
  package var followedOn: String = ""
  package var note: String = ""
  package var corrections: [ScreeningCorrection] = []

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    campaignTitle: String = "",
    personId: RecordID = .none,
    version: UInt64 = 0,
    status: ScreeningStatus = .unspecified,
    offeredOn: String = "",
    bookedOn: String = "",
    doneOn: String = "",
    givenOn: String = "",
    provider: String = "",
    findings: [ScreeningFinding] = [],
    followUpOn: String = "",
    followedOn: String = "",
    note: String = "",
    corrections: [ScreeningCorrection] = []
  ) {
    self.campaignId = campaignId
    self.campaignTitle = campaignTitle
    self.personId = personId
    self.version = version
    self.status = status
    self.offeredOn = offeredOn
    self.bookedOn = bookedOn
    self.doneOn = doneOn
    self.givenOn = givenOn
    self.provider = provider
    self.findings = findings
    self.followUpOn = followUpOn
    self.followedOn = followedOn
    self.note = note
    self.corrections = corrections
  }
}

extension ScreeningPage: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScreeningPage" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__screening_page__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScreeningPage.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    campaignTitle = CRead.string(c.pointee.campaign_title)
    personId = CRead.id(c.pointee.person_id)
    version = c.pointee.version
    status = ScreeningStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
    offeredOn = CRead.string(c.pointee.offered_on)
    bookedOn = CRead.string(c.pointee.booked_on)
    doneOn = CRead.string(c.pointee.done_on)
    givenOn = CRead.string(c.pointee.given_on)
    provider = CRead.string(c.pointee.provider)
    findings = CRead.enums(c.pointee.n_findings, c.pointee.findings)
    followUpOn = CRead.string(c.pointee.follow_up_on)
    followedOn = CRead.string(c.pointee.followed_on)
    note = CRead.string(c.pointee.note)
    corrections = CRead.messages(c.pointee.n_corrections, c.pointee.corrections)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScreeningPage.self, capacity: 1)
    hamlet__v1__screening_page__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.campaign_title = arena.string(campaignTitle)
    c.pointee.person_id = arena.id(personId)
    c.pointee.version = version
    c.pointee.status = Hamlet__V1__ScreeningStatus(rawValue: status.rawValue)
    c.pointee.offered_on = arena.string(offeredOn)
    c.pointee.booked_on = arena.string(bookedOn)
    c.pointee.done_on = arena.string(doneOn)
    c.pointee.given_on = arena.string(givenOn)
    c.pointee.provider = arena.string(provider)
    c.pointee.n_findings = findings.count
    c.pointee.findings = arena.enums(findings, Hamlet__V1__ScreeningFinding.self)
    c.pointee.follow_up_on = arena.string(followUpOn)
    c.pointee.followed_on = arena.string(followedOn)
    c.pointee.note = arena.string(note)
    c.pointee.n_corrections = corrections.count
    c.pointee.corrections = arena.messages(corrections, Hamlet__V1__ScreeningCorrection.self)
  }
}

/// All pages of one person.
package struct GetScreeningPagesResponse: Sendable, Equatable {
  package var screenings: [ScreeningPage] = []

  /// With every field at its default.
  package init() {}

  package init(
    screenings: [ScreeningPage] = []
  ) {
    self.screenings = screenings
  }
}

extension GetScreeningPagesResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetScreeningPagesResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_screening_pages_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetScreeningPagesResponse.self)
    screenings = CRead.messages(c.pointee.n_screenings, c.pointee.screenings)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetScreeningPagesResponse.self, capacity: 1)
    hamlet__v1__get_screening_pages_response__init(c)
    c.pointee.n_screenings = screenings.count
    c.pointee.screenings = arena.messages(screenings, Hamlet__V1__ScreeningPage.self)
  }
}

/// Of which campaign.
package struct ListResultsToGiveRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.campaignId = campaignId
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListResultsToGiveRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListResultsToGiveRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_results_to_give_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListResultsToGiveRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListResultsToGiveRequest.self, capacity: 1)
    hamlet__v1__list_results_to_give_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Of which campaign, until when.
package struct ListFindingFollowUpsRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  /// Empty: today.
  package var until: String = ""
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    until: String = "",
    division: String = "",
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.campaignId = campaignId
    self.until = until
    self.division = division
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListFindingFollowUpsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListFindingFollowUpsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_finding_follow_ups_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListFindingFollowUpsRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    until = CRead.string(c.pointee.until)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListFindingFollowUpsRequest.self, capacity: 1)
    hamlet__v1__list_finding_follow_ups_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.until = arena.string(until)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Someone whose check has work to follow.
package struct ScreeningWork: Sendable, Equatable {
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var division: String = ""
  package var version: UInt64 = 0
  /// The day of the check, or of the follow-up.
  package var day: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    division: String = "",
    version: UInt64 = 0,
    day: String = ""
  ) {
    self.personId = personId
    self.recordNo = recordNo
    self.name = name
    self.division = division
    self.version = version
    self.day = day
  }
}

extension ScreeningWork: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScreeningWork" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__screening_work__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScreeningWork.self)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    division = CRead.string(c.pointee.division)
    version = c.pointee.version
    day = CRead.string(c.pointee.day)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScreeningWork.self, capacity: 1)
    hamlet__v1__screening_work__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.division = arena.string(division)
    c.pointee.version = version
    c.pointee.day = arena.string(day)
  }
}

/// A page, the earliest first.
package struct ListScreeningWorkResponse: Sendable, Equatable {
  package var entries: [ScreeningWork] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    entries: [ScreeningWork] = [],
    nextPageToken: String = ""
  ) {
    self.entries = entries
    self.nextPageToken = nextPageToken
  }
}

extension ListScreeningWorkResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListScreeningWorkResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_screening_work_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListScreeningWorkResponse.self)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListScreeningWorkResponse.self, capacity: 1)
    hamlet__v1__list_screening_work_response__init(c)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__ScreeningWork.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// When a finding was followed up.
package struct RecordFindingFollowUpRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var personId: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var followedOn: String = ""
  /// Empty: nothing more is planned.
  package var nextOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    followedOn: String = "",
    nextOn: String = ""
  ) {
    self.campaignId = campaignId
    self.personId = personId
    self.baseVersion = baseVersion
    self.followedOn = followedOn
    self.nextOn = nextOn
  }
}

extension RecordFindingFollowUpRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordFindingFollowUpRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_finding_follow_up_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordFindingFollowUpRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    personId = CRead.id(c.pointee.person_id)
    baseVersion = c.pointee.base_version
    followedOn = CRead.string(c.pointee.followed_on)
    nextOn = CRead.string(c.pointee.next_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordFindingFollowUpRequest.self, capacity: 1)
    hamlet__v1__record_finding_follow_up_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.base_version = baseVersion
    c.pointee.followed_on = arena.string(followedOn)
    c.pointee.next_on = arena.string(nextOn)
  }
}
