internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ImportHandlers {
  package func getImport(
    _ request: GetImportRequest,
    _ call: CallContext
  ) async throws(CallError) -> Import {
    let now = env.clock()
    return try env.point(call) { snapshot, grant in
      Import(try Self.visible(request.id, snapshot, grant), at: now)
    }
  }

  package func listImports(
    _ request: ListImportsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListImportsResponse {
    let after = try RecordID(pageToken: request.pageToken)
    let now = env.clock()
    return try await env.read(call) { snapshot, grant in
      let found = try snapshot.imports(
        ofUser: grant.principal.userID,
        orKinds: Self.kinds(of: grant.principal.role),
        only: request.kind,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { Import($0, at: now) }
      return ListImportsResponse(imports: page.items, nextPageToken: page.next)
    }
  }

  package func listImportRows(
    _ request: ListImportRowsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListImportRowsResponse {
    let place = try ImportRowPlace(request.pageToken)
    try env.auditRead(call, record: "import", id: request.importId)
    return try await env.read(call) { snapshot, grant in
      _ = try Self.visible(request.importId, snapshot, grant)
      let size = request.pageSize == 0 ? 200 : min(Int(request.pageSize), 200)
      let rows = try snapshot.importRows(
        of: request.importId,
        from: place.row,
        problemsOnly: request.problemsOnly,
        limit: size + 1
      )
      let (shown, next) = Self.page(rows, from: place, size: size, bytes: 47 * 1_024)
      return ListImportRowsResponse(rows: shown, nextPageToken: next)
    }
  }

  package func listImportColumns(
    _ request: ListImportColumnsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListImportColumnsResponse {
    let type =
      switch request.kind {
      case .persons: PersonImportRow.typeName
      case .staff: StaffImportRow.typeName
      case .attendance: AttendanceImportRow.typeName
      case .unspecified: ""
      }
    let fields = Contract.schema.message(type)?.fields ?? []
    return ListImportColumnsResponse(
      columns: fields.map { field in
        ImportColumn(
          fieldName: field.name,
          labelZh: field.text?.zh ?? "",
          labelEn: field.text?.en ?? "",
          needed: field.rule?.required ?? false,
          exampleText: field.rule?.example ?? ""
        )
      }
    )
  }

  /// The kinds of import of which a role sees everyone's.
  private static func kinds(of role: Role) -> Set<ImportKind> {
    switch role {
    case .clerk: [.persons, .staff]
    case .trainer: [.attendance]
    default: []
    }
  }

  private static func visible(
    _ id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> ImportRecord {
    guard let record = try snapshot.importRecord(id),
      record.userID == grant.principal.userID
        || kinds(of: grant.principal.role).contains(record.kind)
    else { throw StoreError.notFound }
    return record
  }

  /// What an import answers: its counts, and of what is to say as much as fits.
  static func answer(
    _ record: ImportRecord,
    _ rows: [ImportRowRecord]
  ) -> ImportResponse {
    let summary = Import(record, at: record.lastAt)
    let room = 46 * 1_024 - summary.encodedSize()
    let most = record.counts.skipped + record.counts.notTaken
    let (shown, next) = page(rows, from: ImportRowPlace(), size: rows.count, bytes: room)
    let goesOn = next.isEmpty && most > rows.count ? rows.last.map { "\($0.row + 1)/0" } : next
    return ImportResponse(summary: summary, rows: shown, nextPageToken: goesOn ?? "")
  }

  /// The lines of rows from a place on that fit, and the place of the first that does not.
  private static func page(
    _ rows: [ImportRowRecord],
    from place: ImportRowPlace,
    size: Int,
    bytes room: Int
  ) -> (lines: [ImportRow], next: String) {
    var shown: [ImportRow] = []
    var bytes = 0
    for (position, row) in rows.enumerated() {
      for (index, line) in row.lines.enumerated()
      where row.row > place.row || index >= place.line {
        bytes += line.encodedSize() + 4
        guard position < size, bytes <= room || shown.isEmpty else {
          return (shown, "\(row.row)/\(index)")
        }
        shown.append(line)
      }
    }
    return (shown, "")
  }
}

/// Where a page of rows begins: a row, and a line of those that are said of it.
struct ImportRowPlace {
  var row = 0
  var line = 0

  init() {}

  /// Reads the mark of a page.
  init(_ token: String) throws(CallError) {
    guard !token.isEmpty else { return }
    let parts = token.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 2, parts.allSatisfy({ $0 >= 0 }) else { throw .unknownPage }
    row = parts[0]
    line = parts[1]
  }
}

extension ImportRowRecord {
  /// A line for each problem, or one for what the row came to.
  fileprivate var lines: [ImportRow] {
    let bare = ImportRow(
      row: UInt32(clamping: row),
      line: UInt32(clamping: line),
      result: result,
      recordId: recordID
    )
    guard !problems.isEmpty else { return [bare] }
    return problems.map { problem in
      var line = bare
      line.fieldName = problem.field
      line.rule = problem.rule
      line.messageZh = problem.chinese
      line.messageEn = problem.english
      return line
    }
  }
}

extension Import {
  /// Milliseconds without a word after which a running import is cut: a batch takes a second.
  private static var silence: Int64 { 120_000 }

  fileprivate init(_ record: ImportRecord, at now: Int64) {
    let isSilent = record.state == .running && now - record.lastAt > Self.silence
    self.init(
      id: record.id,
      kind: record.kind,
      state: isSilent ? .interrupted : record.state,
      format: record.format,
      encoding: record.encoding,
      mode: record.mode,
      dryRun: record.isDryRun,
      rowCount: UInt32(clamping: record.counts.rows),
      createdCount: UInt32(clamping: record.counts.created),
      updatedCount: UInt32(clamping: record.counts.updated),
      unchangedCount: UInt32(clamping: record.counts.unchanged),
      skippedCount: UInt32(clamping: record.counts.skipped),
      notTakenCount: UInt32(clamping: record.counts.notTaken),
      doneBeforeCount: UInt32(clamping: record.counts.doneBefore),
      columns: record.columns,
      fileName: record.fileName,
      sizeBytes: UInt64(clamping: record.size),
      userName: record.userName,
      begunAtUnixMs: record.begunAt,
      lastAtUnixMs: record.lastAt
    )
  }
}
