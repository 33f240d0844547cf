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
      let staff = try Self.staff(request, grant, tx.read)
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

  /// Someone about to be put on the list.
  static func staff(
    _ request: RegisterStaffRequest,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> StaffRecord {
    StaffRecord(
      id: request.id,
      name: request.name,
      userName: request.userName,
      role: request.role,
      team: request.team,
      division: try division(request.division, grant, snapshot),
      startsOn: request.startsOn.isEmpty ? grant.today : try CivilDate(request.startsOn)
    )
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
      let freed = try Self.freeSeats(of: staff, after: day, tx)
      return Change(
        reply: RecordState(id: staff.id, version: version),
        record: "staff",
        id: staff.id,
        detail: "ends_on, seats freed \(freed)"
      )
    }
  }

  package func getStaff(
    _ request: GetStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> Staff {
    try env.auditRead(call, record: "staff", id: request.id)
    return try env.point(call) { snapshot, grant in
      Staff(try snapshot.staff(request.id, within: grant.scope))
    }
  }

  package func updateStaff(
    _ request: UpdateStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in try Self.updated(request, tx, grant) }
  }

  static func updated(
    _ request: UpdateStaffRequest,
    _ tx: Transaction,
    _ grant: Grant
  ) throws -> Change<RecordState> {
    var staff = try tx.read.staff(request.id, within: grant.scope)
    guard staff.version == request.baseVersion else {
      throw StoreError.conflict(staff.version, request.updateMask)
    }
    for (index, field) in request.updateMask.enumerated() {
      try set(field, at: index, of: &staff, from: request, grant, tx)
    }
    let version = try refusingTwice(
      "The account belongs to someone else on the staff list.",
      "此账号已属于人员名册中的另一人。"
    ) { try tx.update(staff) }
    return Change(
      reply: RecordState(id: staff.id, version: version),
      record: "staff",
      id: staff.id,
      detail: request.updateMask.joined(separator: " ")
    )
  }

  private static func set(
    _ field: String,
    at index: Int,
    of staff: inout StaffRecord,
    from request: UpdateStaffRequest,
    _ grant: Grant,
    _ tx: Transaction
  ) throws {
    switch field {
    case "name" where !request.name.isEmpty: staff.name = request.name
    case "user_name": staff.userName = request.userName
    case "role" where request.role != .unspecified: staff.role = request.role
    case "team" where request.team != .unspecified: staff.team = request.team
    case "division" where !request.division.isEmpty:
      staff.division = try Self.division(request.division, grant, tx.read)
    case "name", "role", "team", "division":
      throw CallError.invalid(field, rule: "required", "It cannot be empty.", "不能为空。")
    default:
      throw CallError.invalid(
        "update_mask[\(index)]",
        rule: "update_mask.unknown",
        "A staff member has no such field to set.",
        "人员没有可更新的此项。"
      )
    }
  }

  package func listStaff(
    _ request: ListStaffRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListStaffResponse {
    let after = try RecordID(pageToken: request.pageToken)
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
  static func division(
    _ text: String,
    _ grant: Grant,
    _ snapshot: ReadSnapshot
  ) throws -> DivisionPrefix {
    let division = try DivisionPrefix(place: text)
    guard grant.scope.contains(division) else { throw StoreError.notFound }
    let code = division.text + String(repeating: "0", count: max(0, 12 - division.text.count))
    guard try snapshot.division(code) != nil else {
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
