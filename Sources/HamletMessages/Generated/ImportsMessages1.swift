// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A column of the file that is called otherwise.
package struct ImportColumnName: Sendable, Equatable {
  /// As the first row has it.
  package var column: String = ""
  /// The field's name or label.
  package var fieldName: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    column: String = "",
    fieldName: String = ""
  ) {
    self.column = column
    self.fieldName = fieldName
  }
}

extension ImportColumnName: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportColumnName" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_column_name__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportColumnName.self)
    column = CRead.string(c.pointee.column)
    fieldName = CRead.string(c.pointee.field_name)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportColumnName.self, capacity: 1)
    hamlet__v1__import_column_name__init(c)
    c.pointee.column = arena.string(column)
    c.pointee.field_name = arena.string(fieldName)
  }
}

/// What the file is and what to do with it.
package struct ImportHeader: Sendable, Equatable {
  /// Made by the client; the same file under the same id again goes on where it was cut.
  package var id: RecordID = .none
  /// Unspecified: seen from the first byte.
  package var format: ImportFormat = .unspecified
  /// Unspecified: found out from the bytes, and told in the answer.
  package var encoding: ImportEncoding = .unspecified
  /// Unspecified: CREATE.
  package var mode: ImportMode = .unspecified
  /// Tells what would become of every row, and changes nothing.
  package var dryRun: Bool = false
  /// Only for columns that do not have the name or label of their field.
  package var columns: [ImportColumnName] = []
  package var sizeBytes: UInt64 = 0
  /// Of the whole file.
  package var sha256: [UInt8] = []
  package var fileName: String = ""
  /// Of rows that do not name one.
  package var division: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    format: ImportFormat = .unspecified,
    encoding: ImportEncoding = .unspecified,
    mode: ImportMode = .unspecified,
    dryRun: Bool = false,
    columns: [ImportColumnName] = [],
    sizeBytes: UInt64 = 0,
    sha256: [UInt8] = [],
    fileName: String = "",
    division: String = ""
  ) {
    self.id = id
    self.format = format
    self.encoding = encoding
    self.mode = mode
    self.dryRun = dryRun
    self.columns = columns
    self.sizeBytes = sizeBytes
    self.sha256 = sha256
    self.fileName = fileName
    self.division = division
  }
}

extension ImportHeader: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportHeader" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_header__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportHeader.self)
    id = CRead.id(c.pointee.id)
    format = ImportFormat(rawValue: c.pointee.format.rawValue) ?? .unspecified
    encoding = ImportEncoding(rawValue: c.pointee.encoding.rawValue) ?? .unspecified
    mode = ImportMode(rawValue: c.pointee.mode.rawValue) ?? .unspecified
    dryRun = c.pointee.dry_run != 0
    columns = CRead.messages(c.pointee.n_columns, c.pointee.columns)
    sizeBytes = c.pointee.size_bytes
    sha256 = CRead.bytes(c.pointee.sha256)
    fileName = CRead.string(c.pointee.file_name)
    division = CRead.string(c.pointee.division)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportHeader.self, capacity: 1)
    hamlet__v1__import_header__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.format = Hamlet__V1__ImportFormat(rawValue: format.rawValue)
    c.pointee.encoding = Hamlet__V1__ImportEncoding(rawValue: encoding.rawValue)
    c.pointee.mode = Hamlet__V1__ImportMode(rawValue: mode.rawValue)
    c.pointee.dry_run = dryRun ? 1 : 0
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.messages(columns, Hamlet__V1__ImportColumnName.self)
    c.pointee.size_bytes = sizeBytes
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.file_name = arena.string(fileName)
    c.pointee.division = arena.string(division)
  }
}

/// What the sheet is, and of which session.
package struct AttendanceImportHeader: Sendable, Equatable {
  /// Made by the client; the same file under the same id again goes on where it was cut.
  package var id: RecordID = .none
  /// Unspecified: seen from the first byte.
  package var format: ImportFormat = .unspecified
  /// Unspecified: found out from the bytes, and told in the answer.
  package var encoding: ImportEncoding = .unspecified
  /// Unspecified: CREATE.
  package var mode: ImportMode = .unspecified
  /// Tells what would become of every row, and changes nothing.
  package var dryRun: Bool = false
  /// Only for columns that do not have the name or label of their field.
  package var columns: [ImportColumnName] = []
  package var sizeBytes: UInt64 = 0
  /// Of the whole file.
  package var sha256: [UInt8] = []
  package var fileName: String = ""
  /// Of rows that do not name one.
  package var sessionId: RecordID = .none
  /// Needed from the eighth day after the session closed.
  package var lateReason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    format: ImportFormat = .unspecified,
    encoding: ImportEncoding = .unspecified,
    mode: ImportMode = .unspecified,
    dryRun: Bool = false,
    columns: [ImportColumnName] = [],
    sizeBytes: UInt64 = 0,
    sha256: [UInt8] = [],
    fileName: String = "",
    sessionId: RecordID = .none,
    lateReason: String = ""
  ) {
    self.id = id
    self.format = format
    self.encoding = encoding
    self.mode = mode
    self.dryRun = dryRun
    self.columns = columns
    self.sizeBytes = sizeBytes
    self.sha256 = sha256
    self.fileName = fileName
    self.sessionId = sessionId
    self.lateReason = lateReason
  }
}

extension AttendanceImportHeader: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttendanceImportHeader" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attendance_import_header__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttendanceImportHeader.self)
    id = CRead.id(c.pointee.id)
    format = ImportFormat(rawValue: c.pointee.format.rawValue) ?? .unspecified
    encoding = ImportEncoding(rawValue: c.pointee.encoding.rawValue) ?? .unspecified
    mode = ImportMode(rawValue: c.pointee.mode.rawValue) ?? .unspecified
    dryRun = c.pointee.dry_run != 0
    columns = CRead.messages(c.pointee.n_columns, c.pointee.columns)
    sizeBytes = c.pointee.size_bytes
    sha256 = CRead.bytes(c.pointee.sha256)
    fileName = CRead.string(c.pointee.file_name)
    sessionId = CRead.id(c.pointee.session_id)
    lateReason = CRead.string(c.pointee.late_reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttendanceImportHeader.self, capacity: 1)
    hamlet__v1__attendance_import_header__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.format = Hamlet__V1__ImportFormat(rawValue: format.rawValue)
    c.pointee.encoding = Hamlet__V1__ImportEncoding(rawValue: encoding.rawValue)
    c.pointee.mode = Hamlet__V1__ImportMode(rawValue: mode.rawValue)
    c.pointee.dry_run = dryRun ? 1 : 0
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.messages(columns, Hamlet__V1__ImportColumnName.self)
    c.pointee.size_bytes = sizeBytes
    c.pointee.sha256 = arena.bytes(sha256)
    c.pointee.file_name = arena.string(fileName)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.late_reason = arena.string(lateReason)
  }
}

/// The next piece of a file, in order.
package struct ImportChunk: Sendable, Equatable {
  /// From 0.
  package var index: UInt32 = 0
  package var data: [UInt8] = []

  /// With every field at its default.
  package init() {}

  package init(
    index: UInt32 = 0,
    data: [UInt8] = []
  ) {
    self.index = index
    self.data = data
  }
}

extension ImportChunk: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportChunk" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_chunk__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportChunk.self)
    index = c.pointee.index
    data = CRead.bytes(c.pointee.data)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportChunk.self, capacity: 1)
    hamlet__v1__import_chunk__init(c)
    c.pointee.index = index
    c.pointee.data = arena.bytes(data)
  }
}

/// A file of persons: its header first, and then its pieces.
package struct ImportPersonsRequest: Sendable, Equatable {
  /// Which of the alternatives of `part` it is.
  package enum Part: Sendable, Equatable {
    case header(ImportHeader)
    case chunk(ImportChunk)
  }

  package var part: Part?

  /// With every field at its default.
  package init() {}

  package init(
    part: Part? = nil
  ) {
    self.part = part
  }
}

extension ImportPersonsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportPersonsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_persons_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportPersonsRequest.self)
    switch c.pointee.part_case.rawValue {
    case 1: part = .header(CRead.message(c.pointee.header) ?? ImportHeader())
    case 2: part = .chunk(CRead.message(c.pointee.chunk) ?? ImportChunk())
    default: part = nil
    }
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportPersonsRequest.self, capacity: 1)
    hamlet__v1__import_persons_request__init(c)
    switch part {
    case .header(let value):
      c.pointee.part_case = Hamlet__V1__ImportPersonsRequest__PartCase(rawValue: 1)
      c.pointee.header = arena.message(value, Hamlet__V1__ImportHeader.self)
    case .chunk(let value):
      c.pointee.part_case = Hamlet__V1__ImportPersonsRequest__PartCase(rawValue: 2)
      c.pointee.chunk = arena.message(value, Hamlet__V1__ImportChunk.self)
    case nil: break
    }
  }
}

/// A file of staff: its header first, and then its pieces.
package struct ImportStaffRequest: Sendable, Equatable {
  /// Which of the alternatives of `part` it is.
  package enum Part: Sendable, Equatable {
    case header(ImportHeader)
    case chunk(ImportChunk)
  }

  package var part: Part?

  /// With every field at its default.
  package init() {}

  package init(
    part: Part? = nil
  ) {
    self.part = part
  }
}

extension ImportStaffRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportStaffRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_staff_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportStaffRequest.self)
    switch c.pointee.part_case.rawValue {
    case 1: part = .header(CRead.message(c.pointee.header) ?? ImportHeader())
    case 2: part = .chunk(CRead.message(c.pointee.chunk) ?? ImportChunk())
    default: part = nil
    }
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportStaffRequest.self, capacity: 1)
    hamlet__v1__import_staff_request__init(c)
    switch part {
    case .header(let value):
      c.pointee.part_case = Hamlet__V1__ImportStaffRequest__PartCase(rawValue: 1)
      c.pointee.header = arena.message(value, Hamlet__V1__ImportHeader.self)
    case .chunk(let value):
      c.pointee.part_case = Hamlet__V1__ImportStaffRequest__PartCase(rawValue: 2)
      c.pointee.chunk = arena.message(value, Hamlet__V1__ImportChunk.self)
    case nil: break
    }
  }
}

/// A file of attendance: its header first, and then its pieces.
package struct ImportAttendanceRequest: Sendable, Equatable {
  /// Which of the alternatives of `part` it is.
  package enum Part: Sendable, Equatable {
    case header(AttendanceImportHeader)
    case chunk(ImportChunk)
  }

  package var part: Part?

  /// With every field at its default.
  package init() {}

  package init(
    part: Part? = nil
  ) {
    self.part = part
  }
}

extension ImportAttendanceRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportAttendanceRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_attendance_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportAttendanceRequest.self)
    switch c.pointee.part_case.rawValue {
    case 1: part = .header(CRead.message(c.pointee.header) ?? AttendanceImportHeader())
    case 2: part = .chunk(CRead.message(c.pointee.chunk) ?? ImportChunk())
    default: part = nil
    }
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportAttendanceRequest.self, capacity: 1)
    hamlet__v1__import_attendance_request__init(c)
    switch part {
    case .header(let value):
      c.pointee.part_case = Hamlet__V1__ImportAttendanceRequest__PartCase(rawValue: 1)
      c.pointee.header = arena.message(value, Hamlet__V1__AttendanceImportHeader.self)
    case .chunk(let value):
      c.pointee.part_case = Hamlet__V1__ImportAttendanceRequest__PartCase(rawValue: 2)
      c.pointee.chunk = arena.message(value, Hamlet__V1__ImportChunk.self)
    case nil: break
    }
  }
}

/// A row of a file of persons; a mask such as 138****8000 counts as empty.
package struct PersonImportRow: Sendable, Equatable {
  /// Of a person who is on the register.
  package var recordNo: String = ""
  package var name: String = ""
  /// By name, label, or the code of GB/T 2261.1.
  package var sex: Sex = .unspecified
  /// As 1990-05-01, 1990/5/1, 1990年5月, 1990, ~1990 or 农历1990-05-01.
  package var birth: PartialDate? = nil
  package var division: String = ""
  /// Needed to register someone.
  package var kind: ResidenceKind = .unspecified
  package var address: String = ""
  package var validFrom: String = ""
  package var residentId: String = ""
  package var phone: String = ""
  package var okToCall: Bool = false
  package var okToSayWho: Bool = false
  package var note: String = ""
  package var guardianId: RecordID = .none
  package var guardianRecordNo: String = ""
  /// She may stand in the file before the child.
  package var guardianResidentId: String = ""
  package var createAnyway: Bool = false
  package var createReason: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    recordNo: String = "",
    name: String = "",
    sex: Sex = .unspecified,
    birth: PartialDate? = nil,
    division: String = "",
    kind: ResidenceKind = .unspecified,
    address: String = "",
    validFrom: String = "",
    residentId: String = "",
    phone: String = "",
    okToCall: Bool = false,
    okToSayWho: Bool = false,
    note: String = "",
    guardianId: RecordID = .none,
    guardianRecordNo: String = "",
    guardianResidentId: String = "",
    createAnyway: Bool = false,
    createReason: String = ""
  ) {
    self.recordNo = recordNo
    self.name = name
    self.sex = sex
    self.birth = birth
    self.division = division
    self.kind = kind
    self.address = address
    self.validFrom = validFrom
    self.residentId = residentId
    self.phone = phone
    self.okToCall = okToCall
    self.okToSayWho = okToSayWho
    self.note = note
    self.guardianId = guardianId
    self.guardianRecordNo = guardianRecordNo
    self.guardianResidentId = guardianResidentId
    self.createAnyway = createAnyway
    self.createReason = createReason
  }
}

extension PersonImportRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.PersonImportRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__person_import_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__PersonImportRow.self)
    recordNo = CRead.string(c.pointee.record_no)
    name = CRead.string(c.pointee.name)
    sex = Sex(rawValue: c.pointee.sex.rawValue) ?? .unspecified
    birth = CRead.message(c.pointee.birth)
    division = CRead.string(c.pointee.division)
    kind = ResidenceKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    address = CRead.string(c.pointee.address)
    validFrom = CRead.string(c.pointee.valid_from)
    residentId = CRead.string(c.pointee.resident_id)
    phone = CRead.string(c.pointee.phone)
    okToCall = c.pointee.ok_to_call != 0
    okToSayWho = c.pointee.ok_to_say_who != 0
    note = CRead.string(c.pointee.note)
    guardianId = CRead.id(c.pointee.guardian_id)
    guardianRecordNo = CRead.string(c.pointee.guardian_record_no)
    guardianResidentId = CRead.string(c.pointee.guardian_resident_id)
    createAnyway = c.pointee.create_anyway != 0
    createReason = CRead.string(c.pointee.create_reason)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__PersonImportRow.self, capacity: 1)
    hamlet__v1__person_import_row__init(c)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.name = arena.string(name)
    c.pointee.sex = Hamlet__V1__Sex(rawValue: sex.rawValue)
    c.pointee.birth = arena.message(birth, Hamlet__V1__PartialDate.self)
    c.pointee.division = arena.string(division)
    c.pointee.kind = Hamlet__V1__ResidenceKind(rawValue: kind.rawValue)
    c.pointee.address = arena.string(address)
    c.pointee.valid_from = arena.string(validFrom)
    c.pointee.resident_id = arena.string(residentId)
    c.pointee.phone = arena.string(phone)
    c.pointee.ok_to_call = okToCall ? 1 : 0
    c.pointee.ok_to_say_who = okToSayWho ? 1 : 0
    c.pointee.note = arena.string(note)
    c.pointee.guardian_id = arena.id(guardianId)
    c.pointee.guardian_record_no = arena.string(guardianRecordNo)
    c.pointee.guardian_resident_id = arena.string(guardianResidentId)
    c.pointee.create_anyway = createAnyway ? 1 : 0
    c.pointee.create_reason = arena.string(createReason)
  }
}

/// A row of a file of staff.
package struct StaffImportRow: Sendable, Equatable {
  /// Of someone who is on the list.
  package var id: RecordID = .none
  package var name: String = ""
  package var userName: String = ""
  package var role: Role = .unspecified
  package var team: StaffTeam = .unspecified
  package var division: String = ""
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

extension StaffImportRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.StaffImportRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__staff_import_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__StaffImportRow.self)
    id = CRead.id(c.pointee.id)
    name = CRead.string(c.pointee.name)
    userName = CRead.string(c.pointee.user_name)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    team = StaffTeam(rawValue: c.pointee.team.rawValue) ?? .unspecified
    division = CRead.string(c.pointee.division)
    startsOn = CRead.string(c.pointee.starts_on)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__StaffImportRow.self, capacity: 1)
    hamlet__v1__staff_import_row__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.name = arena.string(name)
    c.pointee.user_name = arena.string(userName)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.team = Hamlet__V1__StaffTeam(rawValue: team.rawValue)
    c.pointee.division = arena.string(division)
    c.pointee.starts_on = arena.string(startsOn)
  }
}
