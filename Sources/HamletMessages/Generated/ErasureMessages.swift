// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// Asks for the erasure of a person's record.
package struct ErasePersonRequest: Sendable, Equatable {
  package var id: RecordID = .none
  package var personId: RecordID = .none
  /// Her request to be erased; without it her consent to be on the register must be withdrawn.
  package var rightRequestId: RecordID = .none
  package var toldBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    rightRequestId: RecordID = .none,
    toldBy: String = ""
  ) {
    self.id = id
    self.personId = personId
    self.rightRequestId = rightRequestId
    self.toldBy = toldBy
  }
}

extension ErasePersonRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ErasePersonRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__erase_person_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ErasePersonRequest.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    rightRequestId = CRead.id(c.pointee.right_request_id)
    toldBy = CRead.string(c.pointee.told_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ErasePersonRequest.self, capacity: 1)
    hamlet__v1__erase_person_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.right_request_id = arena.id(rightRequestId)
    c.pointee.told_by = arena.string(toldBy)
  }
}

/// Confirms an erasure; never by who asked for it.
package struct ConfirmErasureRequest: Sendable, Equatable {
  package var id: RecordID = .none
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

extension ConfirmErasureRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ConfirmErasureRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__confirm_erasure_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ConfirmErasureRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ConfirmErasureRequest.self, capacity: 1)
    hamlet__v1__confirm_erasure_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Takes an erasure back before it is confirmed.
package struct CancelErasureRequest: Sendable, Equatable {
  package var id: RecordID = .none
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

extension CancelErasureRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.CancelErasureRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__cancel_erasure_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__CancelErasureRequest.self)
    id = CRead.id(c.pointee.id)
    baseVersion = c.pointee.base_version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__CancelErasureRequest.self, capacity: 1)
    hamlet__v1__cancel_erasure_request__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.base_version = baseVersion
  }
}

/// Which erasures to list.
package struct ListErasuresRequest: Sendable, Equatable {
  /// Unspecified: those that wait for a second person.
  package var state: ErasureState = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    state: ErasureState = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.state = state
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListErasuresRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListErasuresRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_erasures_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListErasuresRequest.self)
    state = ErasureState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListErasuresRequest.self, capacity: 1)
    hamlet__v1__list_erasures_request__init(c)
    c.pointee.state = Hamlet__V1__ErasureState(rawValue: state.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of erasures.
package struct ListErasuresResponse: Sendable, Equatable {
  package var erasures: [Erasure] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    erasures: [Erasure] = [],
    nextPageToken: String = ""
  ) {
    self.erasures = erasures
    self.nextPageToken = nextPageToken
  }
}

extension ListErasuresResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListErasuresResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_erasures_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListErasuresResponse.self)
    erasures = CRead.messages(c.pointee.n_erasures, c.pointee.erasures)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListErasuresResponse.self, capacity: 1)
    hamlet__v1__list_erasures_response__init(c)
    c.pointee.n_erasures = erasures.count
    c.pointee.erasures = arena.messages(erasures, Hamlet__V1__Erasure.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// An erasure: by whom it was asked for and confirmed, and what stays.
package struct Erasure: Sendable, Equatable {
  package var id: RecordID = .none
  package var personId: RecordID = .none
  package var recordNo: String = ""
  package var state: ErasureState = .unspecified
  package var askedBy: String = ""
  package var askedAtUnixMs: Int64 = 0
  package var endedBy: String = ""
  package var endedAtUnixMs: Int64 = 0
  package var remainders: [ErasureRemainder] = []
  /// The reports that went upward.
  package var keptReports: [RecordID] = []
  package var version: UInt64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    personId: RecordID = .none,
    recordNo: String = "",
    state: ErasureState = .unspecified,
    askedBy: String = "",
    askedAtUnixMs: Int64 = 0,
    endedBy: String = "",
    endedAtUnixMs: Int64 = 0,
    remainders: [ErasureRemainder] = [],
    keptReports: [RecordID] = [],
    version: UInt64 = 0
  ) {
    self.id = id
    self.personId = personId
    self.recordNo = recordNo
    self.state = state
    self.askedBy = askedBy
    self.askedAtUnixMs = askedAtUnixMs
    self.endedBy = endedBy
    self.endedAtUnixMs = endedAtUnixMs
    self.remainders = remainders
    self.keptReports = keptReports
    self.version = version
  }
}

extension Erasure: ContractMessage {
  package static var typeName: String { "hamlet.v1.Erasure" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__erasure__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Erasure.self)
    id = CRead.id(c.pointee.id)
    personId = CRead.id(c.pointee.person_id)
    recordNo = CRead.string(c.pointee.record_no)
    state = ErasureState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    askedBy = CRead.string(c.pointee.asked_by)
    askedAtUnixMs = c.pointee.asked_at_unix_ms
    endedBy = CRead.string(c.pointee.ended_by)
    endedAtUnixMs = c.pointee.ended_at_unix_ms
    remainders = CRead.enums(c.pointee.n_remainders, c.pointee.remainders)
    keptReports = CRead.ids(c.pointee.n_kept_reports, c.pointee.kept_reports)
    version = c.pointee.version
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Erasure.self, capacity: 1)
    hamlet__v1__erasure__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.person_id = arena.id(personId)
    c.pointee.record_no = arena.string(recordNo)
    c.pointee.state = Hamlet__V1__ErasureState(rawValue: state.rawValue)
    c.pointee.asked_by = arena.string(askedBy)
    c.pointee.asked_at_unix_ms = askedAtUnixMs
    c.pointee.ended_by = arena.string(endedBy)
    c.pointee.ended_at_unix_ms = endedAtUnixMs
    c.pointee.n_remainders = remainders.count
    c.pointee.remainders = arena.enums(remainders, Hamlet__V1__ErasureRemainder.self)
    c.pointee.n_kept_reports = keptReports.count
    c.pointee.kept_reports = arena.ids(keptReports)
    c.pointee.version = version
  }
}

/// Whose record to hand over, at whose wish.
package struct ExportMyRecordRequest: Sendable, Equatable {
  package var personId: RecordID = .none
  /// Her request to see or to copy her record; with it data protection hands over everything.
  package var rightRequestId: RecordID = .none
  /// Who asks, where there is no written request.
  package var toldBy: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    personId: RecordID = .none,
    rightRequestId: RecordID = .none,
    toldBy: String = ""
  ) {
    self.personId = personId
    self.rightRequestId = rightRequestId
    self.toldBy = toldBy
  }
}

extension ExportMyRecordRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ExportMyRecordRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__export_my_record_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ExportMyRecordRequest.self)
    personId = CRead.id(c.pointee.person_id)
    rightRequestId = CRead.id(c.pointee.right_request_id)
    toldBy = CRead.string(c.pointee.told_by)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ExportMyRecordRequest.self, capacity: 1)
    hamlet__v1__export_my_record_request__init(c)
    c.pointee.person_id = arena.id(personId)
    c.pointee.right_request_id = arena.id(rightRequestId)
    c.pointee.told_by = arena.string(toldBy)
  }
}

/// A part of a person's record in plain words, to read or to print.
package struct RecordPart: Sendable, Equatable {
  package var titleZh: String = ""
  package var titleEn: String = ""
  package var lines: [RecordLine] = []

  /// With every field at its default.
  package init() {}

  package init(
    titleZh: String = "",
    titleEn: String = "",
    lines: [RecordLine] = []
  ) {
    self.titleZh = titleZh
    self.titleEn = titleEn
    self.lines = lines
  }
}

extension RecordPart: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordPart" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_part__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordPart.self)
    titleZh = CRead.string(c.pointee.title_zh)
    titleEn = CRead.string(c.pointee.title_en)
    lines = CRead.messages(c.pointee.n_lines, c.pointee.lines)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordPart.self, capacity: 1)
    hamlet__v1__record_part__init(c)
    c.pointee.title_zh = arena.string(titleZh)
    c.pointee.title_en = arena.string(titleEn)
    c.pointee.n_lines = lines.count
    c.pointee.lines = arena.messages(lines, Hamlet__V1__RecordLine.self)
  }
}

/// One fact of a record.
package struct RecordLine: Sendable, Equatable {
  package var labelZh: String = ""
  package var labelEn: String = ""
  package var valueZh: String = ""
  package var valueEn: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    labelZh: String = "",
    labelEn: String = "",
    valueZh: String = "",
    valueEn: String = ""
  ) {
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.valueZh = valueZh
    self.valueEn = valueEn
  }
}

extension RecordLine: ContractMessage {
  package static var typeName: String { "hamlet.v1.RecordLine" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__record_line__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__RecordLine.self)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    valueZh = CRead.string(c.pointee.value_zh)
    valueEn = CRead.string(c.pointee.value_en)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__RecordLine.self, capacity: 1)
    hamlet__v1__record_line__init(c)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.value_zh = arena.string(valueZh)
    c.pointee.value_en = arena.string(valueEn)
  }
}
