import Crypto
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire
import Testing

@Suite("Files of reports")
struct AttachmentTests {
  private static let chunkBytes = 32 * 1024
  private static let upload = "hamlet.v1.ScreeningService/UploadAttachment"

  @Test("A file of 1 MB arrives in two visits, is checked, and comes back byte by byte.")
  func megabyte() async throws {
    try await Town.run { town in
      let report = try await ReportDesk(town).create(ReportDesk(town).birthDefect())
      let file = Self.bytes(1 << 20 | 17)
      let header = Self.header(report.id, file)
      let first = try await Self.send(town, header, file, Array(0..<20))
      #expect(!first.complete)
      #expect(first.missingCount == 13)
      #expect(try await ReportDesk(town).get("worker", report.id).attachmentsMissing)
      let missing: ListMissingChunksResponse = try await town.call(
        "worker",
        "ScreeningService/ListMissingChunks",
        ListMissingChunksRequest(submissionId: report.id, sha256: header.sha256)
      )
      #expect(missing.missing == Array(20..<33))
      let rest = try await Self.send(town, header, file, missing.missing.map { Int($0) }.reversed())
      #expect(rest.complete)
      let seen = try await ReportDesk(town).get("worker", report.id)
      #expect(!seen.attachmentsMissing)
      #expect(seen.attachments.first?.sizeBytes == UInt64(file.count))
      #expect(try await Self.download(town, report.id, header.sha256) == file)
    }
  }

  @Test("A file with another digest is dropped, and one that is here already needs no bytes.")
  func digests() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let report = try await desk.create(desk.birthDefect())
      let file = Self.bytes(100_000)
      var wrong = Self.header(report.id, file)
      wrong.sha256[0] ^= 1
      let error = await #expect(throws: CallError.self) {
        try await Self.send(town, wrong, file, [0, 1, 2, 3])
      }
      #expect(error?.code == .invalidArgument)
      let header = Self.header(report.id, file)
      #expect(try await Self.send(town, header, file, [0, 1, 2, 3]).complete)
      let other = try await desk.create(desk.birthDefect())
      #expect(try await Self.send(town, Self.header(other.id, file), file, []).complete)
    }
  }

  @Test(
    "A report takes files in the states that say so alone, and a refusal names state and action.",
    arguments: SubmissionState.allCases.filter { $0 != .unspecified }
  )
  func states(state: SubmissionState) async throws {
    try await Town.run { town in
      let report = try await ReportDesk(town).report(in: state)
      let file = Self.bytes(100)
      let header = Self.header(report.id, file)
      guard !state.takesFiles else {
        #expect(try await Self.send(town, header, file, [0]).complete)
        return
      }
      let error = await #expect(throws: CallError.self) {
        try await Self.send(town, header, file, [0])
      }
      #expect(error?.code == .failedPrecondition, "\(state)")
      #expect(error?.english.hasPrefix("attach is not possible") == true, "\(state)")
    }
  }

  @Test("A photo needs consent, a file has a greatest size, and no piece lies beyond it.")
  func refusals() async throws {
    try await Town.run { town in
      let desk = ReportDesk(town)
      let report = try await desk.create(desk.birthDefect())
      let file = Self.bytes(40_000)
      var header = Self.header(report.id, file)
      header.kind = .photo
      var error = await #expect(throws: CallError.self) {
        try await Self.send(town, header, file, [0])
      }
      #expect(error?.details?.missingPurpose == "PHOTO")
      header.kind = .document
      header.sizeBytes = 11 << 20
      error = await #expect(throws: CallError.self) {
        try await Self.send(town, header, file, [0])
      }
      #expect(error?.code == .resourceExhausted)
      error = await #expect(throws: CallError.self) {
        try await Self.send(town, Self.header(report.id, file), file + file + file, [2])
      }
      #expect(error?.code == .invalidArgument)
    }
  }

  private static func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  }

  private static func header(_ report: RecordID, _ file: [UInt8]) -> AttachmentHeader {
    AttachmentHeader(
      submissionId: report,
      kind: .document,
      fileName: "scan.pdf",
      mediaType: "application/pdf",
      sizeBytes: UInt64(file.count),
      sha256: Array(SHA256.hash(data: file))
    )
  }

  private static func send(
    _ town: Town,
    _ header: AttachmentHeader,
    _ file: [UInt8],
    _ indexes: [Int]
  ) async throws -> UploadAttachmentResponse {
    let options = CallOptions(token: try await town.token("worker"))
    let call: ClientStreamCall<UploadAttachmentRequest, UploadAttachmentResponse> =
      try await town.services.inProcessCaller().clientStream(upload, options)
    do {
      try await call.send(UploadAttachmentRequest(part: .header(header)))
      for index in indexes {
        let piece = file.dropFirst(index * chunkBytes).prefix(chunkBytes)
        let chunk = AttachmentChunk(index: UInt32(index), data: Array(piece))
        try await call.send(UploadAttachmentRequest(part: .chunk(chunk)))
      }
    } catch {
      // The call ended while pieces were on their way; its end tells why.
    }
    return try await call.finish()
  }

  private static func download(
    _ town: Town,
    _ report: RecordID,
    _ sha256: [UInt8]
  ) async throws -> [UInt8] {
    let call: ServerStreamCall<AttachmentChunk> =
      try await town.services.inProcessCaller().serverStream(
        "hamlet.v1.ScreeningService/DownloadAttachment",
        DownloadAttachmentRequest(
          submissionId: report,
          sha256: sha256,
          purpose: .defectReporting
        ),
        CallOptions(token: try await town.token("clerk"))
      )
    var bytes: [UInt8] = []
    while let chunk = try await call.next() { bytes += chunk.data }
    return bytes
  }
}
