internal import Foundation
internal import GRDB

/// A user's key pair as it is kept.
struct OutboxKeyRow: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "keys"

  var id: Int64?
  var owner: String
  var publicKey: Data
  var wrapped: Data
  var salt: Data
  var logRounds: Int
  var blockSize: Int
  var parallelism: Int

  init(owner: String, publicKey: Data, wrapped: Data, salt: Data, _ cost: OutboxSecret.Cost) {
    self.owner = owner
    self.publicKey = publicKey
    self.wrapped = wrapped
    self.salt = salt
    logRounds = cost.logRounds
    blockSize = cost.blockSize
    parallelism = cost.parallelism
  }

  var cost: OutboxSecret.Cost {
    OutboxSecret.Cost(logRounds: logRounds, blockSize: blockSize, parallelism: parallelism)
  }

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// An item's facts that never change.
struct OutboxItemRow: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "items"

  var number: Int64?
  var owner: String
  var server: String
  var method: String
  var isDirect: Bool
  /// When it was written, in milliseconds since 1970.
  var writtenAt: Int64

  mutating func didInsert(_ inserted: InsertionSuccess) { number = inserted.rowID }
}

/// Something that happened to an item; rows are only ever added.
struct OutboxEventRow: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "events"

  var id: Int64?
  var number: Int64
  var kind: String
  /// In milliseconds since 1970.
  var at: Int64
  var nextTry: Int64 = 0
  /// The server's status.
  var code: Int64 = 0
  /// Of `written` and `edited`: the idempotency key and what is to be sent.
  var key: String?
  var keyID: Int64?
  var request: Data?
  var summary: Data?
  var named: String?
  var own: String?
  /// The server's words, or its answer.
  var words: Data?
  var answer: Data?

  init(number: Int64, kind: String, at: Int64) {
    self.number = number
    self.kind = kind
    self.at = at
  }

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// An answer that was taken along.
struct OutboxTakenRow: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "taken"

  var id: Int64?
  var owner: String
  var server: String
  var method: String
  /// What was asked, as a mark.
  var subject: String
  var keyID: Int64
  var sealed: Data
  var at: Int64

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// A form that was left before it was sent.
struct OutboxDraftRow: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "drafts"

  var id: Int64?
  var owner: String
  var server: String
  /// A random name, to which the text is sealed.
  var mark: String
  var keyID: Int64
  var sealed: Data
  /// In milliseconds since 1970.
  var at: Int64

  mutating func didInsert(_ inserted: InsertionSuccess) { id = inserted.rowID }
}

/// One row: what the file itself is.
struct OutboxFileRow: Codable, Sendable, FetchableRecord, MutablePersistableRecord {
  static let databaseTableName = "file"

  var version: Int
  /// For the marks of ids.
  var salt: Data
}
