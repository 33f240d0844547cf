internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// One step of a report through its review: the action, what stands in its history, and the words.
struct ReportStep: Sendable {
  let id: RecordID
  let base: UInt64
  let action: SubmissionAction
  let entry: ReviewAction
  var notes: [FieldNote] = []
  var comment = ""
  var toldBy = ""

  init(_ id: RecordID, _ base: UInt64, _ action: SubmissionAction, _ entry: ReviewAction) {
    self.id = id
    self.base = base
    self.action = action
    self.entry = entry
  }

  /// Moves the report on, with its history; refuses what state, role or author do not allow.
  ///
  /// `edit` changes more of the report in the same step.
  func take(
    _ tx: Transaction,
    _ grant: Grant,
    edit: (inout SubmissionRecord) throws -> Void = { _ in }
  ) throws -> SubmissionRecord {
    // What a family asks for or takes back is written down although the record rests.
    let use: PersonUse = action == .withdraw || action == .appeal ? .herWord : .service
    var report = try tx.read.visibleSubmission(id, grant, for: use)
    try tx.check(report, base: base)
    let actor = try ReportActor(grant, tx.read)
    let before = report.review
    let after = try reviewed(report, grant, tx)
    try report.checkPaths(of: notes, tx.read)
    if before.afterLease(atUnixMilliseconds: grant.atUnixMilliseconds) != before {
      let ended = ReviewRecord(
        .leaseEnded,
        actorID: before.assignee,
        actorName: report.assigneeName,
        at: before.leaseEndUnixMilliseconds,
        number: report.number
      )
      try tx.append(ended, to: report)
    }
    report.review = after
    report.assigneeName = after.assignee.isNone ? "" : actor.name
    try report.setDue(since: before.state, today: grant.today, tx.read)
    if [.return, .accept, .reject].contains(action) {
      try tx.dropNotes(on: id, by: grant.principal.userID)
    }
    try edit(&report)
    report = try tx.update(report)
    try tx.append(history(actor, report, grant), to: report)
    return report
  }

  private func reviewed(
    _ report: SubmissionRecord,
    _ grant: Grant,
    _ tx: Transaction
  ) throws -> SubmissionReview {
    var review = report.review
    let user = grant.principal.userID
    // Who wrote any version is an author, whoever wrote the newest.
    if action == .claim, try tx.read.hasWritten(user, submission: id) { review.author = user }
    // Whoever decided against it once, before whichever appeal, never decides again.
    if action == .claim, try tx.read.hasRejected(user, submission: id) { review.rejectedBy = user }
    var after = try review.applying(
      SubmissionStep(
        action,
        user: user,
        role: grant.principal.role,
        atUnixMilliseconds: grant.atUnixMilliseconds,
        fieldNotes: notes.count,
        hasReason: !comment.isEmpty
      )
    )
    after.author = report.review.author
    if action == .claim { after.rejectedBy = report.review.rejectedBy }
    return after
  }

  private func history(
    _ actor: ReportActor,
    _ report: SubmissionRecord,
    _ grant: Grant
  ) -> ReviewRecord {
    var review = ReviewRecord(
      entry,
      actorID: actor.id,
      actorName: actor.name,
      at: grant.atUnixMilliseconds,
      number: report.number
    )
    review.comment = comment
    review.toldBy = toldBy
    review.notes = notes.map { ReviewRecord.Note(path: $0.path, text: $0.text) }
    return review
  }
}

extension ReadSnapshot {
  /// A report that the caller may see: drafts are their village's matter, not the reviewers'.
  func visibleSubmission(
    _ id: RecordID,
    _ grant: Grant,
    for use: PersonUse = .service
  ) throws -> SubmissionRecord {
    let report = try submission(id, within: grant.scope, for: use)
    let isDraft = report.state == .draft || report.state == .discarded
    guard !isDraft || grant.principal.role != .reviewer else { throw StoreError.notFound }
    return report
  }
}
