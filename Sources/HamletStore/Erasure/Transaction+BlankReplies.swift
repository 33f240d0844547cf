import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// A reply up to this length holds ids, numbers and states only.
  private static let bareReplyBytes = 64

  /// Empties kept replies that may show something of her; a repeated request then gets an empty one.
  ///
  /// Replies are sealed, so each is opened once and looked through for her names and ids.
  func blankReplies(of entries: [RecordID], _ records: Set<RecordID>) throws {
    try requireOpen()
    let names = try entries.flatMap { entry in
      try read.all("SELECT name FROM persons WHERE id = ? AND name <> ''", [entry.stored]) {
        Array(($0[0] as String).utf8)
      }
    }
    let shownNames = BytePatterns(names)
    let shownIDs = BytePatterns(records.union(entries).map { Array($0.bytes) })
    let found = try read.all(
      "SELECT user_id, key, reply, sealed FROM outcomes WHERE length(reply) > 0"
    ) { row -> (user: Data, key: String)? in
      let (user, key, kept) = (row[0] as Data, row[1] as String, row[2] as Data)
      let reply =
        row[3] as Bool
        ? try vault.openBytes(kept, .reply, row: Outcomes.place(user, key)) : kept
      let shows =
        shownNames.isFound(in: reply)
        || reply.count > Self.bareReplyBytes && shownIDs.isFound(in: reply)
      return shows ? (user, key) : nil
    }
    for case let reply? in found {
      try run(
        "UPDATE outcomes SET reply = x'', sealed = 0 WHERE user_id = ? AND key = ?",
        [reply.user, reply.key]
      )
    }
  }
}
