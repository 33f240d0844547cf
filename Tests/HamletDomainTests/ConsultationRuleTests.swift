import HamletDomain
import Testing

@Suite("Consultations: rules")
struct ConsultationRuleTests {
  @Test("An open consultation is updated and closed; a name comes and goes at any time.")
  func states() {
    let expected: [ConsultationState: [ConsultationAction: ConsultationState]] = [
      .open: [.update: .open, .close: .closed, .attach: .open, .detach: .open],
      .closed: [.attach: .closed, .detach: .closed],
      .unspecified: [:],
    ]
    for state in ConsultationState.allCases {
      for action in ConsultationAction.allCases {
        #expect(state.next(after: action) == expected[state]?[action], "\(state) \(action)")
      }
    }
  }

  @Test("The fifth wrong code within an hour is the last, until the first of them is an hour old.")
  func tries() {
    let now: Int64 = 10_000_000
    #expect(CallbackTries.wait(after: [], now: now) == nil)
    let four = (1...4).map { now - Int64($0) * 1_000 }
    #expect(CallbackTries.wait(after: four, now: now) == nil)
    #expect(CallbackTries.wait(after: four + [now - 5_000], now: now) == 3_595_000)
    #expect(CallbackTries.wait(after: four + [now - 3_600_000], now: now) == nil)
  }

  @Test("A visit needs her own confirmed appointment for a visit at home.")
  func visit() throws {
    let her = RecordID(high: 1, low: 1)
    let other = RecordID(high: 1, low: 2)
    try HomeVisit.check(person: her, appointmentOf: her, state: .confirmed)
    let refused: [(RecordID, AppointmentState, ConsultationChannel)] = [
      (other, .confirmed, .homeVisit), (her, .requested, .homeVisit),
      (her, .confirmed, .serviceWindow), (.none, .unspecified, .unspecified),
    ]
    for (invited, state, channel) in refused {
      #expect(throws: RuleViolation.self) {
        try HomeVisit.check(
          person: her,
          appointmentOf: invited,
          state: state,
          channel: channel
        )
      }
    }
  }

  @Test("Three methods are explained or a reason is given; a method is hers to choose.")
  func choices() {
    let three: [ContraceptiveMethod] = [.maleCondom, .implant, .injectable]
    func field(
      _ methods: [ContraceptiveMethod],
      _ reason: String,
      _ decision: ClientDecision,
      _ chosen: ContraceptiveMethod
    ) -> String? {
      ChoiceRule.problem(
        methods: methods,
        fewerReason: reason,
        decision: decision,
        chosen: chosen
      )?.field
    }
    for decision in ClientDecision.allCases {
      #expect(field(three, "", decision, .unspecified) == nil)
    }
    #expect(field([.implant, .implant, .implant], "", .chose, .implant) == "methods_discussed")
    #expect(field([.implant], "时间不够", .chose, .implant) == nil)
    #expect(field(three, "", .undecided, .implant) == "chosen_method")
    #expect(field(three, "", .chose, .vasectomy) == "chosen_method")
  }
}
