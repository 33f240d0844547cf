internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// What a village's service, or a town's, did in a period.
struct ServiceSection {
  let frame: ReportFrame

  private struct Counts {
    let channels: VillageGrid
    let outreach: (events: VillageCounts, reach: VillageCounts)
    let reach: VillageGrid
    let awareness: VillageGrid
    let items: VillageGrid
    let offers: VillageGrid
    let followUps: VillageGrid
    let minutes: VillageCounts
    let opening: VillageCounts
  }

  private static let channels = ConsultationChannel.allCases.filter { $0 != .unspecified }
  private static let itemKinds = GivenItemKind.allCases.filter { $0 != .unspecified }
  private static let columns: [Figure] = [
    .consultations, .homeVisits, .outreachEvents, .outreachReach, .awareness, .itemsGiven,
    .offersMade,
    .followUpsDone, .serviceTraining, .openingDays,
  ]

  func section() throws -> ReportSection {
    let counts = try self.counts()
    let months = ReportTable.byMonth(
      "service.months",
      Figure.Words("各月咨询", "consultations by month"),
      .consultations,
      try frame.snapshot.consultationsByMonth(frame.range),
      frame
    )
    var tables = [
      months, byChannel(counts.channels), try byTopic(), byKind(counts.outreach.events),
      byItem(counts.items),
    ]
    if !frame.isVillage {
      tables.append(
        try .byVillage(
          "service.villages",
          Figure.Words("各村服务", "service by village"),
          Self.columns,
          frame,
          codes: Set(counts.channels.codes)
        ) { values($0, counts) }
      )
    }
    return ReportSection(
      .service,
      zip(Self.columns, values(frame.scope, counts)).map { ReportFigure($0, $1) },
      tables,
      charts: [
        ReportChart(kind: .line, tableKey: "service.months", columns: [0]),
        ReportChart(kind: .bars, tableKey: "service.channels", columns: [0]),
        ReportChart(kind: .bars, tableKey: "service.topics", columns: [0]),
      ],
      note: Figure.Words(
        "只统计服务做了什么；各村按区划代码排列。",
        "It counts what the service did; villages stand in the order of their codes."
      )
    )
  }

  private func counts() throws -> Counts {
    let (snapshot, range) = (frame.snapshot, frame.range)
    let outreach = try snapshot.outreachByVillage(range)
    return Counts(
      channels: VillageGrid(
        frame,
        try snapshot.consultationsByChannel(range),
        codes: Self.channels.map { Int($0.rawValue) }
      ),
      outreach: outreach,
      reach: VillageGrid(frame, outreach.reach, codes: [0]),
      awareness: VillageGrid(frame, try snapshot.awarenessByVillage(range), codes: [1, 0]),
      items: VillageGrid(
        frame,
        try snapshot.itemsByVillage(range),
        codes: Self.itemKinds.map { Int($0.rawValue) }
      ),
      offers: VillageGrid(frame, try snapshot.offersByVillage(range), codes: [0]),
      followUps: VillageGrid(frame, try snapshot.followUpsDone(range), codes: [0]),
      minutes: try snapshot.trainingMinutes(range),
      opening: try snapshot.openingDays(range)
    )
  }

  private func values(_ place: DivisionPrefix, _ counts: Counts) -> [ReportValue] {
    let visits = Self.channels.firstIndex(of: .homeVisit).flatMap { index in
      counts.channels.cells(of: place)[index]
    }
    return [
      .count(counts.channels.total(of: place)), .count(visits),
      .count(counts.outreach.events.sum(within: place)), .count(counts.reach.total(of: place)),
      .share(counts.awareness, place),
      .count(counts.items.total(of: place)), .count(counts.offers.total(of: place)),
      .count(counts.followUps.total(of: place)), .count(counts.minutes.sum(within: place)),
      .count(counts.opening.sum(within: place)),
    ]
  }

  private func byChannel(_ grid: VillageGrid) -> ReportTable {
    list(
      "service.channels",
      Figure.Words("咨询渠道", "consultations by channel"),
      Figure.Words("渠道", "channel"),
      .consultations,
      Self.channels,
      grid
    )
  }

  private func byTopic() throws -> ReportTable {
    let topics = ConsultationTopic.allCases.filter { $0 != .unspecified }
    let counts = try frame.snapshot.topicsByVillage(frame.range)
    return list(
      "service.topics",
      Figure.Words("咨询主题", "topics of consultations"),
      Figure.Words("主题", "topic"),
      .topics,
      topics,
      VillageGrid(frame, counts, codes: topics.map { Int($0.rawValue) })
    )
  }

  private func byItem(_ grid: VillageGrid) -> ReportTable {
    list(
      "service.items",
      Figure.Words("发放物品", "items given"),
      Figure.Words("物品", "item"),
      .itemsGiven,
      Self.itemKinds,
      grid
    )
  }

  /// Events are the service's own and tell of nobody.
  private func byKind(_ events: VillageCounts) -> ReportTable {
    let kinds = OutreachKind.allCases.filter { $0 != .unspecified }
    return ReportTable(
      "service.outreach",
      Figure.Words("宣传活动", "outreach events"),
      rows: Figure.Words("方式", "kind"),
      [.outreachEvents],
      kinds.map { kind in
        let number = events.sum(Int(kind.rawValue), within: frame.scope)
        return ReportRow(ContractWords.shortName(kind), ContractWords.of(kind), [.count(number)])
      }
    )
  }

  private func list<Code: RawRepresentable>(
    _ key: String,
    _ title: Figure.Words,
    _ name: Figure.Words,
    _ figure: Figure,
    _ codes: [Code],
    _ grid: VillageGrid
  ) -> ReportTable where Code.RawValue == UInt32 {
    let rows = zip(codes, grid.cells(of: frame.scope)).map { code, cell in
      ReportRow(ContractWords.shortName(code), ContractWords.of(code), [.count(cell)])
    }
    let total = [ReportValue.count(grid.total(of: frame.scope))]
    return ReportTable(
      key,
      title,
      rows: name,
      [figure],
      rows + [ReportRow("total", ReportTable.Words.total, total, isTotal: true)]
    )
  }
}

extension VillageCounts {
  /// The sum of a place, of one code or of all.
  func sum(_ code: Int? = nil, within place: DivisionPrefix) -> Int {
    counts.filter { $0.key.hasPrefix(place.text) }.values.reduce(0) { sum, codes in
      sum + (code.map { codes[$0] ?? 0 } ?? codes.values.reduce(0, +))
    }
  }
}
