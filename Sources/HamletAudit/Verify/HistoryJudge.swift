/// What a witness keeps of a server: its key and the last checkpoint that was seen.
package struct SeenHistory: Hashable, Sendable {
  /// The log's key, as it was at first contact.
  package var key: LogKey
  /// The last checkpoint, as a signed note.
  package var note: String
  /// What the note says.
  package var checkpoint: LogCheckpoint

  /// Takes up what was kept; nil where the note is not signed by the key.
  package init?(key: LogKey, note: String) {
    guard let checkpoint = LogCheckpoint(note: note, signedBy: key) else { return nil }
    self.key = key
    self.note = note
    self.checkpoint = checkpoint
  }
}

/// Judges what a server shows of its history against what was seen before.
package enum HistoryJudge {
  /// What is wrong with a history.
  package enum Alarm: String, Hashable, Sendable {
    /// The checkpoint is not signed, or is no checkpoint.
    case unsigned
    /// It is signed by another key than the one that was seen first.
    case otherKey
    /// It is shorter than what was seen: an older copy was put back, or rows were cut off.
    case rolledBack
    /// It has as many rows, and other ones.
    case forked
    /// It is longer, and does not begin with what was seen.
    case notAnExtension
    /// The server shows no checkpoint any more.
    case withheld
  }

  /// The judgement.
  package enum Verdict: Hashable, Sendable {
    /// Nothing was seen before: this is what will be kept.
    case first(SeenHistory)
    /// The same as before.
    case same
    /// It begins with what was seen, and goes on.
    case extended(SeenHistory)
    /// It does not.
    case alarm(Alarm)
  }

  /// Judges a checkpoint, the key that it is said to be signed with, and the proof from what was seen.
  package static func judge(
    seen: SeenHistory?,
    note: String,
    key text: String,
    consistency: [[UInt8]]
  ) -> Verdict {
    guard let key = LogKey(text: text) else { return .alarm(.unsigned) }
    guard let seen else {
      guard let first = SeenHistory(key: key, note: note) else { return .alarm(.unsigned) }
      return .first(first)
    }
    guard key == seen.key else { return .alarm(.otherKey) }
    guard let now = SeenHistory(key: seen.key, note: note) else { return .alarm(.unsigned) }
    let (old, new) = (seen.checkpoint, now.checkpoint)
    if new.size < old.size { return .alarm(.rolledBack) }
    if new.size == old.size { return new.root == old.root ? .same : .alarm(.forked) }
    var hashes: [AuditHash] = []
    for bytes in consistency {
      guard let hash = AuditHash(bytes) else { return .alarm(.notAnExtension) }
      hashes.append(hash)
    }
    let proof = ConsistencyProof(oldSize: old.size, newSize: new.size, hashes: hashes)
    guard proof.holds(from: old.root, to: new.root) else { return .alarm(.notAnExtension) }
    return .extended(now)
  }
}
