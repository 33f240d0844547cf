import HamletDomain
import Testing

@Suite("Review of submissions")
struct SubmissionReviewTests {
  private let author = RecordID(high: 1, low: 1)
  private let reviewer = RecordID(high: 2, low: 2)
  private let second = RecordID(high: 3, low: 3)
  private let hour: Int64 = 3_600_000

  private func step(
    _ action: SubmissionAction,
    _ user: RecordID,
    _ role: Role = .reviewer,
    at hours: Int64 = 1,
    notes: Int = 0,
    reason: Bool = false
  ) -> SubmissionStep {
    SubmissionStep(
      action,
      user: user,
      role: role,
      atUnixMilliseconds: hours * hour,
      fieldNotes: notes,
      hasReason: reason
    )
  }

  private func claimed() throws -> SubmissionReview {
    try SubmissionReview(author: author)
      .applying(step(.submit, author, .villageWorker))
      .applying(step(.claim, reviewer))
  }

  private func rejected() throws -> SubmissionReview {
    try claimed().applying(step(.reject, reviewer, reason: true))
  }

  private func rule(_ body: () throws -> Void) -> String? {
    (#expect(throws: TransitionRefused.self) { try body() })?.reason?.rule
  }

  @Test("The reviewer is never the author.")
  func ownWork() throws {
    let sent = SubmissionReview(author: author, state: .submitted)
    #expect(rule { _ = try sent.applying(step(.claim, author)) } == "submission.reviewer_is_author")
  }

  @Test("Only the reviewer who claimed it decides.")
  func assignee() throws {
    let review = try claimed()
    for action in [SubmissionAction.accept, .release, .return, .reject] {
      let other = step(action, second, notes: 1, reason: true)
      #expect(rule { _ = try review.applying(other) } == "submission.not_assigned")
    }
  }

  @Test("A return needs a note on a field, a rejection a reason.")
  func words() throws {
    let review = try claimed()
    #expect(rule { _ = try review.applying(step(.return, reviewer)) } == "submission.field_note")
    #expect(rule { _ = try review.applying(step(.reject, reviewer)) } == "submission.reason")
    #expect(try review.applying(step(.return, reviewer, notes: 1)).state == .returned)
  }

  @Test("A lease ends after eight hours, and another reviewer may claim.")
  func lease() throws {
    let review = try claimed()
    #expect(review.afterLease(atUnixMilliseconds: 9 * hour - 1).state == .inReview)
    #expect(review.afterLease(atUnixMilliseconds: 9 * hour).state == .submitted)
    #expect(throws: TransitionRefused.self) { try review.applying(step(.accept, reviewer, at: 9)) }
    #expect(try review.applying(step(.claim, second, at: 9)).assignee == second)
  }

  @Test("An appeal is decided by another reviewer.")
  func appeal() throws {
    let appealed = try rejected().applying(step(.appeal, author, .villageWorker))
    #expect(appealed.state == .inReview && appealed.assignee.isNone)
    #expect(
      rule { _ = try appealed.applying(step(.claim, reviewer)) } == "submission.same_reviewer"
    )
    let taken = try appealed.applying(step(.claim, second))
    #expect(try taken.applying(step(.accept, second)).state == .accepted)
    #expect(throws: TransitionRefused.self) { try taken.applying(step(.claim, second)) }
  }

  @Test("A rejection is final after thirty days.")
  func finality() throws {
    let last: Int64 = 1 + 30 * 24
    let rejected = try rejected()
    #expect(try rejected.applying(step(.appeal, author, .clerk, at: last)).state == .inReview)
    for action in [SubmissionAction.appeal, .withdraw] {
      let late = step(action, author, .clerk, at: last + 1)
      #expect(rule { _ = try rejected.applying(late) } == "submission.rejection_final")
    }
  }

  @Test("Only the author corrects, with a reason, or discards.")
  func authors() throws {
    let done = SubmissionReview(author: author, state: .concluded)
    let correct = step(.correct, second, .clerk, reason: true)
    #expect(rule { _ = try done.applying(correct) } == "submission.not_author")
    #expect(rule { _ = try done.applying(step(.correct, author, .clerk)) } == "submission.reason")
    let draft = SubmissionReview(author: author)
    let discard = step(.discard, second, .clerk)
    #expect(rule { _ = try draft.applying(discard) } == "submission.not_author")
  }

  @Test("The refusal names the state, the action and what this role may do.")
  func refusal() throws {
    let refusal = #expect(throws: TransitionRefused.self) {
      try SubmissionReview(author: author, state: .upperReturned).applying(step(.accept, reviewer))
    }
    #expect(refusal?.state == "UPPER_RETURNED" && refusal?.action == "accept")
    #expect(refusal?.allowed == ["claim"])
  }
}
