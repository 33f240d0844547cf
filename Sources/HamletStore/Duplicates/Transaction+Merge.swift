import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// Makes one record of two and notes all of it, so that it can be undone.
  ///
  /// Throws `conflict` where one of the versions in the plan is stale.
  package func merge(_ plan: MergePlan) throws -> MergeOutcome {
    let (winner, loser) = (plan.winner.row.id, plan.loser.row.id)
    if plan.takesHome, let home = plan.loser.home {
      try changeHome(of: winner, to: home.from(plan.day), on: plan.day)
    }
    try insert(plan.record, snapshot: try snapshot(plan))
    // The loser's documents and phones first, so that the winner can hold them.
    let loserVersion = try raiseVersion(
      of: loser,
      base: plan.loser.row.version,
      changed: [("status", plan.loser.row.status.contractName)]
    )
    try emptyEntry(loser)
    try setStatus(.merged, of: loser)
    let winnerVersion = try update(
      plan.result,
      base: plan.winner.row.version,
      changed: plan.changed + [(field: "merged", old: plan.loser.row.recordNumber)]
    )
    let writer = MergeWriter(tx: self, merge: plan.record.id)
    let stricter = StricterConsents.changes(
      try consentSides(of: winner, isLosers: false) + consentSides(of: loser, isLosers: true),
      on: plan.day
    )
    try settleHousehold(plan, writer)
    try settleGuardian(plan, writer)
    let moved = try writer.move(from: loser, to: winner)
    try settleOffers(winner, loser, writer)
    for change in stricter { try apply(change, writer) }
    try run(
      "INSERT INTO person_aliases VALUES (?, ?, ?)",
      [loser.stored, winner.stored, plan.record.id.stored]
    )
    try run("UPDATE merges SET moved = ? WHERE id = ?", [moved, plan.record.id.stored])
    return MergeOutcome(winnerVersion: winnerVersion, loserVersion: loserVersion, moved: moved)
  }

  /// What is kept to undo it; the winner's home is changed by now.
  private func snapshot(_ plan: MergePlan) throws -> MergeSnapshot {
    var result = plan.result
    result.residences = try read.residences(of: result.row.id)
    return MergeSnapshot(
      winner: StoredPerson(plan.winner),
      loser: StoredPerson(plan.loser),
      merged: StoredPerson(result)
    )
  }

  private func insert(_ merge: MergeRecord, snapshot: MergeSnapshot) throws {
    guard try read.count("SELECT count(*) FROM merges WHERE id = ?", [merge.id.stored]) == 0 else {
      throw StoreError.alreadyExists(merge.id)
    }
    let choices = merge.choices.map { "\($0.key)=\($0.value.rawValue)" }.sorted()
    try run(
      "INSERT INTO merges VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, '', 0)",
      [
        merge.id.stored, merge.winnerID.stored, merge.loserID.stored, merge.state.rawValue,
        try vault.seal(try JSONEncoder().encode(snapshot), .mergeSnapshot, row: merge.id),
        choices.joined(separator: " "), try sealed(merge.reason, .mergeReason, merge.id),
        ticket.userName, now,
      ]
    )
  }

  /// Leaves of an entry only what nobody is found by.
  func emptyEntry(_ id: RecordID) throws {
    try run("DELETE FROM person_documents WHERE person_id = ?", [id.stored])
    try run("DELETE FROM person_phones WHERE person_id = ?", [id.stored])
    try unindex(id)
  }

  /// A person is in one household at a time: the other membership ends today.
  private func settleHousehold(_ plan: MergePlan, _ writer: MergeWriter) throws {
    let (winner, loser) = (plan.winner, plan.loser)
    guard !winner.householdID.isNone, !loser.householdID.isNone else { return }
    let ended = plan.takesHousehold ? winner : loser
    let from = try read.first(
      """
      SELECT valid_from FROM household_members
      WHERE household_id = ? AND person_id = ? AND valid_to = ''
      """,
      [ended.householdID.stored, ended.row.id.stored]
    )
    try writer.set(
      "household_members",
      "valid_to",
      to: plan.day.description,
      key: [
        ("household_id", ended.householdID.stored), ("person_id", ended.row.id.stored),
        ("valid_from", from.map { $0[0] as String } ?? ""),
      ]
    )
  }

  private func settleGuardian(_ plan: MergePlan, _ writer: MergeWriter) throws {
    guard plan.winner.row.guardianID.isNone, !plan.loser.row.guardianID.isNone else { return }
    try writer.set(
      PersonReferences.ownGuardians,
      to: plan.winner.row.id.stored,
      where: "person_id = ?",
      [plan.loser.row.id.stored]
    )
    try writer.set(
      "persons",
      "guardian_id",
      to: plan.loser.row.guardianID.stored,
      key: [("id", plan.winner.row.id.stored)]
    )
  }

  private func consentSides(
    of id: RecordID,
    isLosers: Bool
  ) throws -> [StricterConsents.Side] {
    try read.consents(of: id).map {
      StricterConsents.Side(
        id: $0.id,
        isLosers: isLosers,
        purpose: $0.purpose,
        // To let a guardian see her consultations is another consent than the one to care.
        recipient: $0.terms.isForGuardian ? "guardian \($0.guardianID)" : $0.recipient,
        expiresOn: $0.expiresOn,
        isWithdrawn: $0.withdrawnAt != 0
      )
    }
  }

  private func apply(_ change: StricterConsents.Change, _ writer: MergeWriter) throws {
    switch change {
    case .withdraw(let id):
      try writer.set("consents", "withdrawn_ms", to: now, key: [("id", id.stored)])
      try writer.set("consents", "withdrawn_by", to: ticket.userName, key: [("id", id.stored)])
    case .expire(let id, let day):
      try writer.set("consents", "expires_on", to: day.description, key: [("id", id.stored)])
    }
  }

  /// Where both were in one campaign, the winner's line tells what was done, whoever's it was; the
  /// loser's stays with the loser.
  private func settleOffers(
    _ winner: RecordID,
    _ loser: RecordID,
    _ writer: MergeWriter
  ) throws {
    let untouched: [ScreeningStatus] = [.notYetOffered, .away, .notEligible]
    let codes = untouched.map { String($0.rawValue) }.joined(separator: ", ")
    let columns = [
      "status", "offered_on", "booked_on", "done_on", "provider", "follow_up_on", "given_on",
    ]
    let sealed = PersonReferences.sealedColumns["screenings"] ?? []
    let taken = (columns + sealed.map { $0.column }).map { "l.\($0)" }.joined(separator: ", ")
    let lines = try read.all(
      """
      SELECT l.campaign_id, \(taken)
      FROM screenings l JOIN screenings w ON w.campaign_id = l.campaign_id AND w.person_id = ?
      WHERE l.person_id = ? AND w.status IN (\(codes)) AND l.status NOT IN (\(codes))
      """,
      [winner.stored, loser.stored]
    ) { row in (row.id(0), (1..<row.count).map { row[$0] as DatabaseValue }) }
    for (campaign, values) in lines {
      let key: MergeWriter.Key = [
        ("campaign_id", campaign.stored), ("person_id", winner.stored),
      ]
      for (column, value) in zip(columns, values) {
        try writer.set("screenings", column, to: value, key: key)
      }
      for (column, value) in zip(sealed, values.dropFirst(columns.count)) {
        guard let bytes = Data.fromDatabaseValue(value) else { continue }
        let text = try vault.openBytes(bytes, column.vault, row: loser)
        let new = try vault.seal(text, column.vault, row: winner)
        try writer.set("screenings", column.column, to: new, key: key)
      }
    }
  }
}

extension ResidenceRecord {
  /// The same home from a day on.
  func from(_ day: CivilDate) -> ResidenceRecord {
    var home = self
    home.validFrom = day
    home.validTo = nil
    return home
  }
}
