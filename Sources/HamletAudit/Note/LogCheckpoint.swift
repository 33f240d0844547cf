internal import HamletDomain

/// How long a log is and what it hashes to, as a text to be signed (C2SP tlog-checkpoint): the log's
/// name, the number of rows, the root, then lines of our own.
package struct LogCheckpoint: Hashable, Sendable {
  /// The log's name.
  package let origin: String
  /// How many rows it covers.
  package let size: UInt64
  /// The RFC 6962 root over the rows' hashes.
  package let root: AuditHash
  /// The hash of the last row.
  package let head: AuditHash
  /// When it was signed, in milliseconds since 1970.
  package let atUnixMilliseconds: Int64
  /// Rows of the checkpoint before it, so that one that was taken out is missed; 0: it is the first.
  package let after: UInt64

  /// Describes a checkpoint.
  package init(
    origin: String,
    size: UInt64,
    root: AuditHash,
    head: AuditHash,
    atUnixMilliseconds: Int64,
    after: UInt64
  ) {
    self.origin = origin
    self.size = size
    self.root = root
    self.head = head
    self.atUnixMilliseconds = atUnixMilliseconds
    self.after = after
  }

  /// The text that is signed.
  package var text: String {
    """
    \(origin)
    \(size)
    \(Base64.text(root.bytes))
    head \(Base64.text(head.bytes))
    time \(atUnixMilliseconds)
    after \(after)

    """
  }

  /// Reads what a note says; nil where it is no checkpoint.
  ///
  /// The signature is not looked at.
  package init?(_ note: SignedNote) {
    let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 7, lines[6].isEmpty, LogKey.isName(String(lines[0])),
      let size = Self.number(lines[1]), let root = Self.hash(lines[2]),
      lines[3].hasPrefix("head "), let head = Self.hash(lines[3].dropFirst(5)),
      lines[4].hasPrefix("time "), let time = Self.number(lines[4].dropFirst(5)),
      lines[5].hasPrefix("after "), let after = Self.number(lines[5].dropFirst(6)),
      let at = Int64(exactly: time)
    else { return nil }
    self.init(
      origin: String(lines[0]),
      size: size,
      root: root,
      head: head,
      atUnixMilliseconds: at,
      after: after
    )
  }

  /// Reads a note that a key signed for its own log; nil where it is none.
  package init?(note text: String, signedBy key: LogKey) {
    guard let note = SignedNote(text), let checkpoint = LogCheckpoint(note),
      checkpoint.origin == key.name, note.isSigned(by: key)
    else { return nil }
    self = checkpoint
  }

  /// A number without sign or leading zero, so that there is one text for each.
  private static func number(_ text: Substring) -> UInt64? {
    guard let number = UInt64(text), String(number) == text else { return nil }
    return number
  }

  private static func hash(_ text: Substring) -> AuditHash? {
    guard let bytes = Base64.bytes(String(text)) else { return nil }
    return AuditHash(bytes)
  }
}
