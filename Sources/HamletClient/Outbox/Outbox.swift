internal import Foundation
internal import GRDB
internal import Synchronization

/// The outbox of a profile: writes that wait for a link, and those whose outcome is not known.
///
/// What says anything about people is sealed for its author; everything else can be read without
/// her password, so that a count is always true.
package final class Outbox: Sendable {
  /// How long what is over is kept.
  static let keptMilliseconds: Int64 = 7 * 24 * 3_600_000

  private struct State {
    var file: OutboxFile?
    /// Private keys that were opened, by the ids of their rows.
    var opened: [Int64: Data] = [:]
    /// What was read last, by owner and server: every prompt asks for it.
    var ledgers: [[String]: (version: OutboxFile.Version, ledger: OutboxLedger)] = [:]
  }

  package let path: String
  let cost: OutboxSecret.Cost
  package let now: @Sendable () -> Int64
  private let state = Mutex(State())

  /// Names the file; it is made at the first write.
  package init(
    path: String,
    cost: OutboxSecret.Cost = .standard,
    now: @escaping @Sendable () -> Int64
  ) {
    self.path = path
    self.cost = cost
    self.now = now
  }

  /// Whether anything was ever put into it.
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func file() throws(OutboxError) -> OutboxFile {
    if let file = state.withLock({ $0.file }) { return file }
    let file = try OutboxFile(path: path)
    state.withLock { $0.file = file }
    try clean(file)
    return file
  }

  /// What is to be sent of a user to a server, read anew where anybody has written since.
  package func ledger(owner: String, server: String) throws(OutboxError) -> OutboxLedger {
    guard exists else { return OutboxLedger() }
    let file = try file()
    // Looked at first: what is written meanwhile is read the next time.
    let version = try file.version()
    let place = [owner, server]
    if let kept = state.withLock({ $0.ledgers[place] }), kept.version == version {
      return kept.ledger
    }
    let ledger = try file.read { db in
      OutboxLedger(
        try OutboxRecord.all(db, owner: owner, server: server, isBrief: true).map(\.entry)
      )
    }
    state.withLock { $0.ledgers[place] = (version, ledger) }
    return ledger
  }

  func privateKey(_ id: Int64?) -> Data? { state.withLock { $0.opened[id ?? 0] } }
  func opened(_ id: Int64, _ key: Data) { state.withLock { $0.opened[id] = key } }

  /// Forgets the keys that were opened, as at a logout.
  package func close() { state.withLock { $0.opened = [:] } }

  /// Removes what is over and older than a week.
  private func clean(_ file: OutboxFile) throws(OutboxError) {
    let limit = now() - Self.keptMilliseconds
    try file.write { db in
      let ends = OutboxEventRow.brief
        .filter(["done", "dropped"].contains(Column("kind")) && Column("at") < limit)
      for number in Set(try ends.fetchAll(db).map(\.number)) {
        let record = try OutboxRecord.one(db, number)
        guard [.done, .dropped].contains(record.entry.state), record.last.at < limit else {
          continue
        }
        _ = try OutboxItemRow.filter(Column("number") == number).deleteAll(db)
      }
      _ = try OutboxTakenRow.filter(Column("at") < limit).deleteAll(db)
      _ = try OutboxDraftRow.filter(Column("at") < limit).deleteAll(db)
    }
  }

  // MARK: Items

  /// Puts a write into the outbox; when this returns it is on the disk.
  ///
  /// One with the same key is there already: it stays what it is, and a direct one becomes the
  /// outbox's to settle. Gives its number; nil where it is over and nothing was added.
  package func add(_ draft: OutboxDraft) throws(OutboxError) -> Int64? {
    let file = try file()
    let at = now()
    return try file.write { db in
      let found = try OutboxRecord.find(
        db,
        key: draft.key,
        owner: draft.owner,
        server: draft.server
      )
      if let found {
        guard found.entry.isOpen else { return nil }
        if found.entry.isDirect, !draft.isDirect {
          var event = OutboxEventRow(.adopted, number: found.number, at: at)
          try event.insert(db)
        }
        return found.number
      }
      var item = OutboxItemRow(
        owner: draft.owner,
        server: draft.server,
        method: draft.method,
        isDirect: draft.isDirect,
        writtenAt: at
      )
      try item.insert(db)
      guard let number = item.number else { throw OutboxError.noKey }
      var event = OutboxEventRow(number: number, kind: OutboxEventRow.written, at: at)
      try self.fill(&event, draft, db, file.salt)
      try event.insert(db)
      return number
    }
  }

  /// Seals a draft into an event.
  private func fill(
    _ event: inout OutboxEventRow,
    _ draft: OutboxDraft,
    _ db: Database,
    _ salt: Data
  ) throws {
    guard let key = try sealingKey(db, draft.owner) else { throw OutboxError.noKey }
    let place = { (part: OutboxSeal.Place.Part) in
      OutboxSeal.Place(owner: draft.owner, method: draft.method, key: draft.key, part: part)
    }
    guard
      let request = OutboxSeal.seal(draft.request, for: key.publicKey, at: place(.request)),
      let summary = OutboxSeal.seal(
        Data(draft.summary.utf8),
        for: key.publicKey,
        at: place(.summary)
      )
    else { throw OutboxError.noKey }
    (event.key, event.keyID, event.request, event.summary) = (draft.key, key.id, request, summary)
    event.set(Self.keys(of: draft, salt))
  }

  private static func keys(of draft: OutboxDraft, _ salt: Data) -> OutboxKeys {
    OutboxKeys(
      named: Set(draft.named.map { OutboxSeal.mark($0, salt: salt) }),
      own: Set(draft.own.map { OutboxSeal.mark($0, salt: salt) })
    )
  }

  /// Writes down what happened to an item; where the server answered, its status, words and answer.
  package func record(
    _ event: OutboxEvent,
    of number: Int64,
    code: UInt32 = 0,
    words: String = "",
    answer: [UInt8]? = nil
  ) throws(OutboxError) {
    let at = now()
    try file().write { db in
      let record = try OutboxRecord.one(db, number)
      var entry = record.entry
      do {
        try entry.apply(event)
      } catch {
        throw OutboxError.state(number, record.entry.state)
      }
      var row = OutboxEventRow(event, number: number, at: at)
      row.code = Int64(code)
      if let key = try OutboxKeyRow.filter(Column("id") == record.text.keyID).fetchOne(db) {
        let seal = { (bytes: Data, part: OutboxSeal.Place.Part) in
          OutboxSeal.seal(bytes, for: key.publicKey, at: record.place(part))
        }
        row.words = words.isEmpty ? nil : seal(Data(words.utf8), .words)
        row.answer = answer.flatMap { seal(Data($0), .answer) }
      }
      try row.insert(db)
    }
  }

  /// Writes down that items are sent now, all at once; gives those to which that can still happen.
  package func begin(_ numbers: [Int64]) throws(OutboxError) -> [Int64] {
    guard !numbers.isEmpty else { return [] }
    let at = now()
    return try file().write { db in
      try numbers.filter { number in
        // Its author may have given it up meanwhile, in another shell.
        guard try OutboxItemRow.filter(Column("number") == number).fetchCount(db) == 1 else {
          return false
        }
        var entry = try OutboxRecord.one(db, number).entry
        do {
          try entry.apply(.began)
        } catch {
          return false
        }
        var row = OutboxEventRow(.began, number: number, at: at)
        try row.insert(db)
        return true
      }
    }
  }

  /// Puts another request, under a new key, in the place of one that changed nothing.
  package func edit(_ number: Int64, _ draft: OutboxDraft) throws(OutboxError) {
    let file = try file()
    let at = now()
    try file.write { db in
      let record = try OutboxRecord.one(db, number)
      guard record.entry.canBeEdited, record.row.owner == draft.owner else {
        throw OutboxError.state(number, record.entry.state)
      }
      let keys = Self.keys(of: draft, file.salt)
      var row = OutboxEventRow(.edited(keys), number: number, at: at)
      try self.fill(&row, draft, db, file.salt)
      try row.insert(db)
    }
  }

  /// Forgets a write that was sent at once and whose outcome its author was told.
  package func forget(_ number: Int64) throws(OutboxError) {
    try file().write { db in
      _ = try OutboxItemRow.filter(Column("number") == number && Column("isDirect") == true)
        .deleteAll(db)
    }
  }
}
