extension ExportPurpose {
  /// The states whose reports an export for this purpose may hold.
  ///
  /// What is a draft, was not accepted, was taken back or stands no longer is in none.
  package var states: [SubmissionState] {
    switch self {
    case .superiorReport: [.accepted, .forwarded, .upperReturned, .concluded]
    case .serviceQuality:
      [.submitted, .inReview, .returned, .accepted, .forwarded, .upperReturned, .concluded]
    case .statistics: [.forwarded, .concluded]
    case .unspecified: []
    }
  }
}
