internal import HamletDomain
package import HamletMessages
package import HamletRPC
internal import HamletStore

extension ReportHandlers {
  package func setServiceTargets(
    _ request: SetServiceTargetsRequest,
    _ call: CallContext
  ) async throws(CallError) -> RecordState {
    try await env.write(call) { tx, grant in
      let record = try Self.targets(request, tx, grant)
      let version = try tx.put(record, base: request.baseVersion)
      return Change(
        reply: RecordState(id: record.id, version: version),
        record: "service_targets",
        id: record.id,
        detail: "year \(record.year.endingIn), \(record.targets.count) targets"
      )
    }
  }

  private static func targets(
    _ request: SetServiceTargetsRequest,
    _ tx: Transaction,
    _ grant: Grant
  ) throws -> ServiceTargetsRecord {
    let division = try DivisionCode(request.division)
    let now = ReportingYear(containing: grant.today)
    let year =
      request.reportingYear == 0 ? now : ReportingYear(endingIn: Int(request.reportingYear))
    guard grant.scope.contains(division), let known = try tx.read.division(division.text) else {
      throw StoreError.notFound
    }
    guard division.level == .village, (known.validTo ?? .latest) >= grant.today else {
      throw CallError.invalid(
        "division",
        rule: "service_target.village",
        "Targets are for a village that is in use.",
        "服务目标只能为在用的村居设定。"
      )
    }
    guard (now.endingIn...now.endingIn + 1).contains(year.endingIn) else {
      throw CallError.invalid(
        "reporting_year",
        rule: "service_target.year",
        "Targets are for this reporting year or the next.",
        "服务目标只能为本报告年度或下一年度设定。"
      )
    }
    do throws(RuleViolation) {
      try ServiceMeasure.check(request.targets.map { ($0.measure, $0.target) })
    } catch {
      throw CallError.invalid("targets", error)
    }
    return ServiceTargetsRecord(
      id: request.id,
      division: division,
      year: year,
      targets: Dictionary(
        request.targets.map { ($0.measure, $0.target) },
        uniquingKeysWith: { $1 }
      ),
      setBy: try tx.read.staff(grant.principal).name
    )
  }

  package func listServiceTargets(
    _ request: ListServiceTargetsRequest,
    _ call: CallContext
  ) async throws(CallError) -> ListServiceTargetsResponse {
    try await env.read(call) { snapshot, grant in
      let scope = try grant.scope(withinDivision: request.division)
      let year =
        request.reportingYear == 0
        ? ReportingYear(containing: grant.today)
        : ReportingYear(endingIn: Int(request.reportingYear))
      let page = try snapshot.serviceTargets(
        within: scope,
        in: year,
        after: request.pageToken,
        // A village's targets take 200 bytes at most, and a page fits 48 KiB.
        limit: request.pageSize == 0 ? 150 : min(Int(request.pageSize), 150)
      )
      return ListServiceTargetsResponse(
        entries: page.items.map(\.message),
        nextPageToken: page.next ?? ""
      )
    }
  }
}

extension ServiceTargetsRecord {
  fileprivate var message: ServiceTargets {
    ServiceTargets(
      id: id,
      version: version,
      division: division.text,
      reportingYear: UInt32(clamping: year.endingIn),
      targets: targets.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ServiceTarget(measure: $0.key, target: $0.value) },
      setBy: setBy,
      setAtUnixMs: setAt
    )
  }
}
