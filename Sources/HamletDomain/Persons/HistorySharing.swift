/// What an area may read of what was written about a person before she came to live there.
///
/// She chose it when she moved: nothing, a summary, or all. What was written while she lived in the
/// area is the area's own, and her latest choice on a move into it counts for everything else. The
/// area of a clerk holds both villages, and so hides nothing.
package struct HistorySharing: Hashable, Sendable {
  /// A move that took effect.
  package struct PastMove: Hashable, Sendable {
    /// Where from.
    package let from: DivisionCode
    /// Where to.
    package let to: DivisionCode
    /// For good, or for care.
    package let kind: MoveKind
    /// What she let the new village read.
    package let share: ShareHistory
    /// When it took effect, in milliseconds since 1970.
    package let at: Int64

    /// Describes a move.
    package init(
      from: DivisionCode,
      to: DivisionCode,
      kind: MoveKind,
      share: ShareHistory,
      at: Int64
    ) {
      self.from = from
      self.to = to
      self.kind = kind
      self.share = share
      self.at = at
    }
  }

  private let moves: [PastMove]
  private let area: DivisionPrefix
  /// Her latest choice on a move into the area, or into the village out of which a change of
  /// divisions brought her; all where she never moved.
  private let choice: ShareHistory
  /// The village out of which a change of divisions brought her into the area.
  private let former: DivisionCode?

  /// Reads a person's moves for the reader's area, in which she lives or stays.
  package init(_ moves: [PastMove], area: DivisionPrefix) {
    self.moves = moves.sorted { $0.at < $1.at }
    self.area = area
    let arrival = self.moves.last { area.contains($0.to) && !area.contains($0.from) }
    // No move brought her here: her village was merged into the area, or split.
    let carried = self.moves.last { $0.kind == .permanent }
      .flatMap { arrival == nil && !area.contains($0.to) ? $0 : nil }
    former = carried?.to
    switch (arrival ?? carried)?.share {
    case nil: choice = .full
    case .some(.unspecified), .some(.none): choice = .none
    case .some(let share): choice = share
    }
  }

  /// Whether follow-ups and other open work of the old village go on in the new one.
  package static func carriesOpenWork(_ share: ShareHistory) -> Bool {
    share == .summary || share == .full
  }

  /// How much of something may be read that was written at a moment; never `unspecified`.
  ///
  /// `division` is the village it was written in, where the record says so.
  package func access(writtenAt moment: Int64, in division: DivisionCode? = nil) -> ShareHistory {
    if let division {
      return area.contains(division) ? .full : choice
    }
    if let home = home(at: moment) {
      return area.contains(home) || home == former ? .full : choice
    }
    // Moved by nothing that is known: she has always lived where she is.
    return .full
  }

  /// How much of a residence may be shown that was hers before.
  package func access(toResidenceIn division: DivisionCode) -> ShareHistory {
    area.contains(division) ? .full : choice
  }

  /// Where she lived at a moment, a stay for care included; nil where she never moved.
  private func home(at moment: Int64) -> DivisionCode? {
    if let last = moves.last(where: { $0.at <= moment }) {
      guard last.kind == .temporary, !area.contains(last.to) else { return last.to }
      return last.from  // The home goes on beside a stay.
    }
    return moves.first?.from
  }
}
