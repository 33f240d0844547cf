package import HamletDomain

/// Another report about the same child.
package struct LinkRecord: Sendable, Hashable {
  /// The other report.
  package var other: SubmissionRecord
  /// How it belongs to the one asked about.
  package var relation: ReportRelation
  package var linkedBy: String
  /// Milliseconds since 1970.
  package var at: Int64
}
