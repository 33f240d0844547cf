import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// Makes a person found by her name and birth as they are now, and by nothing else.
  func index(_ row: PersonRow) throws {
    try unindex(row.id)
    let keys = PersonKeys(name: row.name, birth: row.birth)
    try insert(keys, of: row, blockList: PersonKeyTables.list(keys))
  }

  /// Makes a person found by her name and birth who was found by nothing before.
  func insert(_ keys: PersonKeys, of row: PersonRow, blockList: String) throws {
    try PersonKeyTables.insertNames(keys, row.id.stored, row.division.text, db)
    try run(
      "INSERT INTO person_lookup VALUES (?, ?, ?, ?, ?)",
      [row.id.stored, keys.name.folded, keys.born.from, keys.born.to, blockList]
    )
    try PersonKeyTables.insertBlocks(keys, row.id.stored, row.name, row.sex, row.birth, db)
  }

  /// Makes a person found by no name and no birth; the blocks go by themselves.
  func unindex(_ id: RecordID) throws {
    for table in ["person_characters", "person_keys", "person_lookup"] {
      try run("DELETE FROM \(table) WHERE person_id = ?", [id.stored])
    }
  }

  /// Notes the mother and the order among children of one birth.
  func insertBirth(_ person: PersonRecord) throws {
    try run(
      "INSERT INTO person_births VALUES (?, ?, ?)",
      [person.row.id.stored, person.motherID.stored, person.birthOrder]
    )
  }
}
