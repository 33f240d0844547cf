import Crypto
import Foundation
import GRDB
package import HamletDomain

/// The content of an attachment, found by what it is: the same bytes are kept once.
package struct AttachmentRecord: Sendable, Hashable {
  /// SHA-256 of the whole content.
  package var sha256: [UInt8]
  /// Bytes of the whole content.
  package var size: Int
  /// The kind, as "image/jpeg".
  package var kind: String
  /// Whether all chunks are there and the hash fits.
  package var isComplete: Bool

  /// The number of chunks.
  package var chunkCount: Int { (size + StoreLimits.chunkBytes - 1) / StoreLimits.chunkBytes }

  /// Describes a content of which nothing is there yet.
  package init(sha256: [UInt8], size: Int, kind: String, isComplete: Bool = false) {
    self.sha256 = sha256
    self.size = size
    self.kind = kind
    self.isComplete = isComplete
  }
}

extension ReadSnapshot {
  /// What is known of a content, or nil.
  package func attachment(sha256: [UInt8]) throws -> AttachmentRecord? {
    try first(
      "SELECT size, kind, complete FROM attachments WHERE sha256 = ?",
      [Data(sha256)]
    ).map { AttachmentRecord(sha256: sha256, size: $0[0], kind: $0[1], isComplete: $0[2]) }
  }

  /// The positions of chunks that are not there yet, in order; all of an unknown content.
  package func missingChunks(of attachment: AttachmentRecord) throws -> [Int] {
    let present = Set(
      try all(
        "SELECT position FROM attachment_chunks WHERE sha256 = ?",
        [Data(attachment.sha256)]
      ) { $0[0] as Int }
    )
    return (0..<attachment.chunkCount).filter { !present.contains($0) }
  }

  /// One chunk, or nil when it is not there.
  package func chunk(sha256: [UInt8], position: Int) throws -> [UInt8]? {
    let row = try first(
      """
      SELECT c.bytes, a.row_id FROM attachment_chunks c JOIN attachments a USING (sha256)
      WHERE c.sha256 = ? AND c.position = ?
      """,
      [Data(sha256), position]
    )
    guard let row else { return nil }
    return Array(try vault.openBytes(row[0], .chunk, row: row.id(1)))
  }
}

extension Transaction {
  /// Announces a content under an id that seals its chunks; a known one is left as it is.
  package func insertAttachment(_ attachment: AttachmentRecord, id: RecordID) throws {
    try run(
      """
      INSERT INTO attachments(sha256, size, kind, row_id, created_ms, complete)
      VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT(sha256) DO NOTHING
      """,
      [Data(attachment.sha256), attachment.size, attachment.kind, Data(id.bytes), now]
    )
  }

  /// Keeps a chunk; one that is there already is left as it is.
  ///
  /// Throws `notFound` for an unknown
  /// content and `badFile` for a chunk that cannot belong to it.
  package func insertChunk(_ bytes: [UInt8], sha256: [UInt8], position: Int) throws {
    let row = try read.first(
      "SELECT size, row_id FROM attachments WHERE sha256 = ?",
      [Data(sha256)]
    )
    guard let row else { throw StoreError.notFound }
    let size: Int = row[0]
    let count = (size + StoreLimits.chunkBytes - 1) / StoreLimits.chunkBytes
    guard position >= 0, position < count,
      bytes.count == min(StoreLimits.chunkBytes, size - position * StoreLimits.chunkBytes)
    else { throw StoreError(.badFile("a chunk does not fit its content")) }
    try run(
      """
      INSERT INTO attachment_chunks(sha256, position, bytes) VALUES (?, ?, ?)
      ON CONFLICT(sha256, position) DO NOTHING
      """,
      [Data(sha256), position, try vault.seal(Data(bytes), .chunk, row: row.id(1))]
    )
  }

  /// Ends an upload: true when all chunks are there and their hash is right; chunks whose hash is
  /// wrong are dropped, so that the upload can begin again.
  package func completeAttachment(sha256: [UInt8]) throws -> Bool {
    guard let attachment = try read.attachment(sha256: sha256) else { throw StoreError.notFound }
    guard try read.missingChunks(of: attachment).isEmpty else { return false }
    var digest = SHA256()
    for position in 0..<attachment.chunkCount {
      let chunk = try read.chunk(sha256: sha256, position: position)
      digest.update(data: chunk ?? [])
    }
    guard Array(digest.finalize()) == sha256 else {
      try run("DELETE FROM attachment_chunks WHERE sha256 = ?", [Data(sha256)])
      return false
    }
    try run("UPDATE attachments SET complete = 1 WHERE sha256 = ?", [Data(sha256)])
    return true
  }
}
