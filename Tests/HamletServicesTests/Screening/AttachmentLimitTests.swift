import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Files of reports at their limits")
struct AttachmentLimitTests {
  @Test("Two who send the same file at once end with one, whole for both reports.")
  func parallel() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, upload) = (ReportDesk(town), AttachmentUpload(town))
      let file = AttachmentUpload.bytes(20 * AttachmentUpload.chunkBytes + 5)
      let reports = [
        try await desk.create(desk.birthDefect()), try await desk.create(desk.birthDefect()),
      ]
      try await withThrowingTaskGroup(of: UploadAttachmentResponse.self) { group in
        for (number, report) in reports.enumerated() {
          let order = number == 0 ? Array(0..<21) : Array((0..<21).reversed())
          group.addTask {
            try await upload.send(upload.header(report.id, file), file, order)
          }
        }
        for try await reply in group { #expect(reply.complete) }
      }
      for report in reports {
        let seen = try await desk.get("worker", report.id)
        #expect(seen.attachments.map(\.complete) == [true] && !seen.attachmentsMissing)
      }
      // A third report with the same file needs no bytes at all; one of another village does.
      let third = try await desk.create(desk.birthDefect())
      #expect(try await upload.send(upload.header(third.id, file), file, []).complete)
      let other = try await desk.act(
        "worker2",
        "CreateSubmission",
        CreateSubmissionRequest(id: town.id(), body: desk.birthDefect())
      )
      let away = try await upload.send(upload.header(other.id, file), file, [], as: "worker2")
      #expect(!away.complete && away.missingCount == 21)
    }
  }

  @Test("Half a file is kept over visits, and pieces that came before may come again.")
  func resumed() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, upload) = (ReportDesk(town), AttachmentUpload(town))
      let report = try await desk.create(desk.birthDefect())
      let file = AttachmentUpload.bytes(10 * AttachmentUpload.chunkBytes)
      let header = upload.header(report.id, file)
      #expect(try await upload.send(header, file, []).missingCount == 10)
      #expect(try await upload.send(header, file, [9, 0, 4]).missingCount == 7)
      #expect(try await upload.missing(header) == [1, 2, 3, 5, 6, 7, 8])
      // A report goes to review without its files, and says so.
      let sent = try await desk.submit(report)
      #expect(try await desk.get("reviewer", sent.id).attachmentsMissing)
      #expect(
        try await desk.queue("reviewer", .waiting).submissions.first?.attachmentsMissing == true
      )
      #expect(try await upload.send(header, file, Array(0..<10)).complete)
      #expect(try await upload.missing(header) == [])
      #expect(try await !desk.get("reviewer", sent.id).attachmentsMissing)
    }
  }

  @Test("A piece of another size, at another place, or of another file is refused.")
  func pieces() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, upload) = (ReportDesk(town), AttachmentUpload(town))
      let report = try await desk.create(desk.birthDefect())
      let file = AttachmentUpload.bytes(2 * AttachmentUpload.chunkBytes + 100)
      let header = upload.header(report.id, file)
      let bad: [(UInt32, Int)] = [
        (0, 100), (0, AttachmentUpload.chunkBytes - 1), (2, 99), (2, 101), (3, 100), (639, 1),
        (640, 100),
      ]
      for (index, size) in bad {
        let chunk = AttachmentChunk(index: index, data: AttachmentUpload.bytes(size))
        let error = await #expect(throws: CallError.self) { try await upload.send(header, [chunk]) }
        #expect(error?.code == .invalidArgument, "\(index) \(size)")
      }
      var other = file
      other[40_000] ^= 1
      let error = await #expect(throws: CallError.self) {
        try await upload.send(header, other, [0, 1, 2])
      }
      #expect(error?.details?.violations.first?.rule == "attachment.sha256")
      #expect(try await upload.missing(header) == [0, 1, 2], "what was wrong is dropped")
      #expect(try await upload.send(header, file, [0, 1, 2]).complete)
    }
  }

  @Test(
    "Each kind has its own greatest size, and a file that has none is refused.",
    arguments: [AttachmentKind.document, .imaging]
  )
  func caps(kind: AttachmentKind) async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, upload) = (ReportDesk(town), AttachmentUpload(town))
      let report = try await desk.create(desk.birthDefect())
      var header = upload.header(report.id, [1])
      header.kind = kind
      header.sizeBytes = UInt64(kind.largestSize) + 1
      var error = await #expect(throws: CallError.self) {
        try await upload.send(header, [AttachmentChunk]())
      }
      let code: StatusCode = kind == .imaging ? .invalidArgument : .resourceExhausted
      #expect(error?.code == code)
      header.sizeBytes = UInt64(kind.largestSize)
      #expect(try await !upload.send(header, [AttachmentChunk]()).complete)
      header.sizeBytes = 0
      error = await #expect(throws: CallError.self) {
        try await upload.send(header, [AttachmentChunk]())
      }
      #expect(error?.code == .invalidArgument)
    }
  }

  @Test("A report that was taken back takes and gives no files.")
  func sealed() async throws {
    try await Town.run { (town: Town) async throws in
      let (desk, upload) = (ReportDesk(town), AttachmentUpload(town))
      let report = try await desk.create(desk.birthDefect())
      let file = AttachmentUpload.bytes(100)
      let header = upload.header(report.id, file)
      #expect(try await upload.send(header, file, [0]).complete)
      let state = try await desk.take("withdraw", report, by: "worker")
      let error = await #expect(throws: CallError.self) { try await upload.send(header, file, [0]) }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.message(in: .english).contains("withdrawn") == true)
      #expect(try await desk.get("worker", state.id).attachments.isEmpty)
      let download: ServerStreamCall<AttachmentChunk> =
        try await town.services.inProcessCaller().serverStream(
          "hamlet.v1.ScreeningService/DownloadAttachment",
          DownloadAttachmentRequest(
            submissionId: state.id,
            sha256: header.sha256,
            purpose: .defectReporting
          ),
          CallOptions(token: try await town.token("clerk"))
        )
      await #expect(throws: CallError.self) { while try await download.next() != nil {} }
    }
  }
}
