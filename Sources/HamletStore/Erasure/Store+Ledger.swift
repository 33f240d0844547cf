import Foundation
import HamletDomain

extension Store {
  /// Erases again what the ledger says was erased and an older copy has brought back, and puts on
  /// the ledger what a crash kept off it.
  ///
  /// Waits; called before anybody is served.
  func applyLedger() throws(StoreError) {
    let ledger = writer.ledger
    let listed = try ledger.entries()
    let reader = try pointReader()
    defer { reader.close() }
    let (revived, missing) = try reader.read { snapshot in
      let known = Set(listed)
      let erased = try snapshot.erasedPersons().map { Forgotten(.person, $0) }
      return (try listed.filter(snapshot.isRevived), erased.filter { !known.contains($0) })
    }
    try ledger.append(missing)
    for entry in revived { try forgetAgain(entry) }
    if !revived.isEmpty { emptyLog() }
  }

  private func forgetAgain(_ entry: Forgotten) throws(StoreError) {
    let now = Int64(Date().timeIntervalSince1970 * 1_000)
    let ticket = WriteTicket(system: "hamletd/Ledger", atUnixMilliseconds: now)
    let done = DispatchSemaphore(value: 0)
    let answer = Answer()
    submit(ticket) { tx in
      try tx.forgetAgain(entry)
      return WriteOutcome(
        reply: [],
        recordType: entry.kind.rawValue,
        recordID: entry.id,
        detail: "erased again: an older copy was put back"
      )
    } then: {
      answer.put($0)
      done.signal()
    }
    done.wait()
    _ = try answer.get()
  }

  private func emptyLog() {
    let done = DispatchSemaphore(value: 0)
    writer.queue.requestTruncation { done.signal() }
    done.wait()
  }
}

/// What the writer's thread hands over to one that waits.
private final class Answer: @unchecked Sendable {
  // Written before the semaphore is signalled and read after it was waited for.
  private var result: Result<Written, StoreError>?

  func put(_ result: Result<Written, StoreError>) { self.result = result }

  func get() throws(StoreError) -> Written {
    guard let result else { throw StoreError(.closed) }
    return try result.get()
  }
}

extension ReadSnapshot {
  /// Who was erased, by her id.
  func erasedPersons() throws -> [RecordID] {
    try all(
      "SELECT person_id FROM erasures WHERE state = ?",
      [ErasureState.done.rawValue]
    ) { $0.id(0) }
  }

  /// Whether something that was erased is here as it was before.
  func isRevived(_ entry: Forgotten) throws -> Bool {
    switch entry.kind {
    case .person:
      let row = try tombstone(of: entry.id)
      return row.map { $0.status != .erased && $0.status != .merged } ?? false
    case .consultation: return try vault.knownSubject(of: .consultation(entry.id)) != nil
    case .choice: return try vault.knownSubject(of: SealOwner(.choice, entry.id)) != nil
    case .report: return try vault.knownSubject(of: SealOwner(.report, entry.id)) != nil
    }
  }
}

extension Transaction {
  fileprivate func forgetAgain(_ entry: Forgotten) throws {
    // It is on the list, which is why it is done.
    let mark = effects.mark
    defer { effects.back(to: mark) }
    switch entry.kind {
    case .person:
      guard let person = try read.tombstone(of: entry.id) else { return }
      _ = try erase(person)
      try run(
        """
        UPDATE erasures SET state = ?, ended_by = ?, ended_ms = ?, told_by = NULL,
          version = version + 1 WHERE person_id = ? AND state = ?
        """,
        [
          ErasureState.done.rawValue, ticket.userName, now, person.id.stored,
          ErasureState.asked.rawValue,
        ]
      )
    case .consultation: try expire(entry.id, by: .anonymousConsultation)
    case .choice: try expire(entry.id, by: .informedChoice)
    case .report: try expire(entry.id, by: .dossier)
    }
  }
}
