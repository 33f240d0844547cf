// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A person to whom no offer was made yet.
package struct NotYetOffered: Sendable, Equatable {
  package var personId: RecordID = .none
  package var recordNo: String = ""
  /// As on the roster: the list says nothing of her but that she was not asked yet, and is there to
  /// be worked.
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

/// Counts of one place at one moment; groups under 5 are suppressed.
package struct CoverageCount: Sendable, Equatable {
  /// The denominator.
  package var eligible: UInt64 = 0
  /// The numerator, whatever the answers were.
  package var offered: UInt64 = 0
  package var coveragePerMille: UInt32 = 0
  /// Done here or elsewhere; shown, and no goal.
  package var takenUp: UInt64 = 0
  /// Outside the denominator.
  package var away: UInt64 = 0
  /// Outside the denominator.
  package var notContacted: UInt64 = 0
  /// A count of 1 to 4 people, or one that another count would tell, stands as 0.
  package var suppressed: Bool = false
  /// Shown, and no goal.
  package var uptakePerMille: UInt32 = 0

  /// With every field at its default.
  package init() {}

  package init(
    eligible: UInt64 = 0,
    offered: UInt64 = 0,
    coveragePerMille: UInt32 = 0,
    takenUp: UInt64 = 0,
    away: UInt64 = 0,
    notContacted: UInt64 = 0,
    suppressed: Bool = false,
    uptakePerMille: UInt32 = 0
  ) {
    self.eligible = eligible
    self.offered = offered
    self.coveragePerMille = coveragePerMille
    self.takenUp = takenUp
    self.away = away
    self.notContacted = notContacted
    self.suppressed = suppressed
    self.uptakePerMille = uptakePerMille
  }
}

extension CoverageCount: ContractMessage {
  package static var typeName: String { "hamlet.v1.CoverageCount" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__coverage_count__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CoverageCount.self)
    eligible = c.pointee.eligible
    offered = c.pointee.offered
    coveragePerMille = c.pointee.coverage_per_mille
    takenUp = c.pointee.taken_up
    away = c.pointee.away
    notContacted = c.pointee.not_contacted
    suppressed = c.pointee.suppressed != 0
    uptakePerMille = c.pointee.uptake_per_mille
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CoverageCount.self, capacity: 1)
    hamlet__v1__coverage_count__init(c)
    c.pointee.eligible = eligible
    c.pointee.offered = offered
    c.pointee.coverage_per_mille = coveragePerMille
    c.pointee.taken_up = takenUp
    c.pointee.away = away
    c.pointee.not_contacted = notContacted
    c.pointee.suppressed = suppressed ? 1 : 0
    c.pointee.uptake_per_mille = uptakePerMille
  }
}

/// The caller's own village or villages in one sum, and the town; never villages side by side.
package struct GetCoverageResponse: Sendable, Equatable {
  package var own: CoverageCount? = nil
  package var town: CoverageCount? = nil
  package var offerTargetPerMille: UInt32 = 0
  package var asOfUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    own: CoverageCount? = nil,
    town: CoverageCount? = nil,
    offerTargetPerMille: UInt32 = 0,
    asOfUnixMs: Int64 = 0
  ) {
    self.own = own
    self.town = town
    self.offerTargetPerMille = offerTargetPerMille
    self.asOfUnixMs = asOfUnixMs
  }
}

extension GetCoverageResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetCoverageResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_coverage_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetCoverageResponse.self)
    own = CRead.message(c.pointee.own)
    town = CRead.message(c.pointee.town)
    offerTargetPerMille = c.pointee.offer_target_per_mille
    asOfUnixMs = c.pointee.as_of_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetCoverageResponse.self, capacity: 1)
    hamlet__v1__get_coverage_response__init(c)
    c.pointee.own = arena.message(own, Hamlet__V1__CoverageCount.self)
    c.pointee.town = arena.message(town, Hamlet__V1__CoverageCount.self)
    c.pointee.offer_target_per_mille = offerTargetPerMille
    c.pointee.as_of_unix_ms = asOfUnixMs
  }
}
