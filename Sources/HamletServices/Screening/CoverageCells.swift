internal import HamletDomain
internal import HamletMessages
internal import HamletStore

/// The counts of one place, without those that would tell of single people.
struct CoverageCells {
  private var eligible: Int
  private var offered: Int
  private var takenUp: Int
  private var away: Int
  private var notContacted: Int

  private init(_ counts: OfferCounts) {
    let coverage = OfferCoverage(counts: counts.statuses)
    eligible = coverage.offered.denominator
    offered = coverage.offered.numerator
    takenUp = coverage.screened.numerator
    away = coverage.away
    notContacted = counts.notContacted
  }

  /// A part and the whole of a place; in the part, a count that differs from the whole's by few is
  /// suppressed too, since the difference would tell.
  static func messages(
    part: OfferCounts,
    whole: OfferCounts
  ) -> (part: CoverageCount, whole: CoverageCount) {
    let (own, town) = (CoverageCells(part), CoverageCells(whole))
    return (own.message(within: town), town.message(within: town))
  }

  /// Counts of which some may not be told.
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

  /// The same as `messages`, as counts.
  static func shown(part: OfferCounts, whole: OfferCounts) -> (part: Shown, whole: Shown) {
    let (own, town) = (CoverageCells(part), CoverageCells(whole))
    return (own.shown(within: town), town.shown(within: town))
  }

  private func shown(within whole: CoverageCells) -> Shown {
    func isFew(_ count: Int) -> Bool { (1..<SmallGroups.smallest).contains(count) }
    func shown(_ cell: KeyPath<CoverageCells, Int>) -> Int? {
      let count = self[keyPath: cell]
      return isFew(count) || isFew(whole[keyPath: cell] - count) ? nil : count
    }
    guard let eligible = shown(\.eligible) else { return Shown() }
    // How many were offered it tells what the service did, whatever was answered.
    return Shown(
      eligible: eligible,
      offered: offered,
      takenUp: shown(\.takenUp),
      away: shown(\.away),
      notContacted: shown(\.notContacted)
    )
  }

  private func message(within whole: CoverageCells) -> CoverageCount {
    let shown = shown(within: whole)
    guard let eligible = shown.eligible else { return CoverageCount(suppressed: true) }
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
