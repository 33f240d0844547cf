// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// What to search the audit for: all that is given must match.
package struct SearchAuditRequest: Sendable, Equatable {
  package var userName: String = ""
  /// A person or any other record.
  package var recordId: RecordID = .none
  /// A part of the name of what was called, as GetPerson.
  package var callName: String = ""
  package var fromUnixMs: Int64 = 0
  /// 0: until now.
  package var toUnixMs: Int64 = 0
  package var purpose: Purpose = .unspecified
  /// The last number that was shown, for the next page.
  package var afterNumber: UInt64 = 0
  /// 0: 200.
  package var pageSize: UInt32 = 0
  /// Only what was denied.
  package var onlyDenied: Bool = false
  /// Only what was done in this login.
  package var sessionId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    recordId: RecordID = .none,
    callName: String = "",
    fromUnixMs: Int64 = 0,
    toUnixMs: Int64 = 0,
    purpose: Purpose = .unspecified,
    afterNumber: UInt64 = 0,
    pageSize: UInt32 = 0,
    onlyDenied: Bool = false,
    sessionId: RecordID = .none
  ) {
    self.userName = userName
    self.recordId = recordId
    self.callName = callName
    self.fromUnixMs = fromUnixMs
    self.toUnixMs = toUnixMs
    self.purpose = purpose
    self.afterNumber = afterNumber
    self.pageSize = pageSize
    self.onlyDenied = onlyDenied
    self.sessionId = sessionId
  }
}

extension SearchAuditRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.SearchAuditRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__search_audit_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__SearchAuditRequest.self)
    userName = CRead.string(c.pointee.user_name)
    recordId = CRead.id(c.pointee.record_id)
    callName = CRead.string(c.pointee.call_name)
    fromUnixMs = c.pointee.from_unix_ms
    toUnixMs = c.pointee.to_unix_ms
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    afterNumber = c.pointee.after_number
    pageSize = c.pointee.page_size
    onlyDenied = c.pointee.only_denied != 0
    sessionId = CRead.id(c.pointee.session_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__SearchAuditRequest.self, capacity: 1)
    hamlet__v1__search_audit_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.record_id = arena.id(recordId)
    c.pointee.call_name = arena.string(callName)
    c.pointee.from_unix_ms = fromUnixMs
    c.pointee.to_unix_ms = toUnixMs
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.after_number = afterNumber
    c.pointee.page_size = pageSize
    c.pointee.only_denied = onlyDenied ? 1 : 0
    c.pointee.session_id = arena.id(sessionId)
  }
}

/// One thing that was done.
package struct AuditItem: Sendable, Equatable {
  /// Of its row; the reads of a row share it.
  package var number: UInt64 = 0
  package var atUnixMs: Int64 = 0
  package var userName: String = ""
  package var actionZh: String = ""
  package var actionEn: String = ""
  package var callName: String = ""
  package var recordKind: String = ""
  /// Absent for a list or a search.
  package var recordId: RecordID = .none
  package var purpose: Purpose = .unspecified
  /// Whether it only read.
  package var reading: Bool = false
  /// Names of fields, counts and codes; never a value.
  package var detail: String = ""
  /// Whether it was denied.
  package var denied: Bool = false
  package var reason: DenialReason = .unspecified
  /// How often it was denied in that minute.
  package var times: UInt32 = 0
  /// The login it was done in; absent for the server's own and in old rows.
  package var sessionId: RecordID = .none
  /// The device it was done from, where it has a certificate.
  package var deviceId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    number: UInt64 = 0,
    atUnixMs: Int64 = 0,
    userName: String = "",
    actionZh: String = "",
    actionEn: String = "",
    callName: String = "",
    recordKind: String = "",
    recordId: RecordID = .none,
    purpose: Purpose = .unspecified,
    reading: Bool = false,
    detail: String = "",
    denied: Bool = false,
    reason: DenialReason = .unspecified,
    times: UInt32 = 0,
    sessionId: RecordID = .none,
    deviceId: RecordID = .none
  ) {
    self.number = number
    self.atUnixMs = atUnixMs
    self.userName = userName
    self.actionZh = actionZh
    self.actionEn = actionEn
    self.callName = callName
    self.recordKind = recordKind
    self.recordId = recordId
    self.purpose = purpose
    self.reading = reading
    self.detail = detail
    self.denied = denied
    self.reason = reason
    self.times = times
    self.sessionId = sessionId
    self.deviceId = deviceId
  }
}

extension AuditItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.AuditItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__audit_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AuditItem.self)
    number = c.pointee.number
    atUnixMs = c.pointee.at_unix_ms
    userName = CRead.string(c.pointee.user_name)
    actionZh = CRead.string(c.pointee.action_zh)
    actionEn = CRead.string(c.pointee.action_en)
    callName = CRead.string(c.pointee.call_name)
    recordKind = CRead.string(c.pointee.record_kind)
    recordId = CRead.id(c.pointee.record_id)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    reading = c.pointee.reading != 0
    detail = CRead.string(c.pointee.detail)
    denied = c.pointee.denied != 0
    reason = DenialReason(rawValue: c.pointee.reason.rawValue) ?? .unspecified
    times = c.pointee.times
    sessionId = CRead.id(c.pointee.session_id)
    deviceId = CRead.id(c.pointee.device_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AuditItem.self, capacity: 1)
    hamlet__v1__audit_item__init(c)
    c.pointee.number = number
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.user_name = arena.string(userName)
    c.pointee.action_zh = arena.string(actionZh)
    c.pointee.action_en = arena.string(actionEn)
    c.pointee.call_name = arena.string(callName)
    c.pointee.record_kind = arena.string(recordKind)
    c.pointee.record_id = arena.id(recordId)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.reading = reading ? 1 : 0
    c.pointee.detail = arena.string(detail)
    c.pointee.denied = denied ? 1 : 0
    c.pointee.reason = Hamlet__V1__DenialReason(rawValue: reason.rawValue)
    c.pointee.times = times
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.device_id = arena.id(deviceId)
  }
}

/// Asks for the whole chain to be checked.
package struct CheckAuditRequest: Sendable, Equatable {
  package init() {}
}

extension CheckAuditRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CheckAuditRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__check_audit_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CheckAuditRequest.self, capacity: 1)
    hamlet__v1__check_audit_request__init(c)
  }
}

/// How far the check is.
package struct AuditCheck: Sendable, Equatable {
  package var checked: UInt64 = 0
  package var total: UInt64 = 0
  package var ended: Bool = false
  /// The first row whose chain does not hold; 0: none so far.
  package var faultNumber: UInt64 = 0
  package var fault: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    checked: UInt64 = 0,
    total: UInt64 = 0,
    ended: Bool = false,
    faultNumber: UInt64 = 0,
    fault: String = ""
  ) {
    self.checked = checked
    self.total = total
    self.ended = ended
    self.faultNumber = faultNumber
    self.fault = fault
  }
}

extension AuditCheck: ContractMessage {
  package static var typeName: String { "hamlet.v1.AuditCheck" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__audit_check__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AuditCheck.self)
    checked = c.pointee.checked
    total = c.pointee.total
    ended = c.pointee.ended != 0
    faultNumber = c.pointee.fault_number
    fault = CRead.string(c.pointee.fault)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AuditCheck.self, capacity: 1)
    hamlet__v1__audit_check__init(c)
    c.pointee.checked = checked
    c.pointee.total = total
    c.pointee.ended = ended ? 1 : 0
    c.pointee.fault_number = faultNumber
    c.pointee.fault = arena.string(fault)
  }
}

/// Whose record was read or changed.
package struct GetAccessListRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  package var fromUnixMs: Int64 = 0
  /// 0: until now.
  package var toUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    fromUnixMs: Int64 = 0,
    toUnixMs: Int64 = 0
  ) {
    self.personId = personId
    self.fromUnixMs = fromUnixMs
    self.toUnixMs = toUnixMs
  }
}

extension GetAccessListRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetAccessListRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_access_list_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetAccessListRequest.self)
    personId = CRead.id(c.pointee.person_id)
    fromUnixMs = c.pointee.from_unix_ms
    toUnixMs = c.pointee.to_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetAccessListRequest.self, capacity: 1)
    hamlet__v1__get_access_list_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.from_unix_ms = fromUnixMs
    c.pointee.to_unix_ms = toUnixMs
  }
}

/// Since when the caller's own accesses are shown.
package struct GetOwnAccessListRequest: Sendable, Equatable {
  /// 0: since a week ago.
  package var fromUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    fromUnixMs: Int64 = 0
  ) {
    self.fromUnixMs = fromUnixMs
  }
}

extension GetOwnAccessListRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetOwnAccessListRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_own_access_list_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetOwnAccessListRequest.self)
    fromUnixMs = c.pointee.from_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetOwnAccessListRequest.self, capacity: 1)
    hamlet__v1__get_own_access_list_request__init(c)
    c.pointee.from_unix_ms = fromUnixMs
  }
}

/// One access, in plain words.
package struct AccessItem: Sendable, Equatable {
  package var atUnixMs: Int64 = 0
  /// The name that colleagues and clients know.
  package var by: String = ""
  package var role: Role = .unspecified
  package var actionZh: String = ""
  package var actionEn: String = ""
  package var purpose: Purpose = .unspecified
  package var reading: Bool = false
  package var recordId: RecordID = .none
  /// Whether it was denied, and nothing was seen or changed.
  package var denied: Bool = false
  /// The whole of it as a sentence for the person herself: no ids, no names of the software.
  package var saidZh: String = ""
  package var saidEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    atUnixMs: Int64 = 0,
    by: String = "",
    role: Role = .unspecified,
    actionZh: String = "",
    actionEn: String = "",
    purpose: Purpose = .unspecified,
    reading: Bool = false,
    recordId: RecordID = .none,
    denied: Bool = false,
    saidZh: String = "",
    saidEn: String = ""
  ) {
    self.atUnixMs = atUnixMs
    self.by = by
    self.role = role
    self.actionZh = actionZh
    self.actionEn = actionEn
    self.purpose = purpose
    self.reading = reading
    self.recordId = recordId
    self.denied = denied
    self.saidZh = saidZh
    self.saidEn = saidEn
  }
}

extension AccessItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.AccessItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__access_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AccessItem.self)
    atUnixMs = c.pointee.at_unix_ms
    by = CRead.string(c.pointee.by)
    role = Role(rawValue: c.pointee.role.rawValue) ?? .unspecified
    actionZh = CRead.string(c.pointee.action_zh)
    actionEn = CRead.string(c.pointee.action_en)
    purpose = Purpose(rawValue: c.pointee.purpose.rawValue) ?? .unspecified
    reading = c.pointee.reading != 0
    recordId = CRead.id(c.pointee.record_id)
    denied = c.pointee.denied != 0
    saidZh = CRead.string(c.pointee.said_zh)
    saidEn = CRead.string(c.pointee.said_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AccessItem.self, capacity: 1)
    hamlet__v1__access_item__init(c)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.by = arena.string(by)
    c.pointee.role = Hamlet__V1__Role(rawValue: role.rawValue)
    c.pointee.action_zh = arena.string(actionZh)
    c.pointee.action_en = arena.string(actionEn)
    c.pointee.purpose = Hamlet__V1__Purpose(rawValue: purpose.rawValue)
    c.pointee.reading = reading ? 1 : 0
    c.pointee.record_id = arena.id(recordId)
    c.pointee.denied = denied ? 1 : 0
    c.pointee.said_zh = arena.string(saidZh)
    c.pointee.said_en = arena.string(saidEn)
  }
}

/// Whose accesses an incident is about, and when.
package struct ExportIncidentRequest: Sendable, Equatable {
  /// Empty: everyone's.
  package var userName: String = ""
  package var fromUnixMs: Int64 = 0
  package var toUnixMs: Int64 = 0
  package var reason: String = ""
  /// Only what was done in this login.
  package var sessionId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    userName: String = "",
    fromUnixMs: Int64 = 0,
    toUnixMs: Int64 = 0,
    reason: String = "",
    sessionId: RecordID = .none
  ) {
    self.userName = userName
    self.fromUnixMs = fromUnixMs
    self.toUnixMs = toUnixMs
    self.reason = reason
    self.sessionId = sessionId
  }
}

extension ExportIncidentRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ExportIncidentRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__export_incident_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ExportIncidentRequest.self)
    userName = CRead.string(c.pointee.user_name)
    fromUnixMs = c.pointee.from_unix_ms
    toUnixMs = c.pointee.to_unix_ms
    reason = CRead.string(c.pointee.reason)
    sessionId = CRead.id(c.pointee.session_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ExportIncidentRequest.self, capacity: 1)
    hamlet__v1__export_incident_request__init(c)
    c.pointee.user_name = arena.string(userName)
    c.pointee.from_unix_ms = fromUnixMs
    c.pointee.to_unix_ms = toUnixMs
    c.pointee.reason = arena.string(reason)
    c.pointee.session_id = arena.id(sessionId)
  }
}

/// One access of the incident: whose data, which kinds of fields, when, by whom.
package struct IncidentItem: Sendable, Equatable {
  package var atUnixMs: Int64 = 0
  package var userName: String = ""
  /// Absent for a list or search, and for records about nobody by name.
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var division: String = ""
  package var recordKind: String = ""
  package var actionZh: String = ""
  package var actionEn: String = ""
  /// The kinds of fields that such a call shows or writes.
  package var fieldsZh: [String] = []
  package var fieldsEn: [String] = []
  package var reading: Bool = false
  /// The login it was done in; absent in old rows.
  package var sessionId: RecordID = .none
  /// Tried and denied: nothing was seen or changed.
  package var denied: Bool = false

  /// With every field at its default.
  package init() {}

  package init(
    atUnixMs: Int64 = 0,
    userName: String = "",
    personId: RecordID = .none,
    recordNo: String = "",
    division: String = "",
    recordKind: String = "",
    actionZh: String = "",
    actionEn: String = "",
    fieldsZh: [String] = [],
    fieldsEn: [String] = [],
    reading: Bool = false,
    sessionId: RecordID = .none,
    denied: Bool = false
  ) {
    self.atUnixMs = atUnixMs
    self.userName = userName
    self.personId = personId
    self.recordNo = recordNo
    self.division = division
    self.recordKind = recordKind
    self.actionZh = actionZh
    self.actionEn = actionEn
    self.fieldsZh = fieldsZh
    self.fieldsEn = fieldsEn
    self.reading = reading
    self.sessionId = sessionId
    self.denied = denied
  }
}

extension IncidentItem: ContractMessage {
  package static var typeName: String { "hamlet.v1.IncidentItem" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__incident_item__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__IncidentItem.self)
    atUnixMs = c.pointee.at_unix_ms
    userName = CRead.string(c.pointee.user_name)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    division = CRead.string(c.pointee.division)
    recordKind = CRead.string(c.pointee.record_kind)
    actionZh = CRead.string(c.pointee.action_zh)
    actionEn = CRead.string(c.pointee.action_en)
    fieldsZh = CRead.strings(c.pointee.n_fields_zh, c.pointee.fields_zh)
    fieldsEn = CRead.strings(c.pointee.n_fields_en, c.pointee.fields_en)
    reading = c.pointee.reading != 0
    sessionId = CRead.id(c.pointee.session_id)
    denied = c.pointee.denied != 0
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__IncidentItem.self, capacity: 1)
    hamlet__v1__incident_item__init(c)
    c.pointee.at_unix_ms = atUnixMs
    c.pointee.user_name = arena.string(userName)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.division = arena.string(division)
    c.pointee.record_kind = arena.string(recordKind)
    c.pointee.action_zh = arena.string(actionZh)
    c.pointee.action_en = arena.string(actionEn)
    c.pointee.n_fields_zh = fieldsZh.count
    c.pointee.fields_zh = arena.strings(fieldsZh)
    c.pointee.n_fields_en = fieldsEn.count
    c.pointee.fields_en = arena.strings(fieldsEn)
    c.pointee.reading = reading ? 1 : 0
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.denied = denied ? 1 : 0
  }
}
