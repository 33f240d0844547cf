import HamletDomain
import Testing

@Suite("Cases of duplicates and merges")
struct DuplicateStateTests {
  /// Every state x action x role: what the table lists leads on for a clerk, all else is refused.
  private func expectExactly<Machine: StateMachine>(
    _ machine: Machine.Type,
    _ table: [(Set<Machine>, Machine.Action, Machine)]
  ) {
    for state in Machine.allCases {
      for action in Machine.Action.allCases {
        let row = table.first { $0.0.contains(state) && $0.1 == action }
        #expect((try? state.applying(action)) == row?.2, "\(state) \(action)")
        for role in Role.allCases {
          let expected = role == .clerk ? row?.2 : nil
          #expect((try? state.applying(action, by: role)) == expected, "\(state) \(action) \(role)")
        }
      }
    }
  }

  @Test("A case goes where its table says, by a clerk alone.")
  func cases() {
    let waiting: Set<DuplicateState> = [.open, .unmerged]
    expectExactly(
      DuplicateState.self,
      [
        (waiting, .dismiss, .notDuplicate), (waiting, .keepOpen, .open),
        ([.notDuplicate], .reopen, .open), (waiting, .merge, .merged),
        ([.merged], .unmerge, .unmerged),
      ]
    )
  }

  @Test("A merge is undone once, by a clerk alone.")
  func merges() {
    expectExactly(MergeState.self, [([.inForce], .undo, .undone)])
    #expect(MergeState.undone.isFinal)
  }

  private func side(
    _ number: UInt64,
    losers: Bool,
    _ purpose: Purpose = .care,
    recipient: String = "",
    expires: CivilDate? = nil,
    withdrawn: Bool = false
  ) -> StricterConsents.Side {
    StricterConsents.Side(
      id: RecordID(high: 1, low: number),
      isLosers: losers,
      purpose: purpose,
      recipient: recipient,
      expiresOn: expires,
      isWithdrawn: withdrawn
    )
  }

  @Test("A withdrawal on either side holds; never asked on one side is no withdrawal.")
  func withdrawal() {
    let given = side(1, losers: false)
    let withdrawn = side(2, losers: true, withdrawn: true)
    let id = given.id
    #expect(StricterConsents.changes([given, withdrawn], on: today) == [.withdraw(id)])
    #expect(StricterConsents.changes([given], on: today).isEmpty)
    #expect(
      StricterConsents.changes(
        [given, side(2, losers: true, .contact, withdrawn: true)],
        on: today
      ).isEmpty
    )
    let again = side(3, losers: true)
    #expect(StricterConsents.changes([given, withdrawn, again], on: today).isEmpty)
    let other = side(4, losers: true, .referral, recipient: "县医院", withdrawn: true)
    let city = side(5, losers: false, .referral, recipient: "市医院")
    #expect(StricterConsents.changes([city, other], on: today).isEmpty)
  }

  @Test("Of two consents the earlier end holds, and what has ended is not brought back.")
  func expiry() {
    let open = side(1, losers: false)
    let ending = side(2, losers: true, expires: day(2026, 6, 1))
    #expect(
      StricterConsents.changes([open, ending], on: today) == [.expire(open.id, day(2026, 6, 1))]
    )
    let ended = side(3, losers: true, expires: day(2020, 1, 1))
    #expect(StricterConsents.changes([open, ended], on: today).isEmpty)
  }
}
