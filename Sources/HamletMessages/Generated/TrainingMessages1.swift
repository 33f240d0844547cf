// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Someone who works in the service.
package struct Staff: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var name: String = ""
  /// Of her account, if she has one.
  package var userName: String = ""
  package var role: Role = .unspecified
  package var team: StaffTeam = .unspecified
  package var division: String = ""
  package var startsOn: String = ""
  /// Empty: still there.
  package var endsOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    name: String = "",
    userName: String = "",
    role: Role = .unspecified,
    team: StaffTeam = .unspecified,
    division: String = "",
    startsOn: String = "",
    endsOn: String = ""
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.userName = userName
    self.role = role
    self.team = team
    self.division = division
    self.startsOn = startsOn
    self.endsOn = endsOn
  }
}

extension Staff: ContractMessage {
  package static var typeName: String { "hamlet.v1.Staff" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__staff__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Staff.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    name = CRead.string(c.pointee.name)
    userName = CRead.string(c.pointee.user_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    team = StaffTeam(rawValue: c.pointee.team.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    startsOn = CRead.string(c.pointee.starts_on)
    endsOn = CRead.string(c.pointee.ends_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Staff.self, capacity: 1)
    hamlet__v1__staff__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.name = arena.string(name)
    c.pointee.user_name = arena.string(userName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.team = Hamlet__V1__StaffTeam(rawValue: team.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.starts_on = arena.string(startsOn)
    c.pointee.ends_on = arena.string(endsOn)
  }
}

/// Someone who begins to work in the service.
package struct RegisterStaffRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var name: String = ""
  /// Of her account; ties her own transcript to it.
  package var userName: String = ""
  package var role: Role = .unspecified
  package var team: StaffTeam = .unspecified
  /// A village, or the town.
  package var division: String = ""
  /// Empty: today.
  package var startsOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    name: String = "",
    userName: String = "",
    role: Role = .unspecified,
    team: StaffTeam = .unspecified,
    division: String = "",
    startsOn: String = ""
  ) {
    self.id = id
    self.name = name
    self.userName = userName
    self.role = role
    self.team = team
    self.division = division
    self.startsOn = startsOn
  }
}

extension RegisterStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.RegisterStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__register_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RegisterStaffRequest.self)
    id = CRead.id(c.pointee.id)
    name = CRead.string(c.pointee.name)
    userName = CRead.string(c.pointee.user_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    team = StaffTeam(rawValue: c.pointee.team.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    startsOn = CRead.string(c.pointee.starts_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RegisterStaffRequest.self, capacity: 1)
    hamlet__v1__register_staff_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.name = arena.string(name)
    c.pointee.user_name = arena.string(userName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.team = Hamlet__V1__StaffTeam(rawValue: team.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.starts_on = arena.string(startsOn)
  }
}

/// Which staff.
package struct ListStaffRequest: Sendable, Equatable {
  /// Empty: all that the caller may see.
  package var division: String = ""
  package var role: Role = .unspecified
  package var team: StaffTeam = .unspecified
  package var formerToo: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    division: String = "",
    role: Role = .unspecified,
    team: StaffTeam = .unspecified,
    formerToo: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.division = division
    self.role = role
    self.team = team
    self.formerToo = formerToo
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListStaffRequest.self)
    division = CRead.string(c.pointee.division)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    team = StaffTeam(rawValue: c.pointee.team.rawValue) ?? .unspecified
    formerToo = c.pointee.former_too != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListStaffRequest.self, capacity: 1)
    hamlet__v1__list_staff_request__init(c)
    c.pointee.division = arena.string(division)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.team = Hamlet__V1__StaffTeam(rawValue: team.rawValue)
    c.pointee.former_too = formerToo ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of staff.
package struct ListStaffResponse: Sendable, Equatable {
  package var staff: [Staff] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    staff: [Staff] = [],
    nextPageToken: String = ""
  ) {
    self.staff = staff
    self.nextPageToken = nextPageToken
  }
}

extension ListStaffResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListStaffResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_staff_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListStaffResponse.self)
    staff = CRead.messages(c.pointee.n_staff, c.pointee.staff)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListStaffResponse.self, capacity: 1)
    hamlet__v1__list_staff_response__init(c)
    c.pointee.n_staff = staff.count
    c.pointee.staff = arena.messages(staff, Hamlet__V1__Staff.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Who leaves, and when.
package struct EndStaffRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  package var endsOn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    endsOn: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.endsOn = endsOn
  }
}

extension EndStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.EndStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__end_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__EndStaffRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    endsOn = CRead.string(c.pointee.ends_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__EndStaffRequest.self, capacity: 1)
    hamlet__v1__end_staff_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.ends_on = arena.string(endsOn)
  }
}

/// What to change of a staff member.
package struct UpdateStaffRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Which of the following to set: name, user_name, role, team, division.
  package var updateMask: [String] = []
  package var name: String = ""
  /// Empty: she has no account any more.
  package var userName: String = ""
  package var role: Role = .unspecified
  package var team: StaffTeam = .unspecified
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    updateMask: [String] = [],
    name: String = "",
    userName: String = "",
    role: Role = .unspecified,
    team: StaffTeam = .unspecified,
    division: String = ""
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.updateMask = updateMask
    self.name = name
    self.userName = userName
    self.role = role
    self.team = team
    self.division = division
  }
}

extension UpdateStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UpdateStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__update_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UpdateStaffRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    updateMask = CRead.strings(c.pointee.n_update_mask, c.pointee.update_mask)
    name = CRead.string(c.pointee.name)
    userName = CRead.string(c.pointee.user_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    team = StaffTeam(rawValue: c.pointee.team.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UpdateStaffRequest.self, capacity: 1)
    hamlet__v1__update_staff_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.n_update_mask = updateMask.count
    c.pointee.update_mask = arena.strings(updateMask)
    c.pointee.name = arena.string(name)
    c.pointee.user_name = arena.string(userName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.team = Hamlet__V1__StaffTeam(rawValue: team.rawValue)
    c.pointee.division = arena.string(division)
  }
}

/// What is taught, and when it counts.
package struct Course: Sendable, Equatable {
  package var id: RecordID = .none
  package var version: UInt64 = 0
  package var title: String = ""
  package var category: CourseCategory = .unspecified
  package var minHours: UInt32 = 0
  package var passMarkPerMille: UInt32 = 0
  /// 0: does not expire.
  package var validityMonths: UInt32 = 0
  package var mandatoryFor: [Role] = []
  package var retired: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    version: UInt64 = 0,
    title: String = "",
    category: CourseCategory = .unspecified,
    minHours: UInt32 = 0,
    passMarkPerMille: UInt32 = 0,
    validityMonths: UInt32 = 0,
    mandatoryFor: [Role] = [],
    retired: Bool = false
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.category = category
    self.minHours = minHours
    self.passMarkPerMille = passMarkPerMille
    self.validityMonths = validityMonths
    self.mandatoryFor = mandatoryFor
    self.retired = retired
  }
}

extension Course: ContractMessage {
  package static var typeName: String { "hamlet.v1.Course" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__course__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Course.self)
    id = CRead.id(c.pointee.id)
    version = c.pointee.version
    title = CRead.string(c.pointee.title)
    category = CourseCategory(rawValue: c.pointee.category.rawValue) ?? .unspecified
    minHours = c.pointee.min_hours
    passMarkPerMille = c.pointee.pass_mark_per_mille
    validityMonths = c.pointee.validity_months
    mandatoryFor = CRead.enums(c.pointee.n_mandatory_for, c.pointee.mandatory_for)
    retired = c.pointee.retired != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Course.self, capacity: 1)
    hamlet__v1__course__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.version = version
    c.pointee.title = arena.string(title)
    c.pointee.category = Hamlet__V1__CourseCategory(rawValue: category.rawValue)
    c.pointee.min_hours = minHours
    c.pointee.pass_mark_per_mille = passMarkPerMille
    c.pointee.validity_months = validityMonths
    c.pointee.n_mandatory_for = mandatoryFor.count
    c.pointee.mandatory_for = arena.enums(mandatoryFor, Hamlet__V1__Role.self)
    c.pointee.retired = retired ? 1 : 0
  }
}

/// A course.
package struct CreateCourseRequest: Sendable, Equatable {
  /// Made by the client.
  package var id: RecordID = .none
  package var title: String = ""
  package var category: CourseCategory = .unspecified
  package var minHours: UInt32 = 0
  /// 0: no exam; attendance alone passes.
  package var passMarkPerMille: UInt32 = 0
  /// 0: does not expire.
  package var validityMonths: UInt32 = 0
  package var mandatoryFor: [Role] = []

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    title: String = "",
    category: CourseCategory = .unspecified,
    minHours: UInt32 = 0,
    passMarkPerMille: UInt32 = 0,
    validityMonths: UInt32 = 0,
    mandatoryFor: [Role] = []
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.minHours = minHours
    self.passMarkPerMille = passMarkPerMille
    self.validityMonths = validityMonths
    self.mandatoryFor = mandatoryFor
  }
}

extension CreateCourseRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CreateCourseRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__create_course_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CreateCourseRequest.self)
    id = CRead.id(c.pointee.id)
    title = CRead.string(c.pointee.title)
    category = CourseCategory(rawValue: c.pointee.category.rawValue) ?? .unspecified
    minHours = c.pointee.min_hours
    passMarkPerMille = c.pointee.pass_mark_per_mille
    validityMonths = c.pointee.validity_months
    mandatoryFor = CRead.enums(c.pointee.n_mandatory_for, c.pointee.mandatory_for)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CreateCourseRequest.self, capacity: 1)
    hamlet__v1__create_course_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.title = arena.string(title)
    c.pointee.category = Hamlet__V1__CourseCategory(rawValue: category.rawValue)
    c.pointee.min_hours = minHours
    c.pointee.pass_mark_per_mille = passMarkPerMille
    c.pointee.validity_months = validityMonths
    c.pointee.n_mandatory_for = mandatoryFor.count
    c.pointee.mandatory_for = arena.enums(mandatoryFor, Hamlet__V1__Role.self)
  }
}

/// What to change.
package struct UpdateCourseRequest: Sendable, Equatable {
  package var id: RecordID = .none
  /// The version that was seen; a stale one is ABORTED with what differs.
  package var baseVersion: UInt64 = 0
  /// Which of the following to set: title, category, min_hours, pass_mark_per_mille,
  /// validity_months, mandatory_for, retired.
  package var updateMask: [String] = []
  package var title: String = ""
  package var category: CourseCategory = .unspecified
  package var minHours: UInt32 = 0
  package var passMarkPerMille: UInt32 = 0
  package var validityMonths: UInt32 = 0
  package var mandatoryFor: [Role] = []
  package var retired: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    baseVersion: UInt64 = 0,
    updateMask: [String] = [],
    title: String = "",
    category: CourseCategory = .unspecified,
    minHours: UInt32 = 0,
    passMarkPerMille: UInt32 = 0,
    validityMonths: UInt32 = 0,
    mandatoryFor: [Role] = [],
    retired: Bool = false
  ) {
    self.id = id
    self.baseVersion = baseVersion
    self.updateMask = updateMask
    self.title = title
    self.category = category
    self.minHours = minHours
    self.passMarkPerMille = passMarkPerMille
    self.validityMonths = validityMonths
    self.mandatoryFor = mandatoryFor
    self.retired = retired
  }
}

extension UpdateCourseRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.UpdateCourseRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__update_course_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__UpdateCourseRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
    updateMask = CRead.strings(c.pointee.n_update_mask, c.pointee.update_mask)
    title = CRead.string(c.pointee.title)
    category = CourseCategory(rawValue: c.pointee.category.rawValue) ?? .unspecified
    minHours = c.pointee.min_hours
    passMarkPerMille = c.pointee.pass_mark_per_mille
    validityMonths = c.pointee.validity_months
    mandatoryFor = CRead.enums(c.pointee.n_mandatory_for, c.pointee.mandatory_for)
    retired = c.pointee.retired != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__UpdateCourseRequest.self, capacity: 1)
    hamlet__v1__update_course_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
    c.pointee.n_update_mask = updateMask.count
    c.pointee.update_mask = arena.strings(updateMask)
    c.pointee.title = arena.string(title)
    c.pointee.category = Hamlet__V1__CourseCategory(rawValue: category.rawValue)
    c.pointee.min_hours = minHours
    c.pointee.pass_mark_per_mille = passMarkPerMille
    c.pointee.validity_months = validityMonths
    c.pointee.n_mandatory_for = mandatoryFor.count
    c.pointee.mandatory_for = arena.enums(mandatoryFor, Hamlet__V1__Role.self)
    c.pointee.retired = retired ? 1 : 0
  }
}
