import HamletDomain
import Testing

@Suite("What goes along on a move")
struct HistorySharingTests {
  private func village(_ number: Int) throws -> DivisionCode {
    try DivisionCode("44098310220\(number)")
  }

  private func area(_ number: Int) throws -> DivisionPrefix {
    try DivisionPrefix("44098310220\(number)")
  }

  private func move(
    _ from: Int,
    _ to: Int,
    _ share: ShareHistory,
    at moment: Int64,
    _ kind: MoveKind = .permanent
  ) throws -> HistorySharing.PastMove {
    HistorySharing.PastMove(
      from: try village(from),
      to: try village(to),
      kind: kind,
      share: share,
      at: moment
    )
  }

  @Test("The new village reads of the time before what she chose, and all of the time after.")
  func choices() throws {
    for share in [ShareHistory.none, .summary, .full] {
      let sharing = HistorySharing([try move(1, 2, share, at: 100)], area: try area(2))
      #expect(sharing.access(writtenAt: 99) == share)
      #expect(sharing.access(writtenAt: 100) == .full)
      #expect(sharing.access(writtenAt: 500, in: try village(1)) == share)
      #expect(sharing.access(writtenAt: 50, in: try village(2)) == .full)
      #expect(sharing.access(toResidenceIn: try village(1)) == share)
      #expect(sharing.access(toResidenceIn: try village(2)) == .full)
    }
    let unsaid = HistorySharing([try move(1, 2, .unspecified, at: 100)], area: try area(2))
    #expect(unsaid.access(writtenAt: 99) == ShareHistory.none)
  }

  @Test("Who never moved is read as ever, and an area of both villages hides nothing.")
  func withoutMoves() throws {
    #expect(HistorySharing([], area: try area(1)).access(writtenAt: 1) == .full)
    let town = try DivisionPrefix("440983102")
    let sharing = HistorySharing([try move(1, 2, .none, at: 100)], area: town)
    #expect(sharing.access(writtenAt: 1) == .full)
    #expect(sharing.access(writtenAt: 1, in: try village(1)) == .full)
  }

  @Test("What she chose on a move holds where her new village is merged or split afterwards.")
  func changedDivisions() throws {
    for share in [ShareHistory.none, .summary, .full] {
      // Village 2 has become a part of 3.
      let sharing = HistorySharing([try move(1, 2, share, at: 100)], area: try area(3))
      #expect(sharing.access(writtenAt: 50) == share)
      #expect(sharing.access(writtenAt: 150) == .full)
      #expect(sharing.access(writtenAt: 50, in: try village(1)) == share)
      #expect(sharing.access(writtenAt: 150, in: try village(3)) == .full)
      #expect(sharing.access(toResidenceIn: try village(1)) == share)
    }
  }

  @Test("Who came back finds what her village wrote, and her latest choice counts for the rest.")
  func comingBack() throws {
    let moves = [try move(1, 2, .full, at: 100), try move(2, 1, .none, at: 200)]
    let first = HistorySharing(moves, area: try area(1))
    #expect(first.access(writtenAt: 50) == .full)
    #expect(first.access(writtenAt: 150) == ShareHistory.none)
    #expect(first.access(writtenAt: 250) == .full)
    let again = HistorySharing(moves + [try move(1, 2, .summary, at: 300)], area: try area(2))
    #expect(again.access(writtenAt: 50) == .summary)
    #expect(again.access(writtenAt: 150) == .full)
    #expect(again.access(writtenAt: 250) == .summary)
  }

  @Test("A stay for care shows the host what she chose, and takes nothing from her home village.")
  func stay() throws {
    let moves = [try move(1, 2, .summary, at: 100, .temporary)]
    let host = HistorySharing(moves, area: try area(2))
    #expect(host.access(writtenAt: 50) == .summary && host.access(writtenAt: 150) == .full)
    let home = HistorySharing(moves, area: try area(1))
    #expect(home.access(writtenAt: 50) == .full && home.access(writtenAt: 150) == .full)
  }

  @Test("Open work goes on in the new village unless she let it read nothing.")
  func openWork() {
    #expect(HistorySharing.carriesOpenWork(.summary) && HistorySharing.carriesOpenWork(.full))
    #expect(!HistorySharing.carriesOpenWork(.none) && !HistorySharing.carriesOpenWork(.unspecified))
  }
}
