internal import Foundation
internal import GRDB

/// What is in the outbox.
extension Outbox {
  /// The items, in the order of writing; nil: of everybody.
  package func items(of owner: String?) throws(OutboxError) -> [OutboxItem] {
    guard exists else { return [] }
    return try file().read { db in
      try OutboxRecord.all(db, owner: owner).map { self.item($0) }
    }
  }

  /// One item.
  package func item(_ number: Int64) throws(OutboxError) -> OutboxItem {
    guard exists else { throw .unknown(number) }
    return try file().read { db in self.item(try OutboxRecord.one(db, number)) }
  }

  private func item(_ record: OutboxRecord) -> OutboxItem {
    OutboxItem(
      entry: record.entry,
      owner: record.row.owner,
      server: record.row.server,
      method: record.row.method,
      key: record.text.key ?? "",
      writtenAt: record.row.writtenAt,
      changedAt: record.last.at,
      code: UInt32(clamping: record.last.code),
      words: open(record.last.words, record, .words).map { String(decoding: $0, as: UTF8.self) }
        ?? "",
      summary: open(record.text.summary, record, .summary)
        .map { String(decoding: $0, as: UTF8.self) }
    )
  }

  func open(_ sealed: Data?, _ record: OutboxRecord, _ part: OutboxSeal.Place.Part) -> Data? {
    guard let sealed, let key = privateKey(record.text.keyID) else { return nil }
    return OutboxSeal.open(sealed, with: key, at: record.place(part))
  }

  /// What is to be sent of an item.
  ///
  /// - Throws: `closed` where its author's password has not opened it.
  package func request(of number: Int64) throws(OutboxError) -> [UInt8] {
    try file().read { db in
      let record = try OutboxRecord.one(db, number)
      guard let bytes = self.open(record.text.request, record, .request) else {
        throw OutboxError.closed
      }
      return Array(bytes)
    }
  }

  /// An item as it is sent.
  ///
  /// - Throws: `closed` where its author's password has not opened it.
  func parcel(_ number: Int64) throws(OutboxError) -> OutboxParcel {
    try file().read { db in
      let record = try OutboxRecord.one(db, number)
      guard let bytes = self.open(record.text.request, record, .request) else {
        throw OutboxError.closed
      }
      return OutboxParcel(
        number: number,
        method: record.row.method,
        key: record.text.key ?? "",
        request: Array(bytes)
      )
    }
  }

  /// What the server answered to an item that is done; nil where nothing was kept or it is closed.
  package func answer(of number: Int64) throws(OutboxError) -> [UInt8]? {
    try file().read { db in
      let record = try OutboxRecord.one(db, number)
      return self.open(record.last.answer, record, .answer).map(Array.init)
    }
  }

  /// The item under a key, nil where there is none.
  package func find(
    key: String,
    owner: String,
    server: String
  ) throws(OutboxError) -> OutboxItem? {
    guard exists else { return nil }
    return try file().read { db in
      try OutboxRecord.find(db, key: key, owner: owner, server: server).map { self.item($0) }
    }
  }
}
