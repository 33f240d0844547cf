internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// Which facts of the register are known; a fact declined is complete and shown apart.
struct CompletenessSection {
  let frame: ReportFrame
  private let counts: [String: CompletenessCounts]

  init(frame: ReportFrame) throws {
    self.frame = frame
    counts = try frame.snapshot.completeness(
      within: frame.whole,
      on: frame.today
    )
  }

  func section() throws -> ReportSection {
    let people = grid(1) { [$0.people] }
    let confirmed = grid(2) { [$0.confirmed, $0.people - $0.confirmed] }
    let answered = grid(2) { counts in
      let answered = ReadSnapshot.factsAsked.reduce(0) { $0 + counts.answered($1) }
      let asked = ReadSnapshot.factsAsked.reduce(0) { $0 + (counts.asked[$1] ?? 0) }
      return [answered, max(0, asked - answered)]
    }
    func values(_ place: DivisionPrefix) -> [ReportValue] {
      [
        .count(people.total(of: place)), .share(answered, place), .share(confirmed, place),
      ]
    }
    let columns: [Figure] = [.people, .facts, .confirmed]
    var tables = [byFact()]
    if !frame.isVillage {
      tables.append(
        try .byVillage(
          "completeness.villages",
          Figure.Words("各村登记", "register by village"),
          columns,
          frame,
          values
        )
      )
    }
    let figures = zip(columns, values(frame.scope)).map { ReportFigure($0, $1) }
    let rounds = try roundFigures()
    return ReportSection(
      .completeness,
      figures + rounds,
      tables,
      charts: [ReportChart(kind: .bars, tableKey: "completeness.facts", columns: [0])],
      note: Figure.Words(
        "不愿说明是完整的答复，单列，不按村列出。",
        "Preferring not to say is a complete answer, shown apart and by no village."
      )
    )
  }

  /// How far the newest open round through the register has come, in the town as a whole.
  private func roundFigures() throws -> [ReportFigure] {
    let rounds = try frame.snapshot.rounds(near: frame.whole, state: .open, after: "", limit: 1)
    return try rounds.items.map { round in
      let counts = try frame.snapshot.roundCounts(round, within: frame.whole, on: frame.today)
      let gone = counts.confirmed + counts.corrected + counts.prefersNot
      let shown = SuppressedTable(list: [gone, counts.waiting])
      let value = ReportValue.share(
        shown.cells.first?.first ?? nil,
        of: shown.rowTotals.first ?? nil
      )
      return ReportFigure(.roundProgress, value, of: Figure.Words(round.title, round.title))
    }
  }

  private func grid(_ columns: Int, _ cells: (CompletenessCounts) -> [Int]) -> VillageGrid {
    VillageGrid(frame, columns: columns) { cells(counts[$0] ?? CompletenessCounts()) }
  }

  private func byFact() -> ReportTable {
    let rows = ReadSnapshot.factsAsked.map { fact in
      let grid = grid(3) { counts in
        let (known, declined) = (counts.known[fact] ?? 0, counts.declined[fact] ?? 0)
        return [known, declined, max(0, (counts.asked[fact] ?? 0) - known - declined)]
      }
      let cells = grid.cells(of: frame.scope)
      let total = grid.total(of: frame.scope)
      return ReportRow(
        ContractWords.shortName(fact),
        ContractWords.of(fact),
        [.share(cells[0], of: total), .share(cells[1], of: total)]
      )
    }
    return ReportTable(
      "completeness.facts",
      Figure.Words("各事项", "by fact"),
      rows: Figure.Words("事项", "fact"),
      [.factsKnown, .factsDeclined],
      rows
    )
  }
}

extension CompletenessCounts {
  /// How many told a fact or preferred not to.
  fileprivate func answered(_ fact: RegisterFact) -> Int {
    (known[fact] ?? 0) + (declined[fact] ?? 0)
  }
}
