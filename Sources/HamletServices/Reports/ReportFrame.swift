internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// What every section of a report is made from: whose service, which days, and one snapshot.
struct ReportFrame {
  let snapshot: ReadSnapshot
  let grant: Grant
  /// Whose service the report is about.
  let scope: DivisionPrefix
  /// The town around it, against which parts are kept from being told by subtraction.
  let whole: DivisionPrefix
  let period: HamletDomain.ReportPeriod
  /// Days within which an answer is in time, where no working days are set.
  let withinDays: Int
  /// The divisions of the whole, in the order of codes.
  let divisions: [DivisionRecord]

  private static let usualDays = 14

  init(_ request: ReportRequest, _ snapshot: ReadSnapshot, _ grant: Grant) throws {
    self.snapshot = snapshot
    self.grant = grant
    scope = try grant.scope(withinDivision: request.division)
    whole = try DivisionPrefix(
      scope.text.utf8.count >= 9 ? String(scope.text.prefix(9)) : scope.text
    )
    period = try Self.period(request, today: grant.today)
    withinDays = request.withinDays == 0 ? Self.usualDays : Int(request.withinDays)
    divisions = try Self.divisions(snapshot, whole, period)
  }

  var today: CivilDate { grant.today }
  var range: ReportRange { ReportRange(whole: whole, period: period) }
  /// Whether the report is about one village.
  var isVillage: Bool { scope.text.utf8.count == 12 }
  /// Whether it is about all that the caller works for, or the town's total.
  var isOwnOrTotal: Bool { scope == grant.principal.scope || scope == whole }

  private static func period(
    _ request: ReportRequest,
    today: CivilDate
  ) throws -> HamletDomain.ReportPeriod {
    let hasDates = !request.fromDate.isEmpty || !request.toDate.isEmpty
    let kind = request.period == .unspecified ? (hasDates ? .dates : .year) : request.period
    guard kind == .dates else {
      guard !hasDates else {
        throw CallError.invalid(
          "from_date",
          rule: "report_period.kind",
          "Give either a kind of period or dates.",
          "请只填报告期类型或起止日期。"
        )
      }
      let day = request.onDate.isEmpty ? today : try CivilDate(request.onDate)
      return HamletDomain.ReportPeriod(kind, holding: day)
    }
    do {
      return try HamletDomain.ReportPeriod(
        from: try CivilDate(request.fromDate),
        to: request.toDate.isEmpty ? today : try CivilDate(request.toDate)
      )
    } catch {
      throw CallError.invalid("from_date", error)
    }
  }

  private static func divisions(
    _ snapshot: ReadSnapshot,
    _ whole: DivisionPrefix,
    _ period: HamletDomain.ReportPeriod
  ) throws -> [DivisionRecord] {
    var found: [DivisionRecord] = []
    var after = ""
    while true {
      let page = try snapshot.divisions(within: whole, after: after, limit: 0)
      found += page.items.filter {
        $0.validFrom <= period.last && period.first <= ($0.validTo ?? .latest)
      }
      guard let next = page.next else { return found }
      after = next
    }
  }

  /// A division's names; the code where it has none.
  func names(of prefix: String) -> Figure.Words {
    let code = prefix + String(repeating: "0", count: max(0, 12 - prefix.utf8.count))
    guard let division = divisions.first(where: { $0.code.text == code }) else {
      return Figure.Words(prefix, prefix)
    }
    return Figure.Words(division.nameZh, division.nameEn)
  }

  /// The division codes that lie within the report's scope, of a list.
  func withinScope(_ codes: [String]) -> [String] {
    codes.filter { $0.hasPrefix(scope.text) }
  }
}
