package import HamletDomain

/// A file that belongs to a report, named by the SHA-256 of its bytes.
package struct SubmissionFile: Sendable, Hashable {
  package var sha256: [UInt8]
  package var kind: AttachmentKind
  package var fileName: String
  package var mediaType: String
  /// Bytes of the whole file.
  package var size: Int
  /// All of it has arrived and its digest is right.
  package var isComplete = false
  /// The version of the report to which it was attached first.
  package var sinceNumber: UInt32 = 1

  /// Describes a file that is announced.
  package init(
    sha256: [UInt8],
    kind: AttachmentKind,
    fileName: String,
    mediaType: String,
    size: Int
  ) {
    self.sha256 = sha256
    self.kind = kind
    self.fileName = fileName
    self.mediaType = mediaType
    self.size = size
  }

  /// How many pieces it comes in.
  package var chunkCount: Int {
    size / StoreLimits.chunkBytes + (size.isMultiple(of: StoreLimits.chunkBytes) ? 0 : 1)
  }

  /// Bytes of the piece at an index; nil where there is none.
  package func chunkSize(at index: Int) -> Int? {
    guard index >= 0, index < chunkCount else { return nil }
    return min(StoreLimits.chunkBytes, size - index * StoreLimits.chunkBytes)
  }
}
