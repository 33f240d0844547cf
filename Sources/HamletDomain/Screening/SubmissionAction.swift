/// What can be done with a submission.
package enum SubmissionAction: String, CaseIterable, Sendable, Hashable {
  /// The author sends it for review.
  case submit
  /// The author sends it again, mended.
  case resubmit
  /// A reviewer takes it.
  case claim
  /// The reviewer gives it back.
  case release
  /// The reviewer held it for too long.
  case expireLease = "expire_lease"
  /// The reviewer asks for changes.
  case `return`
  /// The reviewer finds it complete.
  case accept
  /// The reviewer refuses it, with a reason.
  case reject
  /// The family asks for another reviewer.
  case appeal
  /// The clerk sends it upward.
  case forward
  /// The upper level asks for changes.
  case recordUpperReturn = "record_upper_return"
  /// The upper level has concluded.
  case recordUpperResult = "record_upper_result"
  /// The family takes it back.
  case withdraw
  /// The author puts a new draft in its place.
  case correct
  /// The author throws the draft away.
  case discard
}
