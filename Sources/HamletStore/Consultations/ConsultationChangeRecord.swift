/// One field of a consultation that was changed.
package struct ConsultationChangeRecord: Sendable, Hashable {
  /// What a correction keeps.
  package struct Correction: Sendable, Hashable {
    package let oldValue: String
    package let reason: String

    /// Describes what stood there.
    package init(oldValue: String, reason: String) {
      self.oldValue = oldValue
      self.reason = reason
    }
  }

  package let version: UInt64
  package let field: String
  package let changedBy: String
  /// Milliseconds since 1970.
  package let changedAt: Int64
  /// Nil for a change while the consultation was open.
  package let correction: Correction?

  /// Describes a change.
  package init(
    version: UInt64,
    field: String,
    changedBy: String,
    changedAt: Int64,
    correction: Correction?
  ) {
    self.version = version
    self.field = field
    self.changedBy = changedBy
    self.changedAt = changedAt
    self.correction = correction
  }
}
