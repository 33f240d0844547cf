internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func registerStaff(
    _ request: RegisterStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let division = try Self.division(request.division, grant, tx)
      let day = request.startsOn.isEmpty ? grant.today : try CivilDate(request.startsOn)
      let staff = StaffRecord(
        id: request.id,
        name: request.name,
        userName: request.userName,
        role: request.role,
        team: request.team,
        division: division,
        startsOn: day
      )
      try Self.refusingTwice(
        "She is on the staff list, or the account belongs to someone who is.",
        "此人或此账号已在人员名册中。"
      ) { try tx.insert(staff) }
      return Change(
        reply: RecordState(id: staff.id, version: 1),
        record: "staff",
        id: staff.id,
        detail: "role \(staff.role)"
      )
    }
  }

  package func endStaff(
    _ request: EndStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let staff = try tx.read.staff(request.id, within: grant.scope)
      let day = try CivilDate(request.endsOn)
      guard day >= staff.startsOn else {
        throw CallError.invalid(
          "ends_on",
          rule: "staff.ends_before",
          "The last day comes before the first.",
          "离岗日期早于到岗日期。"
        )
      }
      let version = try tx.end(staff, on: day, base: request.baseVersion)
      return Change(
        reply: RecordState(id: staff.id, version: version),
        record: "staff",
        id: staff.id,
        detail: "ends_on"
      )
    }
  }

  package func listStaff(
    _ request: ListStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListStaffResponse {
    let after = try RecordID(trainingPageToken: request.pageToken)
    try env.auditRead(call, record: "staff", id: .none)
    return try await env.read(call) { snapshot, grant in
      var filter = StaffFilter()
      filter.role = request.role
      filter.team = request.team
      filter.endingFrom = request.formerToo ? nil : grant.today
      let found = try snapshot.staff(
        within: try grant.scope(withinDivision: request.division),
        filter,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.id) { Staff($0) }
      return ListStaffResponse(staff: page.items, nextPageToken: page.next)
    }
  }

  /// The division in which someone works: within the caller's scope, and one that exists.
  private static func division(
    _ text: String,
    _ grant: Grant,
    _ tx: Transaction
  ) throws -> DivisionPrefix {
    let division = try DivisionPrefix(staffDivision: text)
    guard grant.scope.contains(division) else { throw StoreError.notFound }
    let code = division.text + String(repeating: "0", count: max(0, 12 - division.text.count))
    guard try tx.read.division(code) != nil else {
      throw CallError.invalid(
        "division",
        rule: "division.unknown",
        "There is no such division.",
        "没有此区划。"
      )
    }
    return division
  }

  /// Runs an insertion and says in words what is there already.
  static func refusingTwice<Value>(
    _ english: String,
    _ chinese: String,
    _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as StoreError {
      guard case .alreadyExists = error.code else { throw error }
      throw CallError.alreadyExists(english, chinese)
    }
  }
}
