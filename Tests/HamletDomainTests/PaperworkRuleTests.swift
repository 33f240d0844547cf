import HamletDomain
import Testing

@Suite("Paperwork")
struct PaperworkRuleTests {
  @Test("What is handed back names the pieces that are missing; nothing else does.")
  func missing() throws {
    for action in PaperworkAction.allCases {
      let isReturn = action == .return
      #expect((try? PaperworkRule.check(action, missing: [.photo])) != nil || !isReturn)
      if isReturn {
        #expect(throws: RuleViolation.self) { try PaperworkRule.check(action, missing: []) }
      } else {
        try PaperworkRule.check(action, missing: [])
        #expect(throws: RuleViolation.self) { try PaperworkRule.check(action, missing: [.photo]) }
      }
    }
  }

  @Test("A guardian asks for a child, a relative for somebody who died.")
  func requester() throws {
    try PaperworkRule.check(.guardian, isChild: true, isDeceased: false)
    try PaperworkRule.check(.client, isChild: false, isDeceased: false)
    try PaperworkRule.check(.relative, isChild: false, isDeceased: true)
    #expect(throws: RuleViolation.self) {
      try PaperworkRule.check(.guardian, isChild: false, isDeceased: false)
    }
    #expect(throws: RuleViolation.self) {
      try PaperworkRule.check(.client, isChild: false, isDeceased: true)
    }
  }

  @Test("No state and no step says no, and every state but the last two leads to ISSUED.")
  func nothingIsTurnedDown() {
    let names = PaperworkState.allCases.map { "\($0)" } + PaperworkStep.allCases.map { "\($0)" }
    for name in names {
      for word in ["reject", "refus", "approv", "grant", "deny", "denied", "decline"] {
        #expect(!name.lowercased().contains(word), "\(name)")
      }
    }
    for state in PaperworkState.allCases where state.isUnderWay {
      #expect(Self.reached(from: state).contains(.issued), "\(state)")
    }
  }

  @Test("Everything a person is entitled to is a copy, a form or a confirmation: a closed list.")
  func kinds() {
    for kind in PaperworkKind.allCases where kind != .unspecified {
      let name = "\(kind)"
      #expect(
        name.hasSuffix("Copy") || name.hasSuffix("Form") || name.hasSuffix("Confirmation"),
        "\(name)"
      )
    }
    #expect(!PaperworkKind.allCases.contains { "\($0)" == "other" })
  }

  private static func reached(from start: PaperworkState) -> Set<PaperworkState> {
    var seen: Set<PaperworkState> = []
    var waiting = [start]
    while let state = waiting.popLast() {
      guard seen.insert(state).inserted else { continue }
      waiting += PaperworkAction.allCases.compactMap { state.next(after: $0) }
    }
    return seen
  }
}
