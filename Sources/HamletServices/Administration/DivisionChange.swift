internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// A change of divisions as it was asked for.
struct DivisionChange: Sendable {
  let sources: [String]
  let successors: [SuccessorDivision]
  let assignments: [DivisionAssignment]
  let rest: String
  let on: String

  /// The change as the rules know it; refuses villages that are not there, not in use, or outside.
  func plan(_ grant: Grant, _ snapshot: ReadSnapshot) throws -> DivisionPlan {
    let day = try on.isEmpty ? grant.today : CivilDate(on)
    guard day <= grant.today else {
      throw CallError.invalid(
        "on",
        rule: "date.future",
        "divisions change on the day or after it",
        "生效日期不能晚于今天"
      )
    }
    let plan: DivisionPlan
    do {
      plan = try DivisionPlan(
        sources: try sources.map { try DivisionCode($0) },
        successors: try successors.map {
          DivisionPlan.Successor(
            code: try DivisionCode($0.code),
            nameZh: $0.nameZh,
            nameEn: $0.nameEn
          )
        },
        assignments: try assignments.map(Self.assignment),
        rest: try DivisionCode(rest),
        on: day
      )
    } catch let violation as RuleViolation {
      throw CallError.invalid("successors", violation)
    }
    for code in plan.sources {
      let division = try Self.inUse(code, "code", grant, snapshot)
      guard division.validFrom <= day else {
        throw CallError.invalid(
          "on",
          rule: "date.before_start",
          "the village did not exist on this day",
          "该日期早于区划启用日期"
        )
      }
    }
    for successor in plan.successors { try Self.check(successor, grant, snapshot) }
    return plan
  }

  private static func assignment(
    _ message: DivisionAssignment
  ) throws -> DivisionPlan.Assignment {
    DivisionPlan.Assignment(
      to: try DivisionCode(message.to),
      people: Set(message.personIds),
      households: Set(message.householdIds),
      addressStarts: message.addressStarts,
      userNames: Set(message.userNames)
    )
  }

  /// A successor is in use, or new with a name.
  private static func check(
    _ successor: DivisionPlan.Successor,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws {
    if try snapshot.division(successor.code.text) != nil {
      _ = try inUse(successor.code, "successors", grant, snapshot)
      return
    }
    guard grant.scope.contains(successor.code) else { throw outside }
    guard !successor.nameZh.isEmpty else {
      throw CallError.invalid(
        "successors",
        rule: "division.name",
        "a new village needs its name",
        "新区划须填写名称"
      )
    }
  }

  private static let outside = CallError.permissionDenied(
    "The division lies outside your scope.",
    "该区划超出您的管理范围。"
  )

  /// A division of the caller's that is in use.
  static func inUse(
    _ code: DivisionCode,
    _ path: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> DivisionRecord {
    guard grant.scope.contains(code) else { throw outside }
    guard let division = try snapshot.division(code.text) else {
      throw CallError.invalid(
        path,
        rule: "division.unknown",
        "there is no such division",
        "没有此区划"
      )
    }
    try DivisionUse.check(code, snapshot)
    return division
  }
}

extension DivisionRecord {
  /// The division as lists show it.
  func message(_ snapshot: ReadSnapshot) throws -> Division {
    Division(
      code: code.text,
      nameZh: nameZh,
      nameEn: nameEn,
      validFrom: validFrom.description,
      validTo: validTo?.description ?? "",
      successors: validTo == nil ? [] : try snapshot.successors(of: code).map(\.text)
    )
  }
}
