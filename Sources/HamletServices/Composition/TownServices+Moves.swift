internal import HamletDomain
package import HamletStore

extension TownServices {
  /// Moves that take effect in one round of housekeeping.
  private static let movesAtOnce = 500

  /// Lets the accepted moves take effect whose day has come; gives how many did.
  ///
  /// One that nobody can make any more is cancelled.
  package func effectMoves() async throws(StoreError) -> Int {
    let now = environment.clock()
    let today = CivilDate(unixMilliseconds: now)
    let due = try await environment.store.read {
      try $0.movesDue(on: today, limit: Self.movesAtOnce)
    }
    var effective = 0
    for id in due {
      let isEffective = try await effect(id, on: today, now)
      if isEffective { effective += 1 }
    }
    return effective
  }

  private func effect(
    _ id: RecordID,
    on today: CivilDate,
    _ now: Int64
  ) async throws(StoreError) -> Bool {
    let ticket = WriteTicket(system: "hamletd housekeeping", atUnixMilliseconds: now)
    let written = try await environment.store.write(ticket) { tx in
      let move = try tx.read.move(id, within: .all)
      var state = move.state
      // Cancelled or disputed since the list was read.
      if move.state == .accepted, move.fromDate <= today {
        do {
          let effect = try MoveEffect(move, tx.read)
          state = try move.state.applying(.takeEffect)
          _ = try tx.setState(state, reason: move.reason, of: move, base: move.version)
          try effect.write(tx)
        } catch let violation as RuleViolation {
          state = try move.state.applying(.lapse)
          _ = try tx.setState(state, reason: violation.chinese, of: move, base: move.version)
        }
      }
      return WriteOutcome(
        reply: [state == .effective ? 1 : 0],
        recordType: "move",
        recordID: id,
        detail: state.contractName
      )
    }
    environment.changes.post("move")
    return written.reply == [1]
  }
}
