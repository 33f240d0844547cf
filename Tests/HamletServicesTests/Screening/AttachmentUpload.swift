import Crypto
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire

/// Sends files of reports in pieces, as a client does.
struct AttachmentUpload {
  static let chunkBytes = 32 * 1024
  let town: Town

  init(_ town: Town) {
    self.town = town
  }

  static func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
  }

  static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  func header(_ report: RecordID, _ file: [UInt8]) -> AttachmentHeader {
    AttachmentHeader(
      submissionId: report,
      kind: .document,
      fileName: "scan.pdf",
      mediaType: "application/pdf",
      sizeBytes: UInt64(file.count),
      sha256: Self.digest(file)
    )
  }

  /// Sends some pieces of a file, each with its own bytes.
  func send(
    _ header: AttachmentHeader,
    _ file: [UInt8],
    _ indexes: [Int],
    as user: String = "worker"
  ) async throws -> UploadAttachmentResponse {
    let chunks = indexes.map { index in
      AttachmentChunk(
        index: UInt32(index),
        data: Array(file.dropFirst(index * Self.chunkBytes).prefix(Self.chunkBytes))
      )
    }
    return try await send(header, chunks, as: user)
  }

  func send(
    _ header: AttachmentHeader,
    _ chunks: [AttachmentChunk],
    as user: String = "worker"
  ) async throws -> UploadAttachmentResponse {
    let options = CallOptions(token: try await town.token(user))
    let call: ClientStreamCall<UploadAttachmentRequest, UploadAttachmentResponse> =
      try await town.services.inProcessCaller().clientStream(
        "hamlet.v1.ScreeningService/UploadAttachment",
        options
      )
    do {
      try await call.send(UploadAttachmentRequest(part: .header(header)))
      for chunk in chunks { try await call.send(UploadAttachmentRequest(part: .chunk(chunk))) }
    } catch {
      // The call ended while pieces were on their way; its end tells why.
    }
    return try await call.finish()
  }

  func missing(_ header: AttachmentHeader) async throws -> [UInt32] {
    let reply: ListMissingChunksResponse = try await town.call(
      "worker",
      "ScreeningService/ListMissingChunks",
      ListMissingChunksRequest(submissionId: header.submissionId, sha256: header.sha256)
    )
    return reply.missing
  }
}
