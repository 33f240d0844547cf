internal import Foundation
internal import GRDB

/// An item as the file has it: its facts, what happened to it, and where that leaves it.
struct OutboxRecord: Sendable {
  let row: OutboxItemRow
  let number: Int64
  /// What is to be sent now: as written, or as last edited.
  let text: OutboxEventRow
  private(set) var entry: OutboxEntry
  /// The last thing that happened.
  let last: OutboxEventRow

  /// - Throws: where the rows of an item do not follow one another as they must.
  init(_ row: OutboxItemRow, _ events: [OutboxEventRow]) throws {
    guard let number = row.number, let first = events.first, let last = events.last,
      first.kind == OutboxEventRow.written
    else { throw Self.damaged }
    self.row = row
    self.number = number
    self.last = last
    text = events.last { $0.request != nil } ?? first
    entry = OutboxEntry(number: number, keys: first.keys, isDirect: row.isDirect)
    for event in events.dropFirst() {
      guard let event = event.event else { throw Self.damaged }
      do {
        try entry.apply(event)
      } catch {
        throw Self.damaged
      }
    }
  }

  private static let damaged = OutboxError(
    .file,
    "The outbox is damaged: its events do not fit together.",
    "发件箱已损坏：记录前后不符。"
  )

  func place(_ part: OutboxSeal.Place.Part) -> OutboxSeal.Place {
    OutboxSeal.Place(owner: row.owner, method: row.method, key: text.key ?? "", part: part)
  }

  /// The records of one user, in the order of writing; nil: of all.
  ///
  /// `isBrief`: only where each stands, without what is sealed.
  static func all(
    _ db: Database,
    owner: String?,
    server: String? = nil,
    isBrief: Bool = false
  ) throws -> [OutboxRecord] {
    var request = OutboxItemRow.order(Column("number"))
    if let owner { request = request.filter(Column("owner") == owner) }
    if let server { request = request.filter(Column("server") == server) }
    let rows = try request.fetchAll(db)
    let numbers = rows.compactMap(\.number)
    var all = (isBrief ? OutboxEventRow.brief : OutboxEventRow.all()).order(Column("id"))
    // A single number keeps the statement small however many items there are.
    if numbers.count == 1 { all = all.filter(Column("number") == numbers[0]) }
    let events = try all.fetchAll(db)
    let grouped = Dictionary(grouping: events, by: \.number)
    return try rows.map { try OutboxRecord($0, grouped[$0.number ?? 0] ?? []) }
  }

  static func one(_ db: Database, _ number: Int64) throws -> OutboxRecord {
    guard let row = try OutboxItemRow.filter(Column("number") == number).fetchOne(db) else {
      throw OutboxError.unknown(number)
    }
    let events = OutboxEventRow.filter(Column("number") == number).order(Column("id"))
    return try OutboxRecord(row, events.fetchAll(db))
  }

  /// The item that a user wrote under a key, by the key that it has now.
  static func find(
    _ db: Database,
    key: String,
    owner: String,
    server: String
  ) throws
    -> OutboxRecord?
  {
    let numbers = try OutboxEventRow.filter(Column("key") == key).fetchAll(db).map(\.number)
    for number in Set(numbers) {
      let record = try one(db, number)
      let isHers = record.row.owner == owner && record.row.server == server
      if isHers, record.text.key == key { return record }
    }
    return nil
  }
}

extension OutboxEventRow {
  static let written = "written"

  /// Rows without what is sealed.
  static var brief: QueryInterfaceRequest<OutboxEventRow> {
    select(["id", "number", "kind", "at", "nextTry", "code", "named", "own"].map { Column($0) })
  }

  init(_ event: OutboxEvent, number: Int64, at: Int64) {
    self.init(number: number, kind: "", at: at)
    switch event {
    case .began: kind = "began"
    case .unsent: kind = "unsent"
    case .failed(let next): (kind, nextTry) = ("failed", next)
    case .lost(let next): (kind, nextTry) = ("lost", next)
    case .done: kind = "done"
    case .refused(let isSettled): kind = isSettled ? "refused" : "refused unsettled"
    case .dropped: kind = "dropped"
    case .edited(let keys):
      kind = "edited"
      set(keys)
    case .retried: kind = "retried"
    case .adopted: kind = "adopted"
    }
  }

  mutating func set(_ keys: OutboxKeys) {
    named = keys.named.sorted().joined(separator: " ")
    own = keys.own.sorted().joined(separator: " ")
  }

  var keys: OutboxKeys {
    let words = { (text: String?) in Set((text ?? "").split(separator: " ").map(String.init)) }
    return OutboxKeys(named: words(named), own: words(own))
  }

  /// What happened; nil for a kind that this program does not know.
  var event: OutboxEvent? {
    switch kind {
    case "began": .began
    case "unsent": .unsent
    case "failed": .failed(nextTry: nextTry)
    case "lost": .lost(nextTry: nextTry)
    case "done": .done
    case "refused": .refused(isSettled: true)
    case "refused unsettled": .refused(isSettled: false)
    case "dropped": .dropped
    case "edited": .edited(keys)
    case "retried": .retried
    case "adopted": .adopted
    default: nil
    }
  }
}
