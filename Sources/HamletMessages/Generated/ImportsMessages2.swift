// Made by Protos/generate from the contract; not edited by hand.

internal import CHamletProtos
package import HamletDomain

/// A row of an attendance sheet; the staff member by id, account, or a name that only one who is
/// enrolled has.
package struct AttendanceImportRow: Sendable, Equatable {
  package var sessionId: RecordID = .none
  package var staffId: RecordID = .none
  package var userName: String = ""
  package var staffName: String = ""
  package var status: AttendanceStatus = .unspecified
  package var minutes: UInt32 = 0
  package var remark: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    sessionId: RecordID = .none,
    staffId: RecordID = .none,
    userName: String = "",
    staffName: String = "",
    status: AttendanceStatus = .unspecified,
    minutes: UInt32 = 0,
    remark: String = ""
  ) {
    self.sessionId = sessionId
    self.staffId = staffId
    self.userName = userName
    self.staffName = staffName
    self.status = status
    self.minutes = minutes
    self.remark = remark
  }
}

extension AttendanceImportRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.AttendanceImportRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__attendance_import_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__AttendanceImportRow.self)
    sessionId = CRead.id(c.pointee.session_id)
    staffId = CRead.id(c.pointee.staff_id)
    userName = CRead.string(c.pointee.user_name)
    staffName = CRead.string(c.pointee.staff_name)
    status = AttendanceStatus(rawValue: c.pointee.status.rawValue) ?? .unspecified
    minutes = c.pointee.minutes
    remark = CRead.string(c.pointee.remark)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__AttendanceImportRow.self, capacity: 1)
    hamlet__v1__attendance_import_row__init(c)
    c.pointee.session_id = arena.id(sessionId)
    c.pointee.staff_id = arena.id(staffId)
    c.pointee.user_name = arena.string(userName)
    c.pointee.staff_name = arena.string(staffName)
    c.pointee.status = Hamlet__V1__AttendanceStatus(rawValue: status.rawValue)
    c.pointee.minutes = minutes
    c.pointee.remark = arena.string(remark)
  }
}

/// One file that was brought in, or looked at.
package struct Import: Sendable, Equatable {
  package var id: RecordID = .none
  package var kind: ImportKind = .unspecified
  package var state: ImportState = .unspecified
  package var format: ImportFormat = .unspecified
  package var encoding: ImportEncoding = .unspecified
  package var mode: ImportMode = .unspecified
  package var dryRun: Bool = false
  package var rowCount: UInt32 = 0
  package var createdCount: UInt32 = 0
  package var updatedCount: UInt32 = 0
  package var unchangedCount: UInt32 = 0
  package var skippedCount: UInt32 = 0
  package var notTakenCount: UInt32 = 0
  /// Of these, by the same import before it was cut.
  package var doneBeforeCount: UInt32 = 0
  /// As "姓名 -> name"; a column that is not looked at as "备用 -> -".
  package var columns: [String] = []
  package var fileName: String = ""
  package var sizeBytes: UInt64 = 0
  /// Whose import it is.
  package var userName: String = ""
  package var begunAtUnixMs: Int64 = 0
  package var lastAtUnixMs: Int64 = 0

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none,
    kind: ImportKind = .unspecified,
    state: ImportState = .unspecified,
    format: ImportFormat = .unspecified,
    encoding: ImportEncoding = .unspecified,
    mode: ImportMode = .unspecified,
    dryRun: Bool = false,
    rowCount: UInt32 = 0,
    createdCount: UInt32 = 0,
    updatedCount: UInt32 = 0,
    unchangedCount: UInt32 = 0,
    skippedCount: UInt32 = 0,
    notTakenCount: UInt32 = 0,
    doneBeforeCount: UInt32 = 0,
    columns: [String] = [],
    fileName: String = "",
    sizeBytes: UInt64 = 0,
    userName: String = "",
    begunAtUnixMs: Int64 = 0,
    lastAtUnixMs: Int64 = 0
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.format = format
    self.encoding = encoding
    self.mode = mode
    self.dryRun = dryRun
    self.rowCount = rowCount
    self.createdCount = createdCount
    self.updatedCount = updatedCount
    self.unchangedCount = unchangedCount
    self.skippedCount = skippedCount
    self.notTakenCount = notTakenCount
    self.doneBeforeCount = doneBeforeCount
    self.columns = columns
    self.fileName = fileName
    self.sizeBytes = sizeBytes
    self.userName = userName
    self.begunAtUnixMs = begunAtUnixMs
    self.lastAtUnixMs = lastAtUnixMs
  }
}

extension Import: ContractMessage {
  package static var typeName: String { "hamlet.v1.Import" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__Import.self)
    id = CRead.id(c.pointee.id)
    kind = ImportKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    state = ImportState(rawValue: c.pointee.state.rawValue) ?? .unspecified
    format = ImportFormat(rawValue: c.pointee.format.rawValue) ?? .unspecified
    encoding = ImportEncoding(rawValue: c.pointee.encoding.rawValue) ?? .unspecified
    mode = ImportMode(rawValue: c.pointee.mode.rawValue) ?? .unspecified
    dryRun = c.pointee.dry_run != 0
    rowCount = c.pointee.row_count
    createdCount = c.pointee.created_count
    updatedCount = c.pointee.updated_count
    unchangedCount = c.pointee.unchanged_count
    skippedCount = c.pointee.skipped_count
    notTakenCount = c.pointee.not_taken_count
    doneBeforeCount = c.pointee.done_before_count
    columns = CRead.strings(c.pointee.n_columns, c.pointee.columns)
    fileName = CRead.string(c.pointee.file_name)
    sizeBytes = c.pointee.size_bytes
    userName = CRead.string(c.pointee.user_name)
    begunAtUnixMs = c.pointee.begun_at_unix_ms
    lastAtUnixMs = c.pointee.last_at_unix_ms
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__Import.self, capacity: 1)
    hamlet__v1__import__init(c)
    c.pointee.id = arena.id(id)
    c.pointee.kind = Hamlet__V1__ImportKind(rawValue: kind.rawValue)
    c.pointee.state = Hamlet__V1__ImportState(rawValue: state.rawValue)
    c.pointee.format = Hamlet__V1__ImportFormat(rawValue: format.rawValue)
    c.pointee.encoding = Hamlet__V1__ImportEncoding(rawValue: encoding.rawValue)
    c.pointee.mode = Hamlet__V1__ImportMode(rawValue: mode.rawValue)
    c.pointee.dry_run = dryRun ? 1 : 0
    c.pointee.row_count = rowCount
    c.pointee.created_count = createdCount
    c.pointee.updated_count = updatedCount
    c.pointee.unchanged_count = unchangedCount
    c.pointee.skipped_count = skippedCount
    c.pointee.not_taken_count = notTakenCount
    c.pointee.done_before_count = doneBeforeCount
    c.pointee.n_columns = columns.count
    c.pointee.columns = arena.strings(columns)
    c.pointee.file_name = arena.string(fileName)
    c.pointee.size_bytes = sizeBytes
    c.pointee.user_name = arena.string(userName)
    c.pointee.begun_at_unix_ms = begunAtUnixMs
    c.pointee.last_at_unix_ms = lastAtUnixMs
  }
}

/// What is to say of a row: a line for each rule it breaks, or one for what it came to.
package struct ImportRow: Sendable, Equatable {
  /// From 1, without the row of the columns' names.
  package var row: UInt32 = 0
  /// Of the file, where the row begins; from 1.
  package var line: UInt32 = 0
  package var result: ImportRowResult = .unspecified
  package var fieldName: String = ""
  package var rule: String = ""
  package var messageZh: String = ""
  package var messageEn: String = ""
  /// The record it came to, or that stands in its way within the caller's area.
  package var recordId: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    row: UInt32 = 0,
    line: UInt32 = 0,
    result: ImportRowResult = .unspecified,
    fieldName: String = "",
    rule: String = "",
    messageZh: String = "",
    messageEn: String = "",
    recordId: RecordID = .none
  ) {
    self.row = row
    self.line = line
    self.result = result
    self.fieldName = fieldName
    self.rule = rule
    self.messageZh = messageZh
    self.messageEn = messageEn
    self.recordId = recordId
  }
}

extension ImportRow: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportRow" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_row__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportRow.self)
    row = c.pointee.row
    line = c.pointee.line
    result = ImportRowResult(rawValue: c.pointee.result.rawValue) ?? .unspecified
    fieldName = CRead.string(c.pointee.field_name)
    rule = CRead.string(c.pointee.rule)
    messageZh = CRead.string(c.pointee.message_zh)
    messageEn = CRead.string(c.pointee.message_en)
    recordId = CRead.id(c.pointee.record_id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportRow.self, capacity: 1)
    hamlet__v1__import_row__init(c)
    c.pointee.row = row
    c.pointee.line = line
    c.pointee.result = Hamlet__V1__ImportRowResult(rawValue: result.rawValue)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.rule = arena.string(rule)
    c.pointee.message_zh = arena.string(messageZh)
    c.pointee.message_en = arena.string(messageEn)
    c.pointee.record_id = arena.id(recordId)
  }
}

/// What came of the file, and the first rows that did not come in.
package struct ImportResponse: Sendable, Equatable {
  package var summary: Import? = nil
  package var rows: [ImportRow] = []
  /// For ListImportRows, where more is to say.
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    summary: Import? = nil,
    rows: [ImportRow] = [],
    nextPageToken: String = ""
  ) {
    self.summary = summary
    self.rows = rows
    self.nextPageToken = nextPageToken
  }
}

extension ImportResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportResponse.self)
    summary = CRead.message(c.pointee.summary)
    rows = CRead.messages(c.pointee.n_rows, c.pointee.rows)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportResponse.self, capacity: 1)
    hamlet__v1__import_response__init(c)
    c.pointee.summary = arena.message(summary, Hamlet__V1__Import.self)
    c.pointee.n_rows = rows.count
    c.pointee.rows = arena.messages(rows, Hamlet__V1__ImportRow.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which import.
package struct GetImportRequest: Sendable, Equatable {
  package var id: RecordID = .none

  /// With every field at its default.
  package init() {}

  package init(
    id: RecordID = .none
  ) {
    self.id = id
  }
}

extension GetImportRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.GetImportRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__get_import_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__GetImportRequest.self)
    id = CRead.id(c.pointee.id)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__GetImportRequest.self, capacity: 1)
    hamlet__v1__get_import_request__init(c)
    c.pointee.id = arena.id(id)
  }
}

/// Which imports.
package struct ListImportsRequest: Sendable, Equatable {
  package var kind: ImportKind = .unspecified
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    kind: ImportKind = .unspecified,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.kind = kind
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListImportsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListImportsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_imports_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListImportsRequest.self)
    kind = ImportKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListImportsRequest.self, capacity: 1)
    hamlet__v1__list_imports_request__init(c)
    c.pointee.kind = Hamlet__V1__ImportKind(rawValue: kind.rawValue)
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of imports.
package struct ListImportsResponse: Sendable, Equatable {
  package var imports: [Import] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    imports: [Import] = [],
    nextPageToken: String = ""
  ) {
    self.imports = imports
    self.nextPageToken = nextPageToken
  }
}

extension ListImportsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListImportsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_imports_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListImportsResponse.self)
    imports = CRead.messages(c.pointee.n_imports, c.pointee.imports)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListImportsResponse.self, capacity: 1)
    hamlet__v1__list_imports_response__init(c)
    c.pointee.n_imports = imports.count
    c.pointee.imports = arena.messages(imports, Hamlet__V1__Import.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Which rows of which import.
package struct ListImportRowsRequest: Sendable, Equatable {
  package var importId: RecordID = .none
  /// Only rows that were skipped or did not come in.
  package var problemsOnly: Bool = false
  package var pageSize: UInt32 = 0
  package var pageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    importId: RecordID = .none,
    problemsOnly: Bool = false,
    pageSize: UInt32 = 0,
    pageToken: String = ""
  ) {
    self.importId = importId
    self.problemsOnly = problemsOnly
    self.pageSize = pageSize
    self.pageToken = pageToken
  }
}

extension ListImportRowsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListImportRowsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_import_rows_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListImportRowsRequest.self)
    importId = CRead.id(c.pointee.import_id)
    problemsOnly = c.pointee.problems_only != 0
    pageSize = c.pointee.page_size
    pageToken = CRead.string(c.pointee.page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListImportRowsRequest.self, capacity: 1)
    hamlet__v1__list_import_rows_request__init(c)
    c.pointee.import_id = arena.id(importId)
    c.pointee.problems_only = problemsOnly ? 1 : 0
    c.pointee.page_size = pageSize
    c.pointee.page_token = arena.string(pageToken)
  }
}

/// A page of rows.
package struct ListImportRowsResponse: Sendable, Equatable {
  package var rows: [ImportRow] = []
  package var nextPageToken: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    rows: [ImportRow] = [],
    nextPageToken: String = ""
  ) {
    self.rows = rows
    self.nextPageToken = nextPageToken
  }
}

extension ListImportRowsResponse: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListImportRowsResponse" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_import_rows_response__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListImportRowsResponse.self)
    rows = CRead.messages(c.pointee.n_rows, c.pointee.rows)
    nextPageToken = CRead.string(c.pointee.next_page_token)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListImportRowsResponse.self, capacity: 1)
    hamlet__v1__list_import_rows_response__init(c)
    c.pointee.n_rows = rows.count
    c.pointee.rows = arena.messages(rows, Hamlet__V1__ImportRow.self)
    c.pointee.next_page_token = arena.string(nextPageToken)
  }
}

/// Of which list.
package struct ListImportColumnsRequest: Sendable, Equatable {
  package var kind: ImportKind = .unspecified

  /// With every field at its default.
  package init() {}

  package init(
    kind: ImportKind = .unspecified
  ) {
    self.kind = kind
  }
}

extension ListImportColumnsRequest: ContractMessage {
  package static var typeName: String { "hamlet.v1.ListImportColumnsRequest" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__list_import_columns_request__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ListImportColumnsRequest.self)
    kind = ImportKind(rawValue: c.pointee.kind.rawValue) ?? .unspecified
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ListImportColumnsRequest.self, capacity: 1)
    hamlet__v1__list_import_columns_request__init(c)
    c.pointee.kind = Hamlet__V1__ImportKind(rawValue: kind.rawValue)
  }
}

/// A column that a file may have.
package struct ImportColumn: Sendable, Equatable {
  package var fieldName: String = ""
  package var labelZh: String = ""
  package var labelEn: String = ""
  package var needed: Bool = false
  package var exampleText: String = ""

  /// With every field at its default.
  package init() {}

  package init(
    fieldName: String = "",
    labelZh: String = "",
    labelEn: String = "",
    needed: Bool = false,
    exampleText: String = ""
  ) {
    self.fieldName = fieldName
    self.labelZh = labelZh
    self.labelEn = labelEn
    self.needed = needed
    self.exampleText = exampleText
  }
}

extension ImportColumn: ContractMessage {
  package static var typeName: String { "hamlet.v1.ImportColumn" }
  package static let descriptor = MessageDescriptor(
    hamlet__v1__import_column__get_descriptor()
  )

  package init(unpacked raw: UnsafeRawPointer) {
    let c = raw.assumingMemoryBound(to: Hamlet__V1__ImportColumn.self)
    fieldName = CRead.string(c.pointee.field_name)
    labelZh = CRead.string(c.pointee.label_zh)
    labelEn = CRead.string(c.pointee.label_en)
    needed = c.pointee.needed != 0
    exampleText = CRead.string(c.pointee.example_text)
  }

  package func fill(_ raw: UnsafeMutableRawPointer, in arena: Arena) {
    let c = raw.bindMemory(to: Hamlet__V1__ImportColumn.self, capacity: 1)
    hamlet__v1__import_column__init(c)
    c.pointee.field_name = arena.string(fieldName)
    c.pointee.label_zh = arena.string(labelZh)
    c.pointee.label_en = arena.string(labelEn)
    c.pointee.needed = needed ? 1 : 0
    c.pointee.example_text = arena.string(exampleText)
  }
}
