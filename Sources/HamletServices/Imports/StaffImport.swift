internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Rows of staff: put on the list, or updated where they are on it.
struct StaffImport: ImportTarget {
  enum Deed: Sendable {
    case register(RegisterStaffRequest)
    case update(UpdateStaffRequest)
  }

  static let kind = ImportKind.staff
  static let recordType = "staff"

  let mode: ImportMode
  let division: String

  func completed(_ row: StaffImportRow) -> StaffImportRow {
    var row = row
    if row.division.isEmpty { row.division = division }
    return row
  }

  func marks(of row: StaffImportRow) -> [ImportMark] {
    if !row.id.isNone { return [ImportMark(field: "id", text: row.id.description)] }
    if !row.userName.isEmpty { return [ImportMark(field: "user_name", text: row.userName)] }
    return [ImportMark(field: "name", text: "\(row.name)/\(row.role)/\(row.division)")]
  }

  func plan(
    _ row: StaffImportRow,
    id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant,
    _ ready: Never?
  ) throws -> ImportPlan<Deed> {
    guard !row.division.isEmpty else {
      return .leave(
        .notTaken([
          ImportProblem(
            field: "division",
            rule: "required",
            english: "Division must be given.",
            chinese: "请填写单位区划。"
          )
        ])
      )
    }
    if let (staff, field) = try known(row, snapshot, grant) {
      guard mode == .update else {
        return .leave(
          .duplicate(of: staff.id, field, "She is on the staff list.", "此人已在人员名册中。")
        )
      }
      let request = try Self.update(row, of: staff)
      guard !request.updateMask.isEmpty else {
        return .leave(ImportOutcome(result: .unchanged, recordID: staff.id))
      }
      _ = try TrainingHandlers.division(row.division, grant, snapshot)
      return .do(.update(request), as: .updated)
    }
    var request = RegisterStaffRequest(
      id: id,
      name: row.name,
      userName: row.userName,
      role: row.role,
      team: row.team,
      division: row.division,
      startsOn: row.startsOn
    )
    if !row.id.isNone { request.id = row.id }
    _ = try TrainingHandlers.staff(request, grant, snapshot)
    return .do(.register(request), as: .created)
  }

  func perform(_ deed: Deed, _ tx: Transaction, _ grant: Grant) throws -> RecordID {
    switch deed {
    case .register(let request):
      let staff = try TrainingHandlers.staff(request, grant, tx.read)
      try tx.insert(staff)
      return staff.id
    case .update(let request): return try TrainingHandlers.updated(request, tx, grant).id
    }
  }

  /// Who on the list a row is about, and the field that says so.
  private func known(
    _ row: StaffImportRow,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> (StaffRecord, String)? {
    if !row.id.isNone {
      guard let staff = try snapshot.staff(row.id) else { return nil }
      guard grant.scope.contains(staff.division) else { throw StoreError.notFound }
      return (staff, "id")
    }
    if !row.userName.isEmpty {
      return try snapshot.staff(ofUser: row.userName, on: grant.today).map { ($0, "user_name") }
    }
    let division = try DivisionPrefix(place: row.division)
    return try snapshot.staff(named: row.name, role: row.role, in: division, on: grant.today)
      .map { ($0, "name") }
  }

  private static func update(
    _ row: StaffImportRow,
    of staff: StaffRecord
  ) throws -> UpdateStaffRequest {
    var request = UpdateStaffRequest(
      id: staff.id,
      baseVersion: staff.version,
      name: row.name,
      userName: row.userName,
      role: row.role,
      team: row.team,
      division: row.division
    )
    let division = try DivisionPrefix(place: row.division)
    let differs: [(String, Bool)] = [
      ("name", row.name != staff.name),
      ("user_name", !row.userName.isEmpty && row.userName != staff.userName),
      ("role", row.role != staff.role), ("team", row.team != staff.team),
      ("division", division != staff.division),
    ]
    request.updateMask = differs.filter(\.1).map(\.0)
    return request
  }
}
