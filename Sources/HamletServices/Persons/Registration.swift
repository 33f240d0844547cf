internal import HamletStore

/// Somebody about to be registered, and whom she may be; true of the snapshot that it was made in.
struct Registration: Sendable {
  let person: PersonRecord
  /// Her rows, where they were made ready.
  let draft: PersonDraft?
  /// Those whom she is probably the same as, and who were passed over for a reason.
  let alike: [DuplicateSearch.Candidate]
  /// The reason, and whether one was needed.
  let reason: String
  let isAnyway: Bool
}
