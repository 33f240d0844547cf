import HamletDomain
import HamletMessages
import HamletRPC
import Testing

@Suite("What the server refuses is said in words, not in codes")
struct RefusalWordingTests {
  @Test("Every purpose that is missing is named by its label, and by its code in the details.")
  func purposes() {
    let values = Contract.schema.enumeration("hamlet.v1.Purpose")?.values ?? []
    #expect(values.count > 8)
    for value in values {
      let code = value.shortName.uppercased()
      let error = CallError.missingPurpose(code)
      #expect(error.chinese == "没有涵盖用途“\(value.text?.zh ?? "")”的同意。", "\(code)")
      #expect(
        error.english == "No consent covers the purpose '\(value.text?.en ?? "")'.",
        "\(code)"
      )
      #expect(error.details?.missingPurpose == code)
    }
  }

  @Test("The state that does not allow an action is named by its label.")
  func states() {
    for state in AppointmentState.allCases {
      let error = CallError.failedPrecondition(state.refusing(.complete, by: nil))
      #expect(!error.chinese.contains(state.contractName), "\(error.chinese)")
      #expect(!error.english.contains(state.contractName), "\(error.english)")
    }
    let moved = CallError.failedPrecondition(MoveState.disputed.refusing(.accept, by: nil))
    #expect(moved.chinese.hasPrefix("状态“有异议”下不能接收；可进行："), "\(moved.chinese)")
    #expect(moved.english.hasPrefix("accept is not possible in state 'disputed'; possible: "))
  }

  @Test("Every action of every machine is named in Chinese where it is refused or still possible.")
  func actions() {
    func check<State: StateMachine>(_: State.Type) {
      for state in State.allCases {
        for action in State.Action.allCases {
          let refused = CallError.failedPrecondition(state.refusing(action, by: nil)).chinese
          let isNamed = !refused.contains { $0.isASCII && $0.isLetter }
          #expect(isNamed, "\(State.self).\(action): \(refused)")
        }
      }
    }
    check(ErasureState.self)
    check(RightState.self)
    check(ReferralState.self)
    check(ConsultationState.self)
    check(AppointmentState.self)
    check(FollowUpState.self)
    check(RoleProposalState.self)
    check(PaperworkState.self)
    check(TrainingSessionState.self)
    check(EnrolmentState.self)
    check(SubmissionState.self)
    check(Treatment.self)
    check(ScreeningStatus.self)
    check(DuplicateState.self)
    check(MoveState.self)
    check(UpdateRoundState.self)
    check(MergeState.self)
    check(PersonStatus.self)
    let given = ScreeningStatus.declined.refusing(.giveResult, by: nil)
    let error = CallError.failedPrecondition(given)
    #expect(error.chinese.contains("不能记录结果告知"), "\(error.chinese)")
    #expect(error.english.hasPrefix("give result is not possible"), "\(error.english)")
  }

  @Test("Every machine's states have labels in the contract, but for steps that are in no message.")
  func labels() {
    func all<State: StateMachine>(_: State.Type) -> [String] {
      State.allCases.map(\.contractName).filter { name in
        Contract.schema.label(name, of: "hamlet.v1.\(State.self)").chinese == name
      }
    }
    let missing = [
      all(ErasureState.self), all(RightState.self), all(ReferralState.self),
      all(ConsultationState.self), all(AppointmentState.self), all(FollowUpState.self),
      all(RoleProposalState.self), all(PaperworkState.self), all(TrainingSessionState.self),
      all(EnrolmentState.self), all(SubmissionState.self), all(Treatment.self),
      all(ScreeningStatus.self), all(DuplicateState.self), all(MoveState.self),
      all(UpdateRoundState.self), all(MergeState.self), all(PersonStatus.self),
    ]
    #expect(missing.flatMap(\.self) == [])
  }
}
