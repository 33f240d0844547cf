// Made by Protos/generate from the contract; not edited by hand.

/// What a file lists.
package enum ImportKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case persons = 1
  case staff = 2
  case attendance = 3
}

/// How the rows stand in the file.
package enum ImportFormat: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// RFC 4180, the first row with the columns' names.
  case csv = 1
  /// A JSON object on each line.
  case ndjson = 2
}

/// How the file's text is written.
package enum ImportEncoding: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case utf8 = 1
  case utf8Bom = 2
  /// All of it, GBK and GB 2312 included.
  case gb18030 = 3
}

/// What is done with a row whose record exists.
package enum ImportMode: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// It is left as it is, and the row skipped.
  case create = 1
  /// What the row says otherwise is changed; an empty cell changes nothing.
  case update = 2
}

/// Where an import stands.
package enum ImportState: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case running = 1
  /// Every row was looked at.
  case done = 2
  /// The file did not come whole; sent again under the same id it goes on.
  case interrupted = 3
}

/// What became of a row; of a dry run, what would.
package enum ImportRowResult: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case created = 1
  case updated = 2
  case unchanged = 3
  /// The record exists, or stands in the file before.
  case skippedDuplicate = 4
  /// It breaks a rule, and all of those are told.
  case notTaken = 5
}
