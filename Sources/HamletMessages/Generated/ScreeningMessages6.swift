// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Where the campaign stands now.
package struct CampaignStateResponse: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var state: CampaignState = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    state: CampaignState = .unspecified
  ) {
    self.id = id
    self.version = version
    self.state = state
  }
}

extension CampaignStateResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.CampaignStateResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__campaign_state_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CampaignStateResponse.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    state = CampaignState(rawValue: c.pointee.state.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CampaignStateResponse.self, capacity: 1)
    hamlet__v1__campaign_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.state = Hamlet__V1__CampaignState(rawValue: state.rawValue)
  }
}

/// A campaign.
package struct OpenCampaignRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var kind: CampaignKind = .unspecified
  package var title: String = ""
  package var opensOn: String = ""
  package var closesOn: String = ""
  package var eligibility: Eligibility? = nil
  /// 0: 900.
  package var offerTargetPerMille: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    kind: CampaignKind = .unspecified,
    title: String = "",
    opensOn: String = "",
    closesOn: String = "",
    eligibility: Eligibility? = nil,
    offerTargetPerMille: UInt32 = 0
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.opensOn = opensOn
    self.closesOn = closesOn
    self.eligibility = eligibility
    self.offerTargetPerMille = offerTargetPerMille
  }
}

extension OpenCampaignRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.OpenCampaignRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__open_campaign_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__OpenCampaignRequest.self)
    id = CRead.id(c.pointee.id)
    kind = CampaignKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    title = CRead.string(c.pointee.title)
    opensOn = CRead.string(c.pointee.opens_on)
    closesOn = CRead.string(c.pointee.closes_on)
    eligibility = CRead.message(c.pointee.eligibility)
    offerTargetPerMille = c.pointee.offer_target_per_mille
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__OpenCampaignRequest.self, capacity: 1)
    hamlet__v1__open_campaign_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.kind = Hamlet__V1__CampaignKind(rawValue: kind.rawValue)
    c.pointee.title = arena.string(title)
    c.pointee.opens_on = arena.string(opensOn)
    c.pointee.closes_on = arena.string(closesOn)
    c.pointee.eligibility = arena.message(eligibility, Hamlet__V1__Eligibility.self)
    c.pointee.offer_target_per_mille = offerTargetPerMille
  }
}

/// Which campaign.
package struct CloseCampaignRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0
  ) {
    self.id = id
    self.baseVersion = baseVersion
  }
}

extension CloseCampaignRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CloseCampaignRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__close_campaign_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CloseCampaignRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CloseCampaignRequest.self, capacity: 1)
    hamlet__v1__close_campaign_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

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
  /// Findings and notes were not kept: no consent to screening covers them.
  package var findingsNotKept: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    status: ScreeningStatus = .unspecified,
    findingsNotKept: Bool = false
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.findingsNotKept = findingsNotKept
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
    findingsNotKept = c.pointee.findings_not_kept != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ScreeningStateResponse.self, capacity: 1)
    hamlet__v1__screening_state_response__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.status = Hamlet__V1__ScreeningStatus(rawValue: status.rawValue)
    c.pointee.findings_not_kept = findingsNotKept ? 1 : 0
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
  /// She came by herself: without her consent to contact an offer is made only then.
  package var cameHerself: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    campaignId: RecordID = .none,
    personId: RecordID = .none,
    baseVersion: UInt64 = 0,
    answer: OfferAnswer = .unspecified,
    offeredOn: String = "",
    bookedOn: String = "",
    recordedAtUnixMs: Int64 = 0,
    cameHerself: Bool = false
  ) {
    self.campaignId = campaignId
    self.personId = personId
    self.baseVersion = baseVersion
    self.answer = answer
    self.offeredOn = offeredOn
    self.bookedOn = bookedOn
    self.recordedAtUnixMs = recordedAtUnixMs
    self.cameHerself = cameHerself
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
    cameHerself = c.pointee.came_herself != 0
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
    c.pointee.came_herself = cameHerself ? 1 : 0
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
