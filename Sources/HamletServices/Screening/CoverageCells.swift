internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// The counts of a campaign's offers by village and in all, without those that would tell of single
/// people.
///
/// Each count is one list of the villages beside its total, so that whoever sees the town and some of
/// its villages, in a report or in their answers, cannot subtract to one that is kept back.
struct CoverageCells {
  /// Counts of one place, of which some may not be told.
  struct Shown {
    /// Nil: nothing of it may be told.
    var eligible: Int?
    var offered: Int?
    var takenUp: Int?
    var away: Int?
    var notContacted: Int?

    /// Whether anything is kept back.
    var isSuppressed: Bool {
      [eligible, offered, takenUp, away, notContacted].contains { $0 == nil }
    }
  }

  private let places: [String: Shown]
  private let whole: Shown

  init(_ offers: CampaignOffers) {
    let codes = offers.villages
    let counts = codes.map { offers.counts(inVillage: $0) }
    let coverage = counts.map { OfferCoverage(counts: $0.statuses) }
    let eligible = SuppressedTable(list: coverage.map(\.offered.denominator))
    let takenUp = SuppressedTable(list: coverage.map(\.screened.numerator))
    let away = SuppressedTable(list: coverage.map(\.away))
    let notContacted = SuppressedTable(list: counts.map(\.notContacted))
    func shown(_ offered: Int, _ cell: (SuppressedTable) -> Int?) -> Shown {
      guard let people = cell(eligible) else { return Shown() }
      // How many were offered it tells what the service did, whatever was answered.
      return Shown(
        eligible: people,
        offered: offered,
        takenUp: cell(takenUp),
        away: cell(away),
        notContacted: cell(notContacted)
      )
    }
    let offered = coverage.map(\.offered.numerator)
    whole = shown(offered.reduce(0, +), \.total)
    places = Dictionary(
      uniqueKeysWithValues: codes.indices.map { place in
        (codes[place], shown(offered[place]) { $0.cells[0][place] })
      }
    )
  }

  /// What may be told of a village, or of the whole.
  func shown(in scope: DivisionPrefix) -> Shown {
    guard scope.text.utf8.count == 12 else { return whole }
    return places[scope.text]
      ?? Shown(eligible: 0, offered: 0, takenUp: 0, away: 0, notContacted: 0)
  }

  /// The same as a message.
  func message(in scope: DivisionPrefix) -> CoverageCount {
    let shown = shown(in: scope)
    guard let eligible = shown.eligible, let offered = shown.offered else {
      return CoverageCount(suppressed: true)
    }
    var message = CoverageCount(
      eligible: UInt64(clamping: eligible),
      offered: UInt64(clamping: offered),
      coveragePerMille: UInt32(clamping: Ratio(offered, of: eligible).perMille ?? 0),
      takenUp: UInt64(clamping: shown.takenUp ?? 0),
      away: UInt64(clamping: shown.away ?? 0),
      notContacted: UInt64(clamping: shown.notContacted ?? 0),
      suppressed: shown.isSuppressed
    )
    if let takenUp = shown.takenUp, takenUp > 0 {
      message.uptakePerMille = UInt32(clamping: Ratio(takenUp, of: eligible).perMille ?? 0)
    }
    return message
  }
}
