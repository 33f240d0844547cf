// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Which division to read.
package struct GetDivisionRequest: Sendable, Equatable {
  package var code: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    code: String = ""
  ) {
    self.code = code
  }
}

extension GetDivisionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetDivisionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_division_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetDivisionRequest.self)
    code = CRead.string(c.pointee.code)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetDivisionRequest.self, capacity: 1)
    hamlet__v1__get_division_request__init(c)
    c.pointee.code = arena.string(code)
  }
}

/// A new name for a division; its code stays.
package struct RenameDivisionRequest: Sendable, Equatable {
  package var code: String = ""
  package var nameZh: String = ""
  package var nameEn: String = ""
  /// False: a dry run, which says whom and what it concerns and changes nothing.
  package var apply: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    nameZh: String = "",
    nameEn: String = "",
    apply: Bool = false
  ) {
    self.code = code
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.apply = apply
  }
}

extension RenameDivisionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RenameDivisionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__rename_division_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RenameDivisionRequest.self)
    code = CRead.string(c.pointee.code)
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
    apply = c.pointee.apply != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RenameDivisionRequest.self, capacity: 1)
    hamlet__v1__rename_division_request__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
    c.pointee.apply = apply ? 1 : 0
  }
}

/// A village that follows another: one in use, or a new one with its name.
package struct SuccessorDivision: Sendable, Equatable {
  package var code: String = ""
  /// Only of a new one.
  package var nameZh: String = ""
  package var nameEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    nameZh: String = "",
    nameEn: String = ""
  ) {
    self.code = code
    self.nameZh = nameZh
    self.nameEn = nameEn
  }
}

extension SuccessorDivision: ContractMessage {
  package static var typeName: String { "hamlet.v1.SuccessorDivision" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__successor_division__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SuccessorDivision.self)
    code = CRead.string(c.pointee.code)
    nameZh = CRead.string(c.pointee.name_zh)
    nameEn = CRead.string(c.pointee.name_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SuccessorDivision.self, capacity: 1)
    hamlet__v1__successor_division__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.name_zh = arena.string(nameZh)
    c.pointee.name_en = arena.string(nameEn)
  }
}

/// Who of a village that is split belongs to a successor: named one by one, by household, or by a
/// part of the address.
///
/// The first that fits decides, in this order.
package struct DivisionAssignment: Sendable, Equatable {
  package var to: String = ""
  package var personIds: [RecordID] = []
  package var householdIds: [RecordID] = []
  /// As "5组": the address begins with it.
  package var addressStarts: [String] = []
  /// Users of the village who serve this successor.
  package var userNames: [String] = []

  /// With every field at its default.
  package init() {}

  package init(
    to: String = "",
    personIds: [RecordID] = [],
    householdIds: [RecordID] = [],
    addressStarts: [String] = [],
    userNames: [String] = []
  ) {
    self.to = to
    self.personIds = personIds
    self.householdIds = householdIds
    self.addressStarts = addressStarts
    self.userNames = userNames
  }
}

extension DivisionAssignment: ContractMessage {
  package static var typeName: String { "hamlet.v1.DivisionAssignment" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__division_assignment__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DivisionAssignment.self)
    to = CRead.string(c.pointee.to)
    personIds = CRead.ids(c.pointee.n_person_ids, c.pointee.person_ids)
    householdIds = CRead.ids(c.pointee.n_household_ids, c.pointee.household_ids)
    addressStarts = CRead.strings(c.pointee.n_address_starts, c.pointee.address_starts)
    userNames = CRead.strings(c.pointee.n_user_names, c.pointee.user_names)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DivisionAssignment.self, capacity: 1)
    hamlet__v1__division_assignment__init(c)
    c.pointee.to = arena.string(to)
    c.pointee.n_person_ids = personIds.count
    c.pointee.person_ids = arena.ids(personIds)
    c.pointee.n_household_ids = householdIds.count
    c.pointee.household_ids = arena.ids(householdIds)
    c.pointee.n_address_starts = addressStarts.count
    c.pointee.address_starts = arena.strings(addressStarts)
    c.pointee.n_user_names = userNames.count
    c.pointee.user_names = arena.strings(userNames)
  }
}

/// One village becomes several; one of them may keep its code.
package struct SplitDivisionRequest: Sendable, Equatable {
  package var code: String = ""
  package var successors: [SuccessorDivision] = []
  package var assignments: [DivisionAssignment] = []
  /// For all who are not assigned.
  package var restTo: String = ""
  /// Empty: today.
  package var on: String = ""
  /// False: a dry run, which says whom and what it concerns and changes nothing.
  package var apply: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    successors: [SuccessorDivision] = [],
    assignments: [DivisionAssignment] = [],
    restTo: String = "",
    on: String = "",
    apply: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.code = code
    self.successors = successors
    self.assignments = assignments
    self.restTo = restTo
    self.on = on
    self.apply = apply
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension SplitDivisionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SplitDivisionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__split_division_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SplitDivisionRequest.self)
    code = CRead.string(c.pointee.code)
    successors = CRead.messages(c.pointee.n_successors, c.pointee.successors)
    assignments = CRead.messages(c.pointee.n_assignments, c.pointee.assignments)
    restTo = CRead.string(c.pointee.rest_to)
    on = CRead.string(c.pointee.on)
    apply = c.pointee.apply != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SplitDivisionRequest.self, capacity: 1)
    hamlet__v1__split_division_request__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.n_successors = successors.count
    c.pointee.successors = arena.messages(successors, Hamlet__V1__SuccessorDivision.self)
    c.pointee.n_assignments = assignments.count
    c.pointee.assignments = arena.messages(assignments, Hamlet__V1__DivisionAssignment.self)
    c.pointee.rest_to = arena.string(restTo)
    c.pointee.on = arena.string(on)
    c.pointee.apply = apply ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Several villages become one: a new one, or one that is in use.
package struct MergeDivisionsRequest: Sendable, Equatable {
  package var codes: [String] = []
  package var into: SuccessorDivision? = nil
  /// Empty: today.
  package var on: String = ""
  /// False: a dry run, which says whom and what it concerns and changes nothing.
  package var apply: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    codes: [String] = [],
    into: SuccessorDivision? = nil,
    on: String = "",
    apply: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.codes = codes
    self.into = into
    self.on = on
    self.apply = apply
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension MergeDivisionsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.MergeDivisionsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__merge_divisions_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__MergeDivisionsRequest.self)
    codes = CRead.strings(c.pointee.n_codes, c.pointee.codes)
    into = CRead.message(c.pointee.into)
    on = CRead.string(c.pointee.on)
    apply = c.pointee.apply != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__MergeDivisionsRequest.self, capacity: 1)
    hamlet__v1__merge_divisions_request__init(c)
    c.pointee.n_codes = codes.count
    c.pointee.codes = arena.strings(codes)
    c.pointee.into = arena.message(into, Hamlet__V1__SuccessorDivision.self)
    c.pointee.on = arena.string(on)
    c.pointee.apply = apply ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A village ends; another in use takes over what there is.
package struct AbolishDivisionRequest: Sendable, Equatable {
  package var code: String = ""
  package var successor: String = ""
  /// Empty: today.
  package var on: String = ""
  /// False: a dry run, which says whom and what it concerns and changes nothing.
  package var apply: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    code: String = "",
    successor: String = "",
    on: String = "",
    apply: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.code = code
    self.successor = successor
    self.on = on
    self.apply = apply
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension AbolishDivisionRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.AbolishDivisionRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__abolish_division_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AbolishDivisionRequest.self)
    code = CRead.string(c.pointee.code)
    successor = CRead.string(c.pointee.successor)
    on = CRead.string(c.pointee.on)
    apply = c.pointee.apply != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AbolishDivisionRequest.self, capacity: 1)
    hamlet__v1__abolish_division_request__init(c)
    c.pointee.code = arena.string(code)
    c.pointee.successor = arena.string(successor)
    c.pointee.on = arena.string(on)
    c.pointee.apply = apply ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// Whom and what a change concerns; in a dry run nothing was changed.
package struct DivisionChangeResponse: Sendable, Equatable {
  package var applied: Bool = false
  package var on: String = ""
  package var people: UInt64 = 0
  package var households: UInt64 = 0
  package var users: UInt64 = 0
  package var staff: UInt64 = 0
  package var openMoves: UInt64 = 0
  /// Appointments, referrals and follow-ups that are open.
  package var openContacts: UInt64 = 0
  package var openReports: UInt64 = 0
  /// Offers on the lists of open campaigns.
  package var campaignOffers: UInt64 = 0
  /// A page of the people by number, without names; only in a dry run.
  package var persons: [DivisionPerson] = []
  package var nextPageToken: String = ""
  /// Users who see other people from then on: they rest until data protection confirms them.
  package var usersWaiting: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    applied: Bool = false,
    on: String = "",
    people: UInt64 = 0,
    households: UInt64 = 0,
    users: UInt64 = 0,
    staff: UInt64 = 0,
    openMoves: UInt64 = 0,
    openContacts: UInt64 = 0,
    openReports: UInt64 = 0,
    campaignOffers: UInt64 = 0,
    persons: [DivisionPerson] = [],
    nextPageToken: String = "",
    usersWaiting: UInt64 = 0
  ) {
    self.applied = applied
    self.on = on
    self.people = people
    self.households = households
    self.users = users
    self.staff = staff
    self.openMoves = openMoves
    self.openContacts = openContacts
    self.openReports = openReports
    self.campaignOffers = campaignOffers
    self.persons = persons
    self.nextPageToken = nextPageToken
    self.usersWaiting = usersWaiting
  }
}

extension DivisionChangeResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.DivisionChangeResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__division_change_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DivisionChangeResponse.self)
    applied = c.pointee.applied != 0
    on = CRead.string(c.pointee.on)
    people = c.pointee.people
    households = c.pointee.households
    users = c.pointee.users
    staff = c.pointee.staff
    openMoves = c.pointee.open_moves
    openContacts = c.pointee.open_contacts
    openReports = c.pointee.open_reports
    campaignOffers = c.pointee.campaign_offers
    persons = CRead.messages(c.pointee.n_persons, c.pointee.persons)
    nextPageToken = CRead.string(c.pointee.next_page_token)
    usersWaiting = c.pointee.users_waiting
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DivisionChangeResponse.self, capacity: 1)
    hamlet__v1__division_change_response__init(c)
    c.pointee.applied = applied ? 1 : 0
    c.pointee.on = arena.string(on)
    c.pointee.people = people
    c.pointee.households = households
    c.pointee.users = users
    c.pointee.staff = staff
    c.pointee.open_moves = openMoves
    c.pointee.open_contacts = openContacts
    c.pointee.open_reports = openReports
    c.pointee.campaign_offers = campaignOffers
    c.pointee.n_persons = persons.count
    c.pointee.persons = arena.messages(persons, Hamlet__V1__DivisionPerson.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
    c.pointee.users_waiting = usersWaiting
  }
}

/// A person whom a change concerns, by number alone.
package struct DivisionPerson: Sendable, Equatable {
  package var recordNo: String = ""
  package var to: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    recordNo: String = "",
    to: String = ""
  ) {
    self.recordNo = recordNo
    self.to = to
  }
}

extension DivisionPerson: ContractMessage {
  package static var typeName: String { "hamlet.v1.DivisionPerson" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__division_person__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__DivisionPerson.self)
    recordNo = CRead.string(c.pointee.record_no)
    to = CRead.string(c.pointee.to)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__DivisionPerson.self, capacity: 1)
    hamlet__v1__division_person__init(c)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.to = arena.string(to)
  }
}

/// Asks for a copy of the running database.
package struct RunBackupRequest: Sendable, Equatable {
  package init() {}
}

extension RunBackupRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RunBackupRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__run_backup_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RunBackupRequest.self, capacity: 1)
    hamlet__v1__run_backup_request__init(c)
  }
}

/// How far the copy is; the last message has its name and that it was verified.
package struct BackupProgress: Sendable, Equatable {
  package var copiedPages: UInt64 = 0
  package var totalPages: UInt64 = 0
  /// In the folder `backups` of the data folder; sealed to the recovery key, with the key file.
  package var fileName: String = ""
  package var sizeBytes: UInt64 = 0
  package var verified: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    copiedPages: UInt64 = 0,
    totalPages: UInt64 = 0,
    fileName: String = "",
    sizeBytes: UInt64 = 0,
    verified: Bool = false
  ) {
    self.copiedPages = copiedPages
    self.totalPages = totalPages
    self.fileName = fileName
    self.sizeBytes = sizeBytes
    self.verified = verified
  }
}

extension BackupProgress: ContractMessage {
  package static var typeName: String { "hamlet.v1.BackupProgress" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__backup_progress__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__BackupProgress.self)
    copiedPages = c.pointee.copied_pages
    totalPages = c.pointee.total_pages
    fileName = CRead.string(c.pointee.file_name)
    sizeBytes = c.pointee.size_bytes
    verified = c.pointee.verified != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__BackupProgress.self, capacity: 1)
    hamlet__v1__backup_progress__init(c)
    c.pointee.copied_pages = copiedPages
    c.pointee.total_pages = totalPages
    c.pointee.file_name = arena.string(fileName)
    c.pointee.size_bytes = sizeBytes
    c.pointee.verified = verified ? 1 : 0
  }
}
