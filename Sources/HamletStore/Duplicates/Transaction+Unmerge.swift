import Foundation
import GRDB
package import HamletDomain

extension Transaction {
  /// Undoes a merge: both records are as they were, but for what was changed since.
  package func unmerge(_ merge: MergeRecord) throws -> MergeOutcome {
    let snapshot = try snapshot(of: merge.id)
    let undone = try MergeWriter(tx: self, merge: merge.id)
      .undo(winner: merge.winnerID, loser: merge.loserID)
    try restoreHome(of: merge.winnerID, snapshot)
    let winnerVersion = try restoreWinner(merge, snapshot)
    let loserVersion = try restoreLoser(merge.loserID, snapshot.loser)
    try run("DELETE FROM person_aliases WHERE loser_id = ?", [merge.loserID.stored])
    try run(
      "UPDATE merges SET state = ?, undone_by = ?, undone_ms = ? WHERE id = ?",
      [MergeState.undone.rawValue, ticket.userName, now, merge.id.stored]
    )
    return MergeOutcome(winnerVersion: winnerVersion, loserVersion: loserVersion, moved: undone)
  }

  /// Forgets what a person's merges would be undone by, as when she is erased; they stay in the log.
  package func forgetMerges(of person: RecordID) throws {
    let merges = try read.all(
      "SELECT id FROM merges WHERE winner_id = ?1 OR loser_id = ?1",
      [person.stored]
    ) { $0.id(0) }
    for merge in merges { try vault.shred(SealOwner(.merge, merge)) }
    try run(
      "UPDATE merges SET snapshot = NULL, reason = NULL WHERE winner_id = ? OR loser_id = ?",
      [person.stored, person.stored]
    )
  }

  private func snapshot(of merge: RecordID) throws -> MergeSnapshot {
    let row = try read.first("SELECT snapshot FROM merges WHERE id = ?", [merge.stored])
    guard let sealed = row?[0] as Data? else { throw StoreError.notFound }
    let bytes = try vault.openBytes(sealed, .mergeSnapshot, row: merge)
    return try JSONDecoder().decode(MergeSnapshot.self, from: bytes)
  }

  /// The home before, unless she has moved since.
  private func restoreHome(of id: RecordID, _ snapshot: MergeSnapshot) throws {
    let before = snapshot.winner
    guard snapshot.merged.residences != before.residences,
      StoredPerson(try read.person(id, within: .all)).residences == snapshot.merged.residences
    else { return }
    try run("DELETE FROM residences WHERE person_id = ?", [id.stored])
    for residence in try before.residenceRecords().reversed() { try append(residence, to: id) }
    try run("UPDATE persons SET division = ? WHERE id = ?", [before.division, id.stored])
  }

  /// Each fact that is still as the merge made it is as it was before.
  private func restoreWinner(_ merge: MergeRecord, _ snapshot: MergeSnapshot) throws -> UInt64 {
    let current = try read.person(merge.winnerID, within: .all)
    let (now, merged, before) = (StoredPerson(current), snapshot.merged, snapshot.winner)
    var result = current
    if now.name == merged.name { result.row.name = before.name }
    if now.sex == merged.sex { result.row.sex = Sex(rawValue: before.sex) ?? current.row.sex }
    if current.row.birth == merged.birthRecord { result.row.birth = before.birthRecord }
    if now.note == merged.note { result.note = before.note }
    if now.phonesState == merged.phonesState {
      result.facts.phones = FieldState(rawValue: before.phonesState) ?? .unspecified
    }
    if now.documentsState == merged.documentsState {
      result.facts.documents = FieldState(rawValue: before.documentsState) ?? .unspecified
    }
    // Documents and phones that came from the loser go back, whatever was added since stays.
    result.documents =
      now.documents == merged.documents
      ? before.documentRecords
      : current.documents.filter { !Self.isOnly($0, in: snapshot) }
    result.phones =
      now.phones == merged.phones
      ? before.phoneRecords
      : current.phones.filter { !Self.isOnly($0, in: snapshot) }
    let changes = MergePlan(
      record: merge,
      winner: current,
      loser: current,
      result: result,
      takesHome: false,
      takesHousehold: false,
      day: .latest
    ).changed
    return try update(
      result,
      base: current.row.version,
      changed: changes + [(field: "unmerged", old: merge.loserNumber)]
    )
  }

  private static func isOnly(_ document: DocumentRecord, in snapshot: MergeSnapshot) -> Bool {
    snapshot.loser.documentRecords.contains(document)
      && !snapshot.winner.documentRecords.contains(document)
  }

  private static func isOnly(_ phone: PhoneRecord, in snapshot: MergeSnapshot) -> Bool {
    snapshot.loser.phones.contains { $0.number == phone.number }
      && !snapshot.winner.phones.contains { $0.number == phone.number }
  }

  private func restoreLoser(_ id: RecordID, _ before: StoredPerson) throws -> UInt64 {
    let row = try read.personRow(id, within: .all)
    let version = try raiseVersion(
      of: id,
      base: row.version,
      changed: [("status", row.status.contractName)]
    )
    try setStatus(PersonStatus(rawValue: before.status) ?? .active, of: id)
    try replaceDocuments(before.documentRecords, of: id)
    try replacePhones(before.phoneRecords, of: id)
    try index(row)
    return version
  }
}
