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

  private func message(within whole: CoverageCells) -> CoverageCount {
    func isFew(_ count: Int) -> Bool { (1..<SmallGroups.smallest).contains(count) }
    var isSuppressed = false
    func shown(_ cell: KeyPath<CoverageCells, Int>) -> UInt64 {
      let count = self[keyPath: cell]
      guard !isFew(count), !isFew(whole[keyPath: cell] - count) else {
        isSuppressed = true
        return 0
      }
      return UInt64(clamping: count)
    }
    guard !isFew(eligible), !isFew(whole.eligible - eligible) else {
      return CoverageCount(suppressed: true)
    }
    // How many were offered it tells what the service did, whatever was answered.
    var message = CoverageCount(
      eligible: UInt64(clamping: eligible),
      offered: UInt64(clamping: offered),
      coveragePerMille: UInt32(clamping: Ratio(offered, of: eligible).perMille ?? 0),
      takenUp: shown(\.takenUp),
      away: shown(\.away),
      notContacted: shown(\.notContacted)
    )
    if message.takenUp > 0 {
      message.uptakePerMille = UInt32(clamping: Ratio(takenUp, of: eligible).perMille ?? 0)
    }
    message.suppressed = isSuppressed
    return message
  }
}
