internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ScreeningHandlers {
  /// Reports read from one snapshot; more would hold it too long.
  private static let rowsAtOnce = 100
  /// Days of one export: a reporting year and what runs over.
  private static let exportDays = 400

  package func exportRegister(
    _ request: ExportRegisterRequest,
    _ responses: ResponseStream<RegisterRow>,
    _ call: CallContext
  ) async throws(CallError) {
    let states = try Self.exportStates(request)
    let received = try Self.exportPeriod(request)
    let grant = try call.grant()
    guard grant.principal.role != .integration || request.purpose == .statistics else {
      throw .permissionDenied(
        "A program gets counts for statistics, and no rows.",
        "系统对接只能获取统计计数，不能导出明细。"
      )
    }
    let ids = try await env.read(call) { snapshot, grant in
      try snapshot.register(of: request.kind, in: states, within: grant.scope, received: received)
    }
    var rows: [RegisterRow] = []
    for start in stride(from: 0, to: ids.count, by: Self.rowsAtOnce) {
      let part = Array(ids[start..<min(start + Self.rowsAtOnce, ids.count)])
      rows += try await env.read(call) { snapshot, grant in
        try part.compactMap { try Self.row($0, states, request.purpose, snapshot, grant) }
      }
    }
    if request.purpose == .statistics {
      rows = RegisterRow.counts(of: rows, kind: request.kind, town: grant.principal.scope.text)
    }
    try await note(request, rows.count, call)
    for row in rows { try await responses.send(row) }
  }

  /// Writes down that an export was made, for what, and of how many lines, before any is sent.
  private func note(
    _ request: ExportRegisterRequest,
    _ count: Int,
    _ call: CallContext
  ) async throws(CallError) {
    defer { call.endCommit() }
    _ = try await env.write(call) { _, _ in
      Change(
        reply: RegisterRow(),
        record: "register",
        id: .none,
        detail: "\(request.kind) for \(request.purpose), \(count) lines, "
          + "\(request.receivedFrom) to \(request.receivedTo)"
      )
    }
  }

  /// A report's line as it stands now; nil where it left the states meanwhile, or where it may not go
  /// upward without a consent.
  private static func row(
    _ id: RecordID,
    _ states: [SubmissionState],
    _ purpose: ExportPurpose,
    _ snapshot: ReadSnapshot,
    _ grant: Grant
  ) throws -> RegisterRow? {
    let report: SubmissionRecord
    do {
      report = try snapshot.submission(id, within: grant.scope)
    } catch let error as StoreError {
      // Meanwhile her record was hidden, or rests.
      switch error.code {
      case .notFound, .resting: return nil
      default: throw error
      }
    }
    guard !report.isSealed, states.contains(report.state) else { return nil }
    if purpose == .superiorReport {
      guard try snapshot.mayGoUpward(report, on: grant.today) else { return nil }
    }
    return RegisterRow(report, try report.newestBody(snapshot))
  }

  private static func exportStates(
    _ request: ExportRegisterRequest
  ) throws(CallError) -> [SubmissionState] {
    let allowed = request.purpose.states
    guard !request.states.isEmpty else { return allowed }
    guard request.states.allSatisfy(allowed.contains) else {
      let names = allowed.map { ContractWords.of($0) }
      let english = names.map(\.english).joined(separator: ", ")
      let chinese = names.map(\.chinese).joined(separator: "、")
      throw .invalid(
        "states",
        rule: "export.states",
        "An export for this purpose holds only: \(english).",
        "此用途的导出只含：\(chinese)。"
      )
    }
    return request.states
  }

  private static func exportPeriod(
    _ request: ExportRegisterRequest
  ) throws(CallError) -> Range<Int64> {
    guard let first = try? CivilDate(request.receivedFrom),
      let last = try? CivilDate(request.receivedTo), first <= last,
      first.days(to: last) <= exportDays
    else {
      throw .invalid(
        "received_to",
        rule: "export.period",
        "The last day is not before the first, and at most \(exportDays) days after it.",
        "截止日期不得早于起始日期，且不超过 \(exportDays) 天。"
      )
    }
    return first.startUnixMilliseconds()..<last.adding(days: 1).startUnixMilliseconds()
  }
}

extension ReadSnapshot {
  /// Whether a report may leave for the higher level: a birth defect needs its person's consent.
  func mayGoUpward(_ report: SubmissionRecord, on day: CivilDate) throws -> Bool {
    guard report.kind == .birthDefect, !report.personID.isNone else { return true }
    return try isCovered(report.personID, by: .defectReporting, on: day)
  }
}
