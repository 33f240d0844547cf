import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// Notes that everything is to be sealed under a key; what was at work before is superseded.
  package func beginRewrite(key: UInt32) throws {
    try run("UPDATE key_rewrites SET ended_ms = ? WHERE ended_ms = 0", [now])
    try run(
      """
      INSERT INTO key_rewrites(key, place, after, looked_at, rewritten, by_name, begun_ms, ended_ms)
      VALUES (?, 0, '', 0, 0, ?, ?, 0)
      """,
      [Int64(key), ticket.userName, now]
    )
  }

  func keep(_ rewrite: KeyRewriteRecord) throws {
    try run(
      """
      UPDATE key_rewrites SET place = ?, after = ?, looked_at = ?, rewritten = ?, ended_ms = ?
      WHERE number = ?
      """,
      [
        rewrite.place, rewrite.after, rewrite.lookedAt, rewrite.rewritten, rewrite.endedAt,
        rewrite.number,
      ]
    )
  }

  /// Seals a row's value anew under the current key, and makes it findable by it; gives whether
  /// there was something to do.
  func reseal(_ key: [DatabaseValue], in place: SealedPlace, _ columns: [String]) throws -> Bool {
    let condition = columns.map { "\"\($0)\" = ?" }.joined(separator: " AND ")
    let flag = place.flag ?? "1"
    let found = try read.first(
      """
      SELECT \(place.name), \(flag), \(place.facts.joined(separator: ", ")) FROM \(place.table)
      WHERE \(condition) AND \(place.name) IS NOT NULL AND \(place.condition)
      """,
      key
    )
    guard let found else { return false }
    let facts = (2..<found.count).map { found[$0] as DatabaseValue }
    let (row, held) = (place.row(facts), found[0] as Data)
    let isSealed = found[1] as Bool
    if isSealed, let subject = SealedValue(head: held)?.subject,
      try vault.salt(of: subject) == nil
    {
      // Nobody can open it any more: it stood in a row that outlived whose words it held.
      try run("UPDATE \(place.table) SET \(place.name) = NULL WHERE \(condition)", key)
      return true
    }
    let text = isSealed ? try vault.openBytes(held, place.column, row: row) : held
    let known = isSealed ? SealedValue(head: held)?.subject : nil
    let subject = try known ?? vault.subject(of: place.owner(facts))
    var sets = ["\(place.name) = ?"]
    var values: [(any BoundValue)?] = [
      try vault.seal(text, place.column, row: row, under: subject)
    ]
    if let lookup = place.lookup {
      sets.append("\(lookup.name) = ?")
      values.append(vault.index(String(decoding: text, as: UTF8.self), lookup.kind))
    }
    if let flag = place.flag { sets.append("\(flag) = 1") }
    try run(
      "UPDATE \(place.table) SET \(sets.joined(separator: ", ")) WHERE \(condition)",
      values + key
    )
    return true
  }
}
