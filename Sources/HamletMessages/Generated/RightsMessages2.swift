// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Whose record may be processed again.
package struct LiftRestrictionRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var toldBy: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    toldBy: String = "",
    reason: String = ""
  ) {
    self.personId = personId
    self.toldBy = toldBy
    self.reason = reason
  }
}

extension LiftRestrictionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.LiftRestrictionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__lift_restriction_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__LiftRestrictionRequest.self)
    personId = CRead.id(c.pointee.person_id)
    toldBy = CRead.string(c.pointee.told_by)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__LiftRestrictionRequest.self, capacity: 1)
    hamlet__v1__lift_restriction_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.reason = arena.string(reason)
  }
}

/// Whose record to hide, and who may still open it.
package struct SetProtectedRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  /// False: show it again.
  package var protect: Bool = false
  /// User names of those of her own village or of the township who care for her.
  package var carers: [String] = []
  package var toldBy: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    protect: Bool = false,
    carers: [String] = [],
    toldBy: String = "",
    reason: String = ""
  ) {
    self.personId = personId
    self.protect = protect
    self.carers = carers
    self.toldBy = toldBy
    self.reason = reason
  }
}

extension SetProtectedRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SetProtectedRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__set_protected_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SetProtectedRequest.self)
    personId = CRead.id(c.pointee.person_id)
    protect = c.pointee.protect != 0
    carers = CRead.strings(c.pointee.n_carers, c.pointee.carers)
    toldBy = CRead.string(c.pointee.told_by)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SetProtectedRequest.self, capacity: 1)
    hamlet__v1__set_protected_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.protect = protect ? 1 : 0
    c.pointee.n_carers = carers.count
    c.pointee.carers = arena.strings(carers)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.reason = arena.string(reason)
  }
}

/// Whose standing.
package struct GetStandingRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  /// In place of the id.
  package var recordNo: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    recordNo: String = ""
  ) {
    self.personId = personId
    self.recordNo = recordNo
  }
}

extension GetStandingRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetStandingRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_standing_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetStandingRequest.self)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetStandingRequest.self, capacity: 1)
    hamlet__v1__get_standing_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
  }
}

/// How a person's record stands.
package struct PersonStanding: Sendable, Equatable {
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var division: String = ""
  /// Empty where the record is open.
  package var standings: [Standing] = []
  /// Who may open a protected record.
  package var carers: [String] = []
  /// Newest first.
  package var changes: [StandingChange] = []
  package var status: PersonStatus = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    recordNo: String = "",
    division: String = "",
    standings: [Standing] = [],
    carers: [String] = [],
    changes: [StandingChange] = [],
    status: PersonStatus = .unspecified
  ) {
    self.personId = personId
    self.recordNo = recordNo
    self.division = division
    self.standings = standings
    self.carers = carers
    self.changes = changes
    self.status = status
  }
}

extension PersonStanding: ContractMessage {
  package static var typeName: String { "hamlet.v1.PersonStanding" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__person_standing__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__PersonStanding.self)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    division = CRead.string(c.pointee.division)
    standings = CRead.enums(c.pointee.n_standings, c.pointee.standings)
    carers = CRead.strings(c.pointee.n_carers, c.pointee.carers)
    changes = CRead.messages(c.pointee.n_changes, c.pointee.changes)
    status = PersonStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__PersonStanding.self, capacity: 1)
    hamlet__v1__person_standing__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.division = arena.string(division)
    c.pointee.n_standings = standings.count
    c.pointee.standings = arena.enums(standings, Hamlet__V1__Standing.self)
    c.pointee.n_carers = carers.count
    c.pointee.carers = arena.strings(carers)
    c.pointee.n_changes = changes.count
    c.pointee.changes = arena.messages(changes, Hamlet__V1__StandingChange.self)
    c.pointee.status = Hamlet__V1__PersonStatus(rawValue: status.rawValue)
  }
}

/// One change of a standing.
package struct StandingChange: Sendable, Equatable {
  package var standing: Standing = .unspecified
  /// Whether it began; else it ended.
  package var began: Bool = false
  package var atUnixMs: Int64 = 0
  package var by: String = ""
  package var toldBy: String = ""
  package var reason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    standing: Standing = .unspecified,
    began: Bool = false,
    atUnixMs: Int64 = 0,
    by: String = "",
    toldBy: String = "",
    reason: String = ""
  ) {
    self.standing = standing
    self.began = began
    self.atUnixMs = atUnixMs
    self.by = by
    self.toldBy = toldBy
    self.reason = reason
  }
}

extension StandingChange: ContractMessage {
  package static var typeName: String { "hamlet.v1.StandingChange" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__standing_change__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StandingChange.self)
    standing = Standing(rawValue: c.pointee.standing.rawValue) ?? .unspecified
    began = c.pointee.began != 0
    atUnixMs = c.pointee.at_unix_ms
    by = CRead.string(c.pointee.by)
    toldBy = CRead.string(c.pointee.told_by)
    reason = CRead.string(c.pointee.reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StandingChange.self, capacity: 1)
    hamlet__v1__standing_change__init(c)
    c.pointee.standing = Hamlet__V1__Standing(rawValue: standing.rawValue)
    c.pointee.began = began ? 1 : 0
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.by = arena.string(by)
    c.pointee.told_by = arena.string(toldBy)
    c.pointee.reason = arena.string(reason)
  }
}
