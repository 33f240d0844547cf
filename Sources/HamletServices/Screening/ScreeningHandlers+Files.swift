internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  /// Pieces that are kept in one commit: 256 KiB, so that a long file lets others between.
  private static let piecesAtOnce = 8

  package func uploadAttachment(
    _ requests: RequestStream<UploadAttachmentRequest>,
    _ call: CallContext
  ) async throws(CallError) -> UploadAttachmentResponse {
    var incoming = requests.makeAsyncIterator()
    guard case .header(let header)? = try await incoming.next()?.part else {
      throw Self.outOfOrder
    }
    let file = try Self.announced(header)
    var state = try await keep([], of: file, header, call)
    var pieces: [AttachmentChunk] = []
    while let message = try await incoming.next() {
      guard case .chunk(let piece)? = message.part else { throw Self.outOfOrder }
      try Self.check(piece, of: file)
      pieces.append(piece)
      guard pieces.count == Self.piecesAtOnce else { continue }
      state = try await keep(pieces, of: file, header, call)
      pieces = []
    }
    if !pieces.isEmpty { state = try await keep(pieces, of: file, header, call) }
    return state
  }

  private static let outOfOrder = CallError.invalid(
    "part",
    rule: "attachment.order",
    "The header comes first, once, and then the chunks.",
    "先发送附件信息，然后发送片段。"
  )

  private static func announced(_ header: AttachmentHeader) throws(CallError) -> SubmissionFile {
    guard header.sizeBytes <= UInt64(header.kind.largestSize) else {
      throw .limit(
        "attachment_\(header.kind)",
        allowed: header.kind.largestSize,
        actual: Int(clamping: header.sizeBytes),
        side: "server"
      )
    }
    return SubmissionFile(
      sha256: header.sha256,
      kind: header.kind,
      fileName: header.fileName,
      mediaType: header.mediaType,
      size: Int(clamping: header.sizeBytes)
    )
  }

  private static func check(
    _ piece: AttachmentChunk,
    of file: SubmissionFile
  ) throws(CallError) {
    guard let size = file.chunkSize(at: Int(piece.index)), piece.data.count == size else {
      throw .invalid(
        "chunk.data",
        rule: "attachment.chunk_size",
        "Every chunk but the last has 32768 bytes, and none lies beyond the file.",
        "除最后一个外，每个片段为 32768 字节，且不得超出文件。"
      )
    }
  }

  /// Keeps pieces in one commit; the last one that was missing closes the file.
  private func keep(
    _ pieces: [AttachmentChunk],
    of file: SubmissionFile,
    _ header: AttachmentHeader,
    _ call: CallContext
  ) async throws(CallError) -> UploadAttachmentResponse {
    defer { call.endCommit() }
    let state = try await env.write(call) { tx, grant in
      let report = try tx.read.visibleSubmission(header.submissionId, grant)
      try Self.checkTakesFiles(report, file.kind, grant, tx.read)
      if pieces.isEmpty { try tx.attach(file, to: report) }
      var kept = try tx.read.file(file.sha256, of: report.id)
      if !kept.isComplete {
        for piece in pieces {
          try tx.put(piece.data, at: Int(piece.index), of: file, in: report.division)
        }
        if try tx.read.missingChunks(of: kept, in: report.division).isEmpty {
          kept.isComplete = try tx.complete(kept, in: report.division)
        }
      }
      let missing = try tx.read.missingChunks(of: kept, in: report.division)
      return Change(
        reply: UploadAttachmentResponse(
          sha256: file.sha256,
          complete: kept.isComplete,
          missingCount: UInt32(clamping: missing.count)
        ),
        record: "submission",
        id: report.id,
        detail: "attachment: \(pieces.count) pieces, \(missing.count) missing"
      )
    }
    // Pieces were kept and yet all are missing: their digest was another, and they were dropped.
    guard pieces.isEmpty || state.missingCount < UInt32(clamping: file.chunkCount) else {
      throw .invalid(
        "header.sha256",
        rule: "attachment.sha256",
        "The file's SHA-256 is another; send it again.",
        "文件校验值不符，请重新上传。"
      )
    }
    return state
  }

  private static func checkTakesFiles(
    _ report: SubmissionRecord,
    _ kind: AttachmentKind,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    guard !report.isSealed, report.state.takesFiles else {
      throw report.state.refusing("attach", by: grant)
    }
    guard kind == .photo else { return }
    let isCovered =
      try !report.personID.isNone
      && snapshot.isCovered(report.personID, by: .photo, on: grant.today)
    guard isCovered else { throw CallError.missingPurpose("PHOTO") }
  }

  package func listMissingChunks(
    _ request: ListMissingChunksRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListMissingChunksResponse {
    try await env.read(call) { snapshot, grant in
      let report = try snapshot.visibleSubmission(request.submissionId, grant)
      let file = try snapshot.file(request.sha256, of: report.id)
      let missing = try snapshot.missingChunks(of: file, in: report.division)
      return ListMissingChunksResponse(
        missing: missing.map { UInt32(clamping: $0) },
        chunkCount: UInt32(clamping: file.chunkCount)
      )
    }
  }

  package func downloadAttachment(
    _ request: DownloadAttachmentRequest,
    _ responses: ResponseStream<AttachmentChunk>,
    _ call: CallContext
  ) async throws(CallError) {
    let gate = try PurposeGate(request.purpose, call)
    try env.auditRead(
      call,
      record: "submission",
      id: request.submissionId,
      purpose: gate.purpose
    )
    let count = try await env.read(call) { snapshot, grant in
      let file = try Self.readable(request, gate, snapshot, grant).file
      guard file.isComplete else {
        throw CallError.failedPrecondition(
          "The file has not arrived whole.",
          "文件尚未收齐。"
        )
      }
      return file.chunkCount
    }
    for index in min(Int(request.fromIndex), count)..<count {
      let piece = try await env.read(call) { snapshot, grant in
        let report = try Self.readable(request, gate, snapshot, grant).report
        return try snapshot.chunk(index, of: request.sha256, in: report.division)
      }
      guard let piece else { throw .internalFault() }
      try await responses.send(AttachmentChunk(index: UInt32(clamping: index), data: piece))
    }
  }

  /// The file, if the report is not sealed, the purpose opens it and a photo was agreed to; asked
  /// again for each piece, so that a withdrawal counts.
  private static func readable(
    _ request: DownloadAttachmentRequest,
    _ gate: PurposeGate,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> (report: SubmissionRecord, file: SubmissionFile) {
    try PrivacyTraining.check(snapshot, grant)
    let report = try snapshot.visibleSubmission(request.submissionId, grant)
    guard !report.isSealed else { throw report.state.refusing("download", by: grant) }
    _ = try ReportSight.isOpen(report, gate, snapshot, grant)
    let file = try snapshot.file(request.sha256, of: report.id)
    if file.kind == .photo, !report.personID.isNone {
      let isCovered = try snapshot.isCovered(report.personID, by: .photo, on: grant.today)
      guard isCovered else { throw CallError.missingPurpose("PHOTO") }
    }
    return (report, file)
  }
}
