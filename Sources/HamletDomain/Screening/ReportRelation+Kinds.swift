extension ReportRelation {
  /// How a report of the second kind belongs to one of the first; nil where it cannot.
  package init?(of kind: SubmissionKind, to other: SubmissionKind) {
    switch (kind, other) {
    case (.defectScreening, .birthDefect): self = .diagnosis
    case (.birthDefect, .defectScreening): self = .screening
    case (.birthDefect, .birthDefect): self = .sameChild
    default: return nil
    }
  }

  /// The same link as the other report shows it.
  package var reversed: ReportRelation {
    switch self {
    case .diagnosis: .screening
    case .screening: .diagnosis
    case .sameChild: .sameChild
    case .unspecified: .unspecified
    }
  }
}
