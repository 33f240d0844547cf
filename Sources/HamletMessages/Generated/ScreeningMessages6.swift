// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which campaigns.
package struct ListCampaignsRequest: Sendable, Equatable {
  package var state: CampaignState = .unspecified
  package var kind: CampaignKind = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: CampaignState = .unspecified,
    kind: CampaignKind = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.kind = kind
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListCampaignsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCampaignsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_campaigns_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCampaignsRequest.self)
    state = CampaignState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    kind = CampaignKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCampaignsRequest.self, capacity: 1)
    hamlet__v1__list_campaigns_request__init(c)
    c.pointee.state = Hamlet__V1__CampaignState(rawValue: state.rawValue)
    c.pointee.kind = Hamlet__V1__CampaignKind(rawValue: kind.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of campaigns.
package struct ListCampaignsResponse: Sendable, Equatable {
  package var campaigns: [Campaign] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaigns: [Campaign] = [],
    nextPageToken: String = ""
  ) {
    self.campaigns = campaigns
    self.nextPageToken = nextPageToken
  }
}

extension ListCampaignsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListCampaignsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_campaigns_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListCampaignsResponse.self)
    campaigns = CRead.messages(c.pointee.n_campaigns, c.pointee.campaigns)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListCampaignsResponse.self, capacity: 1)
    hamlet__v1__list_campaigns_response__init(c)
    c.pointee.n_campaigns = campaigns.count
    c.pointee.campaigns = arena.messages(campaigns, Hamlet__V1__Campaign.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// For which campaign.
package struct GenerateEligibleRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none
  ) {
    self.campaignId = campaignId
  }
}

extension GenerateEligibleRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GenerateEligibleRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__generate_eligible_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GenerateEligibleRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GenerateEligibleRequest.self, capacity: 1)
    hamlet__v1__generate_eligible_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
  }
}

/// The list is made.
package struct GenerateEligibleResponse: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var version: UInt64 = 0
  package var added: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    version: UInt64 = 0,
    added: UInt64 = 0
  ) {
    self.campaignId = campaignId
    self.version = version
    self.added = added
  }
}

extension GenerateEligibleResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GenerateEligibleResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__generate_eligible_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GenerateEligibleResponse.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    version = c.pointee.version
    added = c.pointee.added
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GenerateEligibleResponse.self, capacity: 1)
    hamlet__v1__generate_eligible_response__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.version = version
    c.pointee.added = added
  }
}

/// Where the person's offer stands now.
package struct ScreeningStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var status: ScreeningStatus = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    status: ScreeningStatus = .unspecified
  ) {
    self.id = id
    self.version = version
    self.status = status
  }
}

extension ScreeningStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ScreeningStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__screening_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ScreeningStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    status = ScreeningStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScreeningStateResponse.self, capacity: 1)
    hamlet__v1__screening_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.status = Hamlet__V1__ScreeningStatus(rawValue: status.rawValue)
  }
}

/// An offer, and what was said to it.
package struct RecordOfferRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var personId: RecordID = .none
  /// 0: no offer was made before.
  package var baseVersion: UInt64 = 0
  package var answer: OfferAnswer = .unspecified
  package var offeredOn: String = ""
  package var bookedOn: String = ""
  package var recordedAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    answer: OfferAnswer = .unspecified,
    offeredOn: String = "",
    bookedOn: String = "",
    recordedAtUnixMs: Int64 = 0
  ) {
    self.campaignId = campaignId
    self.personId = personId
    self.baseVersion = baseVersion
    self.answer = answer
    self.offeredOn = offeredOn
    self.bookedOn = bookedOn
    self.recordedAtUnixMs = recordedAtUnixMs
  }
}

extension RecordOfferRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordOfferRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_offer_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordOfferRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    personId = CRead.id(c.pointee.person_id)
    baseVersion = c.pointee.base_version
    answer = OfferAnswer(rawValue: c.pointee.answer.rawValue) ?? .unspecified
    offeredOn = CRead.string(c.pointee.offered_on)
    bookedOn = CRead.string(c.pointee.booked_on)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordOfferRequest.self, capacity: 1)
    hamlet__v1__record_offer_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.base_version = baseVersion
    c.pointee.answer = Hamlet__V1__OfferAnswer(rawValue: answer.rawValue)
    c.pointee.offered_on = arena.string(offeredOn)
    c.pointee.booked_on = arena.string(bookedOn)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
  }
}

/// A check that was done.
package struct RecordScreeningRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var personId: RecordID = .none
  /// 0: no offer was made before.
  package var baseVersion: UInt64 = 0
  package var doneOn: String = ""
  package var provider: String = ""
  package var findings: [ScreeningFinding] = []
  package var followUpOn: String = ""
  package var note: String = ""
  package var recordedAtUnixMs: Int64 = 0
  /// Why a check that stands is written anew; what stood is kept.
  package var correction: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    doneOn: String = "",
    provider: String = "",
    findings: [ScreeningFinding] = [],
    followUpOn: String = "",
    note: String = "",
    recordedAtUnixMs: Int64 = 0,
    correction: String = ""
  ) {
    self.campaignId = campaignId
    self.personId = personId
    self.baseVersion = baseVersion
    self.doneOn = doneOn
    self.provider = provider
    self.findings = findings
    self.followUpOn = followUpOn
    self.note = note
    self.recordedAtUnixMs = recordedAtUnixMs
    self.correction = correction
  }
}

extension RecordScreeningRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordScreeningRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_screening_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordScreeningRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    personId = CRead.id(c.pointee.person_id)
    baseVersion = c.pointee.base_version
    doneOn = CRead.string(c.pointee.done_on)
    provider = CRead.string(c.pointee.provider)
    findings = CRead.enums(c.pointee.n_findings, c.pointee.findings)
    followUpOn = CRead.string(c.pointee.follow_up_on)
    note = CRead.string(c.pointee.note)
    recordedAtUnixMs = c.pointee.recorded_at_unix_ms
    correction = CRead.string(c.pointee.correction)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordScreeningRequest.self, capacity: 1)
    hamlet__v1__record_screening_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.base_version = baseVersion
    c.pointee.done_on = arena.string(doneOn)
    c.pointee.provider = arena.string(provider)
    c.pointee.n_findings = findings.count
    c.pointee.findings = arena.enums(findings, Hamlet__V1__ScreeningFinding.self)
    c.pointee.follow_up_on = arena.string(followUpOn)
    c.pointee.note = arena.string(note)
    c.pointee.recorded_at_unix_ms = recordedAtUnixMs
    c.pointee.correction = arena.string(correction)
  }
}

/// Who was told her result, and when.
package struct RecordResultGivenRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none
  package var personId: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var givenOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    givenOn: String = ""
  ) {
    self.campaignId = campaignId
    self.personId = personId
    self.baseVersion = baseVersion
    self.givenOn = givenOn
  }
}

extension RecordResultGivenRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordResultGivenRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_result_given_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordResultGivenRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    personId = CRead.id(c.pointee.person_id)
    baseVersion = c.pointee.base_version
    givenOn = CRead.string(c.pointee.given_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordResultGivenRequest.self, capacity: 1)
    hamlet__v1__record_result_given_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.person_id = arena.id(personId)
    c.pointee.base_version = baseVersion
    c.pointee.given_on = arena.string(givenOn)
  }
}

/// Of which campaign.
package struct ListNotYetOfferedRequest: Sendable, Equatable {
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

extension ListNotYetOfferedRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListNotYetOfferedRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_not_yet_offered_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListNotYetOfferedRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
    division = CRead.string(c.pointee.division)
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListNotYetOfferedRequest.self, capacity: 1)
    hamlet__v1__list_not_yet_offered_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
    c.pointee.division = arena.string(division)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A person to whom no offer was made yet.
package struct NotYetOffered: Sendable, Equatable {
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var name: String = ""
  package var division: String = ""
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    recordNo: String = "",
    name: String = "",
    division: String = "",
    version: UInt64 = 0
  ) {
    self.personId = personId
    self.recordNo = recordNo
    self.name = name
    self.division = division
    self.version = version
  }
}

extension NotYetOffered: ContractMessage {
  package static var typeName: String { "hamlet.v1.NotYetOffered" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__not_yet_offered__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__NotYetOffered.self)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    division = CRead.string(c.pointee.division)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__NotYetOffered.self, capacity: 1)
    hamlet__v1__not_yet_offered__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.division = arena.string(division)
    c.pointee.version = version
  }
}

/// A page of the list.
package struct ListNotYetOfferedResponse: Sendable, Equatable {
  package var entries: [NotYetOffered] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    entries: [NotYetOffered] = [],
    nextPageToken: String = ""
  ) {
    self.entries = entries
    self.nextPageToken = nextPageToken
  }
}

extension ListNotYetOfferedResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListNotYetOfferedResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_not_yet_offered_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListNotYetOfferedResponse.self)
    entries = CRead.messages(c.pointee.n_entries, c.pointee.entries)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListNotYetOfferedResponse.self, capacity: 1)
    hamlet__v1__list_not_yet_offered_response__init(c)
    c.pointee.n_entries = entries.count
    c.pointee.entries = arena.messages(entries, Hamlet__V1__NotYetOffered.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Of which campaign.
package struct GetCoverageRequest: Sendable, Equatable {
  package var campaignId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none
  ) {
    self.campaignId = campaignId
  }
}

extension GetCoverageRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetCoverageRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_coverage_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetCoverageRequest.self)
    campaignId = CRead.id(c.pointee.campaign_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetCoverageRequest.self, capacity: 1)
    hamlet__v1__get_coverage_request__init(c)
    c.pointee.campaign_id = arena.id(campaignId)
  }
}
