internal import Foundation
internal import GRDB

/// Items carried to another machine as they are sealed, with their keys: sent from either or from
/// both, each is done once.
extension Outbox {
  private struct Parcel: Codable {
    /// Names the format and its version.
    var hamletOutbox = 1
    var keys: [OutboxKeyRow]
    var items: [Item]
  }

  private struct Item: Codable {
    var owner: String
    var server: String
    var method: String
    var writtenAt: Int64
    var key: String
    /// Whose key it is sealed for.
    var publicKey: Data
    var request: Data
    var summary: Data
    var named: String
    var own: String
    var mayHaveHappened: Bool
  }

  /// What a user's items are that are not over, sealed; how many.
  package func parcel(of owner: String) throws(OutboxError) -> (bytes: [UInt8], count: Int) {
    guard exists else { return ([], 0) }
    let parcel = try file().read { db in
      let keys = try OutboxKeyRow.filter(Column("owner") == owner).fetchAll(db)
      let items = try OutboxRecord.all(db, owner: owner)
        .filter { $0.entry.isOpen || $0.entry.state == .refused }
        .compactMap { record in Self.item(record, keys) }
      return Parcel(keys: keys, items: items)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(parcel) else {
      throw .file(path, "cannot be written out", "无法导出")
    }
    return (Array(data), parcel.items.count)
  }

  private static func item(_ record: OutboxRecord, _ keys: [OutboxKeyRow]) -> Item? {
    guard let publicKey = keys.first(where: { $0.id == record.text.keyID })?.publicKey,
      let key = record.text.key, let request = record.text.request,
      let summary = record.text.summary
    else { return nil }
    return Item(
      owner: record.row.owner,
      server: record.row.server,
      method: record.row.method,
      writtenAt: record.row.writtenAt,
      key: key,
      publicKey: publicKey,
      request: request,
      summary: summary,
      named: record.text.named ?? "",
      own: record.text.own ?? "",
      mayHaveHappened: record.entry.mayHaveHappened
    )
  }

  /// Takes in what another machine's outbox gave; how many items were not here yet.
  ///
  /// - Throws: where the bytes are no such parcel; nothing is taken in.
  package func unpack(_ bytes: [UInt8]) throws(OutboxError) -> Int {
    guard let parcel = try? JSONDecoder().decode(Parcel.self, from: Data(bytes)),
      parcel.hamletOutbox == 1
    else {
      throw OutboxError(
        .file,
        "This is no outbox that was exported.",
        "这不是导出的发件箱。"
      )
    }
    return try file().write { db in
      var ids: [Data: Int64] = [:]
      for var row in parcel.keys where row.cost.isSane {
        let found = try OutboxKeyRow.filter(Column("publicKey") == row.publicKey).fetchOne(db)
        if found == nil {
          row.id = nil
          try row.insert(db)
        }
        ids[row.publicKey] = found?.id ?? row.id
      }
      var count = 0
      for item in parcel.items {
        guard let keyID = ids[item.publicKey], try self.takeIn(item, keyID, db) else { continue }
        count += 1
      }
      return count
    }
  }

  private func takeIn(_ item: Item, _ keyID: Int64, _ db: Database) throws -> Bool {
    let isHere = try OutboxRecord.find(
      db,
      key: item.key,
      owner: item.owner,
      server: item.server
    )
    guard isHere == nil else { return false }
    var row = OutboxItemRow(
      owner: item.owner,
      server: item.server,
      method: item.method,
      isDirect: false,
      writtenAt: item.writtenAt
    )
    try row.insert(db)
    guard let number = row.number else { return false }
    var event = OutboxEventRow(number: number, kind: OutboxEventRow.written, at: item.writtenAt)
    (event.key, event.keyID) = (item.key, keyID)
    (event.request, event.summary) = (item.request, item.summary)
    (event.named, event.own) = (item.named, item.own)
    try event.insert(db)
    if item.mayHaveHappened {
      var began = OutboxEventRow(.began, number: number, at: now())
      try began.insert(db)
    }
    return true
  }
}
