/// Something that is not as the log's own server would have written it.
package struct AuditFinding: Hashable, Sendable {
  /// What was found.
  package enum Kind: String, Hashable, Sendable {
    /// A row's number is not the one that follows: rows were taken out, or put elsewhere.
    case missing
    /// A row's bytes are not those that its hash was made of.
    case changed
    /// The rows are not those that a checkpoint was signed over.
    case rewritten
    /// The log is shorter than a checkpoint that was signed.
    case cutOff
    /// Two signed histories part.
    case forked
    /// A checkpoint was taken out.
    case checkpointMissing
    /// A checkpoint is not what was signed, or was signed by nobody.
    case checkpointChanged
    /// A checkpoint was signed by another key, or is another log's.
    case otherKey
    /// Rows stand behind the last checkpoint that the server would have signed long since.
    case unsigned
    /// A row's time does not fit the time at which it was signed.
    case time
    /// The clock went back between two rows.
    case clock
    /// A block of reads cannot be read.
    case block
    /// What finds reads by their record does not fit the blocks.
    case readIndex
    /// A hash kept for proofs is not that of the rows.
    case tile
    /// A write's reply is kept and no row tells of the write.
    case effectWithoutRow
    /// A row tells of a write whose reply, still to be kept, is gone.
    case rowWithoutEffect
  }

  /// What was found.
  package let kind: Kind
  /// The row, or the size of the checkpoint, that it is about; 0: the log as a whole.
  package let place: UInt64
  /// What and where, in a sentence.
  package let text: String

  /// Describes a finding.
  package init(_ kind: Kind, at place: UInt64, _ text: String) {
    self.kind = kind
    self.place = place
    self.text = text
  }

  /// Whether it is worth a look and no proof of tampering: a clock may be set.
  package var isNotice: Bool { kind == .clock }
}
