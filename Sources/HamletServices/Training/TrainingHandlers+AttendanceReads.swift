internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension TrainingHandlers {
  package func listAttendance(
    _ request: ListAttendanceRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListAttendanceResponse {
    let after = try RecordID(pageToken: request.pageToken)
    try env.auditRead(call, record: "training_session", id: request.sessionId)
    return try await env.read(call) { snapshot, _ in
      _ = try snapshot.trainingSession(request.sessionId)
      let found = try snapshot.attendance(
        in: request.sessionId,
        after: after,
        limit: Int(request.pageSize)
      )
      let page = TrainingPage(found, id: \.attendance.staffID) { AttendanceRow($0) }
      return ListAttendanceResponse(rows: page.items, nextPageToken: page.next)
    }
  }

  package func listTrainingEdits(
    _ request: ListTrainingEditsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListTrainingEditsResponse {
    let (edits, isOwn) = try await env.read(call) { snapshot, grant in
      let staff = try snapshot.staff(request.staffId)
      let isOwn = staff?.userName == grant.principal.userName
      guard let staff, isOwn || grant.principal.role == .trainer else { throw StoreError.notFound }
      _ = try snapshot.trainingSession(request.sessionId)
      return (try snapshot.trainingEdits(of: staff.id, in: request.sessionId), isOwn)
    }
    if !isOwn { try env.auditRead(call, record: "staff", id: request.staffId) }
    // The longest reasons of a hundred edits take 20 KiB of Chinese text twice over: the newest fit.
    let newestFirst = Page(items: Array(edits.reversed()), next: nil)
    let page = TrainingPage(newestFirst, id: { _ in request.staffId }, TrainingEdit.init)
    return ListTrainingEditsResponse(edits: page.items.reversed())
  }
}

extension AttendanceRow {
  fileprivate init(_ line: AttendanceLine) {
    self.init(
      staffId: line.attendance.staffID,
      staffName: line.staffName,
      status: line.attendance.status,
      minutes: UInt32(clamping: line.attendance.minutes),
      remark: line.attendance.remark,
      attempts: UInt32(clamping: line.result.attempts),
      scorePerMille: UInt32(clamping: line.result.bestScore),
      passed: line.result.isPassed,
      editCount: UInt32(clamping: line.edits)
    )
  }
}

extension HamletMessages.TrainingEdit {
  fileprivate init(_ edit: HamletStore.TrainingEdit) {
    self.init(
      fieldName: edit.field,
      oldValue: edit.oldText,
      reason: edit.reason,
      changedBy: edit.userName,
      changedAtUnixMs: edit.at
    )
  }
}

extension HamletStore.TrainingEdit {
  /// What stood there, with the attendance's number as the contract's word.
  fileprivate var oldText: String {
    let parts = old.split(separator: " ")
    guard field == "attendance", parts.count == 2,
      let status = UInt32(parts[0]).flatMap(AttendanceStatus.init(rawValue:))
    else { return old }
    let names = Contract.schema.enumeration("hamlet.v1.AttendanceStatus")?.values ?? []
    let name = names.first { $0.number == status.rawValue }?.shortName
    return "\(name ?? "") \(parts[1])"
  }
}
