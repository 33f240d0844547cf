/// How villages change: which end or shrink, which follow, and who belongs to which.
package struct DivisionPlan: Hashable, Sendable {
  /// A village that follows, in use or new.
  package struct Successor: Hashable, Sendable {
    package let code: DivisionCode
    package let nameZh: String
    package let nameEn: String

    package init(code: DivisionCode, nameZh: String = "", nameEn: String = "") {
      self.code = code
      self.nameZh = nameZh
      self.nameEn = nameEn
    }
  }

  /// Who belongs to one successor.
  package struct Assignment: Hashable, Sendable {
    package let to: DivisionCode
    package let people: Set<RecordID>
    package let households: Set<RecordID>
    package let addressStarts: [String]
    package let userNames: Set<String>

    package init(
      to: DivisionCode,
      people: Set<RecordID> = [],
      households: Set<RecordID> = [],
      addressStarts: [String] = [],
      userNames: Set<String> = []
    ) {
      self.to = to
      self.people = people
      self.households = households
      self.addressStarts = addressStarts
      self.userNames = userNames
    }
  }

  /// The villages that are changed; one that is among the successors goes on.
  package let sources: [DivisionCode]
  package let successors: [Successor]
  package let assignments: [Assignment]
  /// For all who are not assigned.
  package let rest: DivisionCode
  package let on: CivilDate

  /// Describes a change; refuses one that leads nowhere or back to itself alone.
  package init(
    sources: [DivisionCode],
    successors: [Successor],
    assignments: [Assignment] = [],
    rest: DivisionCode,
    on: CivilDate
  ) throws(RuleViolation) {
    self.sources = sources.sorted()
    self.successors = successors
    self.assignments = assignments
    self.rest = rest
    self.on = on
    try check()
  }

  /// The villages that are in use no longer.
  package var ending: [DivisionCode] {
    sources.filter { source in !successors.contains { $0.code == source } }
  }

  /// Where everything goes, where there is one place only.
  package var single: DivisionCode? { successors.count == 1 ? rest : nil }

  /// Where a person of a source belongs: the person named, then her household, then her address.
  package func destination(
    person: RecordID,
    household: RecordID,
    address: String
  ) -> DivisionCode {
    if let named = assignments.first(where: { $0.people.contains(person) }) { return named.to }
    if !household.isNone,
      let named = assignments.first(where: { $0.households.contains(household) })
    {
      return named.to
    }
    let byAddress = assignments.first { assignment in
      assignment.addressStarts.contains { !$0.isEmpty && address.hasPrefix($0) }
    }
    return byAddress?.to ?? rest
  }

  /// Where a user of a source works from then on.
  package func destination(user name: String) -> DivisionCode {
    assignments.first { $0.userNames.contains(name) }?.to ?? rest
  }

  /// Whether a village gets people of another one: where it follows one that is not itself.
  package func getsPeople(_ village: DivisionCode) -> Bool {
    successors.contains { $0.code == village } && sources.contains { $0 != village }
  }

  /// Whether somebody's address has to be read to know where she belongs.
  package var readsAddresses: Bool { assignments.contains { !$0.addressStarts.isEmpty } }

  private func check() throws(RuleViolation) {
    let codes = successors.map(\.code)
    guard Set(codes).count == codes.count, Set(sources).count == sources.count else {
      throw Self.violation("division.twice", "a village stands once in it", "区划不能重复")
    }
    guard codes.contains(rest), assignments.allSatisfy({ codes.contains($0.to) }) else {
      throw Self.violation(
        "division.not_successor",
        "people go to one of the successors",
        "归入的区划须在后继区划之中"
      )
    }
    guard codes != sources, !sources.isEmpty else {
      throw Self.violation("division.itself", "nothing would change", "没有任何变更")
    }
    let all = codes + sources
    guard all.allSatisfy({ $0.level == .village }),
      Set(all.map { $0.text.prefix(9) }).count == 1
    else {
      throw Self.violation(
        "division.township",
        "villages of one township change among each other",
        "只能在同一乡镇的村居之间变更"
      )
    }
  }

  private static func violation(_ rule: String, _ en: String, _ zh: String) -> RuleViolation {
    RuleViolation(rule: rule, english: en, chinese: zh)
  }
}
