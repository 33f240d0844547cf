import HamletDomain
import Testing

@Suite("Consultations: rules")
struct ConsultationRuleTests {
  @Test("An open consultation is updated and closed; a name comes and goes at any time.")
  func states() {
    let expected: [ConsultationState: [ConsultationAction: ConsultationState]] = [
      .open: [.update: .open, .close: .closed, .attach: .open, .detach: .open],
      .closed: [.attach: .closed, .detach: .closed, .correct: .closed],
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
      (her, .cancelledByClient, .homeVisit), (her, .cancelledByService, .homeVisit),
      (her, .completed, .homeVisit), (her, .rescheduled, .homeVisit),
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

  @Test("A visit is made on the day that was agreed.")
  func visitDay() {
    let her = RecordID(high: 1, low: 1)
    #expect(throws: RuleViolation.self) {
      try HomeVisit.check(person: her, appointmentOf: her, state: .confirmed, isSameDay: false)
    }
  }

  @Test("A talk has an audience and nothing about anyone; nothing else has an audience.")
  func groupTalk() {
    func field(
      _ channel: ConsultationChannel,
      _ change: (inout GroupTalk.Facts) -> Void
    ) -> String? {
      var facts = GroupTalk.Facts(channel)
      change(&facts)
      return GroupTalk.problem(facts)?.field
    }
    #expect(field(.groupTalk) { $0.audience = 30 } == nil)
    #expect(field(.groupTalk) { $0.hasText = true } == "question")
    #expect(field(.groupTalk) { $0.hasProfile = true } == "age_band")
    #expect(field(.groupTalk) { $0.hasLink = true } == "appointment_id")
    for channel in ConsultationChannel.allCases where channel != .groupTalk {
      #expect(field(channel) { $0.audience = 1 } == "audience_count", "\(channel)")
      #expect(field(channel) { $0.hasText = true } == nil, "\(channel)")
    }
  }

  @Test("Not more knew than were asked, and small counts tell about single people.")
  func awareness() throws {
    try AwarenessRule.check(asked: 20, knew: 20)
    #expect(throws: RuleViolation.self) { try AwarenessRule.check(asked: 20, knew: 21) }
    #expect(!AwarenessRule.isSmall(asked: 20, knew: 14))
    #expect(!AwarenessRule.isSmall(asked: 20, knew: 0) && !AwarenessRule.isSmall(asked: 9, knew: 9))
    for (asked, knew) in [(4, 0), (20, 4), (20, 16), (20, 1)] {
      #expect(AwarenessRule.isSmall(asked: asked, knew: knew), "\(asked) \(knew)")
    }
  }

  @Test("No hidden count stands alone in its row or its column, the total included.")
  func suppressedTables() {
    let table = SmallGroups.suppressedTable([[2, 30, 40], [10, 20, 60], [0, 0, 0]])
    for row in table { #expect(row.count(where: { $0 == nil }) != 1) }
    for column in 0..<4 { #expect(table.count(where: { $0[column] == nil }) != 1) }
    #expect(table[0][0] == nil && table[0][1] == nil && table[1][0] == nil)
    #expect(table[2] == [0, 0, 0, 0])
    #expect(SmallGroups.suppressedTable([]).isEmpty)
    #expect(SmallGroups.suppressedTable([[7, 8], [9, 10]]) == [[7, 8, 15], [9, 10, 19]])
    var random = SeededGenerator(seed: 4_300)
    for _ in 0..<200 {
      let rows = (0..<6).map { _ in (0..<5).map { _ in Int.random(in: 0...12, using: &random) } }
      let shown = SmallGroups.suppressedTable(rows)
      for (row, line) in shown.enumerated() {
        for (column, count) in line.dropLast().enumerated() {
          #expect(count == nil || count == rows[row][column])
          #expect(count == nil || count == 0 || (count ?? 0) >= SmallGroups.smallest)
        }
        // Alone only where nothing else in the line tells of anybody.
        let others = zip(rows[row] + [rows[row].reduce(0, +)], line).filter {
          $0.1 != nil && $0.0 > 0
        }
        #expect(line.count(where: { $0 == nil }) != 1 || others.isEmpty)
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
