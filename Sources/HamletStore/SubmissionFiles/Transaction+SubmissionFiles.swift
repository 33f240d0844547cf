import Crypto
import Foundation
package import HamletDomain

extension Transaction {
  /// Attaches a file to a report; its bytes may follow, or be in the village's store already.
  ///
  /// Equal files are kept once for each village and never across: whoever names a digest gets only
  /// what she could read before.
  package func attach(_ file: SubmissionFile, to submission: SubmissionRecord) throws {
    let digest = Data(file.sha256)
    try run(
      "INSERT OR IGNORE INTO file_contents VALUES (?, ?, ?, 0)",
      [submission.division.text, digest, file.size]
    )
    let size = try read.count(
      "SELECT size FROM file_contents WHERE division = ? AND sha256 = ?",
      [submission.division.text, digest]
    )
    guard size == file.size else { throw StoreError.alreadyExists(submission.id) }
    try run(
      """
      INSERT INTO submission_files(submission_id, sha256, kind, file_name, media_type, since)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT(submission_id, sha256) DO UPDATE SET kind = excluded.kind,
        file_name = excluded.file_name, media_type = excluded.media_type
      """,
      [
        submission.id.stored, digest, file.kind.rawValue, file.fileName, file.mediaType,
        submission.number,
      ]
    )
  }

  /// Keeps a piece; one that came before is left as it is.
  package func put(
    _ bytes: [UInt8],
    at index: Int,
    of file: SubmissionFile,
    in division: DivisionCode
  ) throws {
    let place = ReadSnapshot.place(of: index, in: file.sha256)
    try run(
      "INSERT OR IGNORE INTO file_chunks VALUES (?, ?, ?, ?)",
      [
        division.text, Data(file.sha256), index,
        try vault.seal(
          Data(bytes),
          .fileChunk,
          row: place,
          of: ReadSnapshot.fileOwner(file.sha256, in: division.text)
        ),
      ]
    )
  }

  /// Closes a file whose pieces are all here; false, and the pieces dropped, where its digest is
  /// not the one it was announced with.
  package func complete(_ file: SubmissionFile, in division: DivisionCode) throws -> Bool {
    var digest = SHA256()
    for index in 0..<file.chunkCount {
      digest.update(data: try read.chunk(index, of: file.sha256, in: division) ?? [])
    }
    guard Array(digest.finalize()) == file.sha256 else {
      try run(
        "DELETE FROM file_chunks WHERE division = ? AND sha256 = ?",
        [division.text, Data(file.sha256)]
      )
      return false
    }
    try run(
      "UPDATE file_contents SET complete = 1 WHERE division = ? AND sha256 = ?",
      [division.text, Data(file.sha256)]
    )
    return true
  }
}
