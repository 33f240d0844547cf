import HamletDomain
import HamletMessages

/// In which states a record can be taken by a command, by the same tables as the server's, so that Tab
/// offers no record that would be refused.
enum TakingStates {
  /// The states by their names in the contract without a prefix, as `IN_REVIEW`; nil: every state, or
  /// none is known.
  static func names(for method: MethodInfo) -> Set<String>? { states[method.name] }

  /// Whether a record stands so that a command can take it; yes where its state is not known.
  static func takes(
    _ state: String,
    _ field: FieldInfo,
    _ method: MethodInfo,
    _ book: CommandBook
  ) -> Bool {
    guard let names = names(for: method),
      let value = book.enumeration(field.typeName)?.values.first(where: { $0.name == state }),
      value.number != 0
    else { return true }
    return names.contains(value.shortName.uppercased())
  }

  /// How many commands have states of their own.
  static var count: Int { states.count }

  private static let states: [String: Set<String>] = {
    var states = reports
    states.merge(visits) { first, _ in first }
    states.merge(moves) { first, _ in first }
    return states
  }()

  private static let reports = [
    "SaveDraft": names([.draft, .returned] as [SubmissionState]),
    "SubmitReport": after([SubmissionAction.submit, .resubmit], SubmissionState.self),
    "ClaimReport": after([.claim], SubmissionState.self),
    "ReleaseReport": after([.release], SubmissionState.self),
    "ReturnReport": after([.return], SubmissionState.self),
    "AcceptReport": after([.accept], SubmissionState.self),
    "RejectReport": after([.reject], SubmissionState.self),
    "AppealReport": after([.appeal], SubmissionState.self),
    "ForwardReport": after([.forward], SubmissionState.self),
    "RecordUpperResult": after(
      [.recordUpperReturn, .recordUpperResult],
      SubmissionState.self
    ),
    "WithdrawReport": after([.withdraw], SubmissionState.self),
    "CorrectReport": after([.correct], SubmissionState.self),
    "DiscardDraft": after([.discard], SubmissionState.self),
    "UploadAttachment": names(SubmissionState.allCases.filter(\.takesFiles)),
    "SaveReviewNotes": names([SubmissionState.inReview]),
  ]

  private static let visits = [
    "ConfirmAppointment": after([.confirm], AppointmentState.self),
    "RescheduleAppointment": after([.reschedule], AppointmentState.self),
    "CancelAppointment": after([.cancelByClient, .cancelByService], AppointmentState.self),
    "CompleteAppointment": after(
      [.complete, .markStaffMissed, .markClientAbsent],
      AppointmentState.self
    ),
    "CompleteFollowUp": after([.complete, .markUnreachable], FollowUpState.self),
    "SendReferral": after([.send], ReferralState.self),
    "RespondReferral": after([.accept, .reject, .attend], ReferralState.self),
    "RecordReferralFeedback": after([.giveFeedback], ReferralState.self),
    "CloseReferral": after([.close], ReferralState.self),
    "OpenSession": after([.open], TrainingSessionState.self),
    "StartSession": after([.start], TrainingSessionState.self),
    "CloseSession": after([.close], TrainingSessionState.self),
    "CancelSession": after([.cancel], TrainingSessionState.self),
  ]

  private static let moves = [
    "AcceptMove": after([.accept], MoveState.self),
    "DisputeMove": after([.dispute], MoveState.self),
    "DecideMove": after(
      [.decideEffective, .decideAccepted, .decideCancelled],
      MoveState.self
    ),
    "CancelMove": after([.cancel], MoveState.self),
    "CloseUpdateRound": after([.close], UpdateRoundState.self),
  ]

  /// The states from which one of some actions leads on.
  private static func after<State: StateMachine>(
    _ actions: [State.Action],
    _: State.Type
  ) -> Set<String> {
    names(State.allCases.filter { state in actions.contains { state.next(after: $0) != nil } })
  }

  private static func names(_ states: some Sequence<some StateMachine>) -> Set<String> {
    Set(states.map(\.contractName))
  }
}
