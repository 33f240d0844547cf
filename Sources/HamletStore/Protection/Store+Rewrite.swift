import Foundation
import GRDB
import HamletDomain

extension Store {
  /// Rows that one commit of a rewriting seals anew: some milliseconds of the writer's thread.
  package static let rewriteRows = 32
  /// Rows that one look goes over.
  private static let lookRows = 2_000

  /// The keys' numbers.
  package var keyNumbers: KeyNumbers {
    let keys = vaultKeys.keys
    return KeyNumbers(
      current: keys.current,
      sealing: keys.sealing.keys.sorted(),
      indexing: keys.indexing.keys.sorted()
    )
  }

  /// Makes new keys, under which everything is sealed from now on, and gives their number; what was
  /// sealed before is rewritten by `rewriteStep` once `beginRewrite` has noted it.
  package func addKeys() throws(StoreError) -> UInt32 {
    let next = vaultKeys.keys.rotated()
    try next.write(to: folder)
    vaultKeys.replace(with: next)
    return next.current
  }

  /// Begins to bring everything under the current key, where that was not done or was cut short.
  ///
  /// Nil where nothing has to be done: the last rewriting was for this key and ended.
  package func resumeRewrite(_ ticket: WriteTicket) async throws(StoreError) -> KeyRewriteRecord? {
    let last = try await read { try $0.keyRewrite() }
    if let last, last.key == vaultKeys.current { return last.endedAt == 0 ? last : nil }
    return try await beginRewrite(ticket)
  }

  /// Notes that everything is to be brought under the current key.
  package func beginRewrite(_ ticket: WriteTicket) async throws(StoreError) -> KeyRewriteRecord {
    let key = vaultKeys.current
    _ = try await write(ticket) { tx in
      try tx.beginRewrite(key: key)
      return WriteOutcome(
        reply: [],
        recordType: "keys",
        recordID: .none,
        detail: "rewriting under key \(key)"
      )
    }
    guard let begun = try await read({ try $0.keyRewrite() }) else { throw .notFound }
    return begun
  }

  /// Goes on with a rewriting: looks for rows under other keys and seals some of them anew.
  ///
  /// It ends with a pass that finds none; then the old keys leave the key file.
  package func rewriteStep(
    _ rewrite: KeyRewriteRecord,
    at now: Int64
  ) async throws(StoreError) -> KeyRewriteRecord {
    var next = rewrite
    if rewrite.place == 0, rewrite.after.isEmpty { next.passBegan = rewrite.rewritten }
    guard rewrite.place < SealedPlace.all.count else { return try await endPass(rewrite, now) }
    let place = SealedPlace.all[rewrite.place]
    let (stale, columns) = try await read { snapshot in
      let stale = try snapshot.stale(
        in: place,
        after: rewrite.after,
        key: rewrite.key,
        rows: Self.lookRows,
        enough: Self.rewriteRows
      )
      return (stale, try place.key(snapshot))
    }
    next.after = stale.after
    next.lookedAt += Int64(stale.lookedAt)
    next.rewritten += Int64(stale.rows.count)
    if stale.isEnd {
      next.place += 1
      next.after = ""
    }
    // A look that found nothing needs no commit: after a crash it is made again.
    guard !stale.rows.isEmpty else { return next }
    let kept = next
    let ticket = WriteTicket(system: "hamletd/RewriteKeys", atUnixMilliseconds: now)
    _ = try await write(ticket) { tx in
      for row in stale.rows { _ = try tx.reseal(row, in: place, columns) }
      try tx.keep(kept)
      return WriteOutcome(
        reply: [],
        recordType: "keys",
        recordID: .none,
        detail: "\(place.table) \(stale.rows.count)"
      )
    }
    return next
  }

  /// After a pass that rewrote something another one looks again; after one that did not, all is
  /// under the new key.
  private func endPass(
    _ rewrite: KeyRewriteRecord,
    _ now: Int64
  ) async throws(StoreError) -> KeyRewriteRecord {
    var next = rewrite
    next.place = 0
    next.after = ""
    guard rewrite.passBegan == rewrite.rewritten else { return next }
    let keys = vaultKeys.keys
    let (last, inUse) = try await read(milliseconds: StoreLimits.townReportMilliseconds) {
      (try $0.keyRewrite(), try $0.indexKeysInUse(keys))
    }
    guard last?.number == rewrite.number else { return last ?? next }
    next.endedAt = now
    let ended = next
    let ticket = WriteTicket(system: "hamletd/RewriteKeys", atUnixMilliseconds: now)
    _ = try await write(ticket) { tx in
      try tx.keep(ended)
      return WriteOutcome(
        reply: [],
        recordType: "keys",
        recordID: .none,
        detail: "everything is under key \(ended.key)"
      )
    }
    try dropKeys(except: rewrite.key, indexing: inUse)
    return next
  }

  /// The old keys leave the file: backups hold the keys of their own time.
  private func dropKeys(except key: UInt32, indexing: Set<UInt32>) throws(StoreError) {
    var keys = vaultKeys.keys
    guard keys.current == key else { return }
    keys.sealing = keys.sealing.filter { $0.key == key }
    keys.indexing = keys.indexing.filter { indexing.contains($0.key) }
    try keys.write(to: folder)
    vaultKeys.replace(with: keys)
  }
}
