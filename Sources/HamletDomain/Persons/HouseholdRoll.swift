/// Who lives in a household, each member from a day until the day she is no longer one.
package struct HouseholdRoll: Hashable, Sendable {
  /// A membership in one relation to the head.
  package struct Member: Hashable, Sendable {
    /// Who.
    package var person: RecordID
    /// What she is to the head.
    package var relation: Relation
    /// The first day.
    package var from: CivilDate
    /// The day from which she is no longer a member in this relation, or nil.
    package var to: CivilDate?

    /// Describes a membership.
    package init(
      person: RecordID,
      relation: Relation,
      from: CivilDate,
      to: CivilDate? = nil
    ) {
      self.person = person
      self.relation = relation
      self.from = from
      self.to = to
    }
  }

  /// Every membership there was.
  package private(set) var members: [Member]

  /// Takes memberships as they were kept.
  package init(_ members: [Member]) { self.members = members }

  /// Who is a member on a day.
  package func current(on day: CivilDate) -> [Member] {
    members.filter { $0.from <= day && $0.to.map { day < $0 } ?? true }
  }

  /// Who is a member with no end.
  package var open: [Member] { members.filter { $0.to == nil } }

  /// Lets a person in from a day on; a household has one head at a time.
  package mutating func join(
    _ person: RecordID,
    as relation: Relation,
    on day: CivilDate
  ) throws(RuleViolation) {
    guard relation != .unspecified else { throw Self.noRelation }
    guard !members.contains(where: { $0.person == person && ($0.to ?? .latest) > day }) else {
      throw Self.isMember
    }
    guard relation != .head || !open.contains(where: { $0.relation == .head }) else {
      throw Self.hasHead
    }
    members.append(Member(person: person, relation: relation, from: day))
  }

  /// Lets a person go on a day.
  package mutating func leave(_ person: RecordID, on day: CivilDate) throws(RuleViolation) {
    guard let index = members.firstIndex(where: { $0.person == person && $0.to == nil }) else {
      throw Self.isNoMember
    }
    guard members[index].from <= day else { throw Self.beforeFirstDay }
    if members[index].from == day {
      members.remove(at: index)  // It never held.
    } else {
      members[index].to = day
    }
  }

  /// Changes what a person is to the head, from a day on.
  package mutating func change(
    _ person: RecordID,
    to relation: Relation,
    on day: CivilDate
  ) throws(RuleViolation) {
    guard relation != .unspecified else { throw Self.noRelation }
    guard relation != .head else { throw Self.hasHead }
    try leave(person, on: day)
    members.append(Member(person: person, relation: relation, from: day))
  }

  /// Makes a member the head from a day on; the others' relations are to the new head.
  package mutating func makeHead(
    _ person: RecordID,
    relations: [RecordID: Relation],
    on day: CivilDate
  ) throws(RuleViolation) {
    let before = open
    guard before.contains(where: { $0.person == person }) else { throw Self.isNoMember }
    guard relations.keys.allSatisfy({ id in before.contains { $0.person == id } }) else {
      throw Self.isNoMember
    }
    for member in before {
      let relation: Relation =
        member.person == person ? .head : relations[member.person] ?? .other
      guard relation != .head || member.person == person else { throw Self.hasHead }
      guard relation != .unspecified else { throw Self.noRelation }
      guard relation != member.relation else { continue }
      try leave(member.person, on: day)
      members.append(Member(person: member.person, relation: relation, from: day))
    }
  }
}

extension HouseholdRoll {
  static let noRelation = RuleViolation(
    rule: "household.relation",
    english: "Say what she is to the head of the household.",
    chinese: "请填写与户主关系。"
  )
  static let isMember = RuleViolation(
    rule: "household.member",
    english: "She is a member of this household on that day.",
    chinese: "她在该日已是本户成员。"
  )
  static let isNoMember = RuleViolation(
    rule: "household.no_member",
    english: "She is no member of this household now.",
    chinese: "她现在不是本户成员。"
  )
  static let hasHead = RuleViolation(
    rule: "household.one_head",
    english: "A household has one head; change the head with change=head.",
    chinese: "一户只有一位户主，请用 change=head 变更户主。"
  )
  static let beforeFirstDay = RuleViolation(
    rule: "household.order",
    english: "That day is before her first as a member.",
    chinese: "日期早于其加入日期。"
  )
}
