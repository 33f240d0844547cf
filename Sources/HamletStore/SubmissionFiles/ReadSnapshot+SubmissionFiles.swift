import Crypto
import Foundation
import GRDB
package import HamletDomain

extension ReadSnapshot {
  private static let fileColumns = """
    f.sha256, f.kind, f.file_name, f.media_type, c.size, c.complete, f.since
    FROM submission_files f JOIN submissions s ON s.id = f.submission_id
    JOIN file_contents c ON c.division = s.division AND c.sha256 = f.sha256
    """

  /// The files of a report, by name.
  package func files(of submission: RecordID) throws -> [SubmissionFile] {
    try all(
      "SELECT \(Self.fileColumns) WHERE f.submission_id = ? ORDER BY f.file_name, f.sha256",
      [submission.stored],
      Self.file
    )
  }

  /// A file of a report; throws `notFound` where the report has no such file.
  package func file(_ sha256: [UInt8], of submission: RecordID) throws -> SubmissionFile {
    let found = try first(
      "SELECT \(Self.fileColumns) WHERE f.submission_id = ? AND f.sha256 = ?",
      [submission.stored, Data(sha256)]
    )
    guard let found else { throw StoreError.notFound }
    return Self.file(found)
  }

  /// The indexes of the pieces that have not arrived, ascending.
  package func missingChunks(of file: SubmissionFile, in division: DivisionCode) throws -> [Int] {
    guard !file.isComplete else { return [] }
    let present = Set(
      try all(
        "SELECT position FROM file_chunks WHERE division = ? AND sha256 = ?",
        [division.text, Data(file.sha256)]
      ) { $0[0] as Int }
    )
    return (0..<file.chunkCount).filter { !present.contains($0) }
  }

  /// The bytes of a piece; nil where it has not arrived.
  package func chunk(
    _ index: Int,
    of sha256: [UInt8],
    in division: DivisionCode
  ) throws -> [UInt8]? {
    let found = try first(
      "SELECT bytes FROM file_chunks WHERE division = ? AND sha256 = ? AND position = ?",
      [division.text, Data(sha256), index]
    )
    return try found.map { row in
      Array(try vault.openBytes(row[0], .fileChunk, row: Self.place(of: index, in: sha256)))
    }
  }

  // The digest's beginning and the index name the piece, so that no piece opens in another's place.
  static func place(of index: Int, in sha256: [UInt8]) -> RecordID {
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
    return RecordID(
      high: number(sha256.prefix(8)),
      low: number(sha256.dropFirst(8).prefix(8)) ^ UInt64(clamping: index)
    )
  }

  /// Whose key a file is under: its own, and another in each village.
  static func fileOwner(_ sha256: [UInt8], in division: String) -> SealOwner {
    let name = SHA256.hash(data: Data(division.utf8) + sha256)
    return SealOwner(.file, place(of: 0, in: Array(name)))
  }

  private static func file(_ row: Row) -> SubmissionFile {
    var file = SubmissionFile(
      sha256: row.bytes(0),
      kind: row.code(1, .unspecified),
      fileName: row[2],
      mediaType: row[3],
      size: row[4]
    )
    file.isComplete = row[5]
    file.sinceNumber = row[6]
    return file
  }
}
