import Crypto
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Attachment contents")
struct AttachmentTests {
  private let bytes = (0..<80_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  private var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

  private func chunk(_ position: Int) -> [UInt8] {
    Array(bytes.dropFirst(position * StoreLimits.chunkBytes).prefix(StoreLimits.chunkBytes))
  }

  @Test("An upload goes on with the chunks that are missing, and is complete when the hash fits.")
  func upload() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let (digest, chunks) = (digest, (0..<3).map(chunk))
    let record = AttachmentRecord(sha256: digest, size: 80_000, kind: "image/jpeg")
    try await Sample.change(store) { tx in
      try tx.insertAttachment(record, id: RecordID(high: 1, low: 1))
      for position in [0, 2, 2] {
        try tx.insertChunk(chunks[position], sha256: digest, position: position)
      }
      #expect(try !tx.completeAttachment(sha256: digest))
    }
    #expect(try await store.read { try $0.missingChunks(of: record) } == [1])
    try await Sample.change(store) { tx in
      // A second announcement of the same bytes finds what is there.
      try tx.insertAttachment(record, id: RecordID(high: 1, low: 2))
      try tx.insertChunk(chunks[1], sha256: digest, position: 1)
      #expect(try tx.completeAttachment(sha256: digest))
    }
    let read = try await store.read { snapshot in
      try (0..<3).flatMap { try snapshot.chunk(sha256: digest, position: $0) ?? [] }
    }
    #expect(read == bytes)
    #expect(try await store.read { try $0.attachment(sha256: digest)?.isComplete } == true)
    #expect(try await store.read { try $0.chunk(sha256: digest, position: 3) } == nil)
    store.close()
  }

  @Test("Chunks whose hash is wrong are dropped, so that the upload can begin again.")
  func wrongHash() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let digest = digest
    let record = AttachmentRecord(sha256: digest, size: 10, kind: "image/jpeg")
    try await Sample.change(store) { tx in
      try tx.insertAttachment(record, id: RecordID(high: 1, low: 1))
      try tx.insertChunk(Array(repeating: 0, count: 10), sha256: digest, position: 0)
      #expect(try !tx.completeAttachment(sha256: digest))
    }
    #expect(try await store.read { try $0.missingChunks(of: record) } == [0])
    store.close()
  }

  @Test(
    "A chunk that cannot belong to the content is refused.",
    arguments: [(0, 9), (0, 11), (1, 10), (-1, 10), (Int.max, 10)]
  )
  func wrongChunk(position: Int, count: Int) async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let digest = digest
    let record = AttachmentRecord(sha256: digest, size: 10, kind: "image/jpeg")
    await #expect(throws: StoreError.self) {
      try await Sample.change(store) { tx in
        try tx.insertAttachment(record, id: RecordID(high: 1, low: 1))
        let bytes = [UInt8](repeating: 0, count: count)
        try tx.insertChunk(bytes, sha256: digest, position: position)
      }
    }
    store.close()
  }
}
