internal import HamletDomain
internal import HamletStore

/// What a move changes when it takes effect: checked in whole before anything is written.
struct MoveEffect {
  /// One of those who move, and where she has lived once she has.
  private struct Mover {
    let person: PersonRecord
    let records: [ResidenceRecord]
    let history: ResidenceHistory
  }

  private let move: MoveRecord
  private let movers: [Mover]
  /// Households that move with all their members.
  private let households: [RecordID]

  /// Plans it; who died or left meanwhile, or lives elsewhere by now, does not move.
  ///
  /// Throws `RuleViolation` where nobody can, or a residence would contradict another.
  init(_ move: MoveRecord, _ snapshot: ReadSnapshot) throws {
    self.move = move
    let people = try move.personIDs.map { try snapshot.person($0, within: .all) }
      .filter { $0.row.status == .active && $0.row.division == move.from }
    guard !people.isEmpty else { throw Self.nobody }
    movers = try people.map { try Self.mover($0, move) }
    let moving = Set(people.map(\.row.id))
    households =
      move.kind == .permanent
      ? try Array(Set(people.map(\.householdID))).filter { id in
        try !id.isNone && snapshot.roll(of: id).open.allSatisfy { moving.contains($0.person) }
      } : []
  }

  private static func mover(_ person: PersonRecord, _ move: MoveRecord) throws -> Mover {
    let before = try PersonInput.history(of: person)
    let isTemporary = move.kind == .temporary
    let home = person.home?.kind ?? .registeredElsewhere
    let next = ResidenceRecord(
      division: move.to,
      address: move.address,
      kind: isTemporary
        ? .temporaryCare : move.residenceKind == .unspecified ? home : move.residenceKind,
      validFrom: move.fromDate,
      expectedEnd: isTemporary ? move.expectedEnd : nil,
      registeredDivision: person.home?.registeredDivision ?? ""
    )
    return Mover(
      person: person,
      records: person.residences + [next],
      history: isTemporary
        ? try before.inserting(next.period) : try before.moving(to: next.period)
    )
  }

  /// Writes residences, households and what is still due.
  func write(_ tx: Transaction) throws {
    for mover in movers {
      let row = mover.person.row
      if move.kind == .permanent {
        _ = try tx.raiseVersion(
          of: row.id,
          base: row.version,
          changed: [("division", row.division.text)]
        )
        if !households.contains(mover.person.householdID) {
          try tx.leaveHousehold(row.id, on: move.fromDate)
        }
        if HistorySharing.carriesOpenWork(move.shareHistory) {
          try tx.rehomeFollowUps(of: row.id, to: move.to)
        }
      }
      try tx.settle(row.id, mover.records, as: mover.history)
    }
    for household in households { try tx.moveHousehold(household, to: move.to) }
  }

  private static let nobody = RuleViolation(
    rule: "move.nobody",
    english: "Nobody of them can move any more.",
    chinese: "其中已无可迁居的人。"
  )
}
