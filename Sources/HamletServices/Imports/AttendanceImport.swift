internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Rows of an attendance sheet: recorded as a trainer's call records them, one by one.
struct AttendanceImport: ImportTarget {
  struct Deed: Sendable {
    let session: TrainingSessionRecord
    let attendance: AttendanceRecord
  }

  static let kind = ImportKind.attendance
  static let recordType = "attendance"

  let mode: ImportMode
  let sessionID: RecordID
  let lateReason: String

  func completed(_ row: AttendanceImportRow) -> AttendanceImportRow {
    var row = row
    if row.sessionId.isNone { row.sessionId = sessionID }
    return row
  }

  func marks(of row: AttendanceImportRow) -> [ImportMark] {
    let (field, who) =
      !row.staffId.isNone
      ? ("staff_id", row.staffId.description)
      : row.userName.isEmpty ? ("staff_name", row.staffName) : ("user_name", row.userName)
    return [ImportMark(field: field, text: "\(row.sessionId)/\(who)")]
  }

  func plan(
    _ row: AttendanceImportRow,
    id: RecordID,
    _ snapshot: ReadSnapshot,
    _ grant: Grant,
    _ ready: Never?
  ) throws -> ImportPlan<Deed> {
    guard let session = try found(row, snapshot) else {
      return .leave(.notTaken([Self.unknownSession]))
    }
    try TrainingHandlers.checkWindow(session, lateReason, grant)
    let staff: RecordID
    switch try Self.staff(row, in: session, snapshot, grant) {
    case .success(let found): staff = found
    case .failure(let problem): return .leave(.notTaken([problem]))
    }
    let entry = AttendanceEntry(
      staffId: staff,
      status: row.status,
      minutes: row.minutes,
      remark: row.remark
    )
    do {
      try TrainingHandlers.check([entry], of: session, snapshot)
    } catch let error as CallError {
      var outcome = ImportOutcome(refusal: error)
      for index in outcome.problems.indices {
        let path = outcome.problems[index].field
        outcome.problems[index].field = path.split(separator: ".").last.map(String.init) ?? path
      }
      return .leave(outcome)
    }
    let attendance = TrainingHandlers.attendance(entry, in: session)
    guard let old = try snapshot.attendance(of: staff, in: session.id) else {
      return .do(Deed(session: session, attendance: attendance), as: .created)
    }
    guard old != attendance else {
      return .leave(ImportOutcome(result: .unchanged, recordID: staff))
    }
    guard mode == .update else {
      return .leave(
        .duplicate(
          of: staff,
          "status",
          "Her attendance is recorded; mode update corrects it.",
          "该人员出勤已登记，更正请用更新方式。"
        )
      )
    }
    return .do(Deed(session: session, attendance: attendance), as: .updated)
  }

  func perform(_ deed: Deed, _ tx: Transaction, _ grant: Grant) throws -> RecordID {
    try tx.put(deed.attendance, reason: lateReason, recordedAt: grant.atUnixMilliseconds)
    let staff = deed.attendance.staffID
    _ = try TrainingHandlers.certify([staff], in: deed.session, tx, grant)
    return staff
  }

  private func found(
    _ row: AttendanceImportRow,
    _ snapshot: ReadSnapshot
  ) throws -> TrainingSessionRecord? {
    guard !row.sessionId.isNone else { return nil }
    do {
      return try snapshot.trainingSession(row.sessionId)
    } catch let error as StoreError {
      guard case .notFound = error.code else { throw error }
      return nil
    }
  }

  private static var unknownSession: ImportProblem {
    ImportProblem(
      field: "session_id",
      rule: "session.unknown",
      english: "Neither the row nor the header names a session that there is.",
      chinese: "该行和导入信息都没有指明已有的培训场次。"
    )
  }

  /// The staff member by id, by account, or by a name that only one who is enrolled has.
  private static func staff(
    _ row: AttendanceImportRow,
    in session: TrainingSessionRecord,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> Result<RecordID, ImportProblem> {
    if !row.staffId.isNone { return .success(row.staffId) }
    let found: [RecordID]
    let field: String
    if !row.userName.isEmpty {
      field = "user_name"
      found = try snapshot.staff(ofUser: row.userName, on: grant.today).map { [$0.id] } ?? []
    } else {
      field = "staff_name"
      found = try snapshot.enrolledStaff(named: row.staffName, in: session.id)
    }
    if found.count == 1 { return .success(found[0]) }
    let isUnknown = found.isEmpty
    return .failure(
      ImportProblem(
        field: field,
        rule: isUnknown ? "staff.unknown" : "staff.several",
        english: isUnknown
          ? "Nobody of this name is enrolled in the session."
          : "Several of this name are enrolled; give the account or the id.",
        chinese: isUnknown ? "此场培训没有此人报名。" : "有多名同名人员报名，请填写用户名或编号。"
      )
    )
  }
}
