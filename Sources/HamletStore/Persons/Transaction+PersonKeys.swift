import Foundation
import GRDB
import HamletDomain

extension Transaction {
  /// Makes a person found by her name and birth as they are now, and by nothing else.
  func index(_ row: PersonRow) throws {
    try unindex(row.id)
    try insertKeys(of: row)
  }

  /// Makes a person found by her name and birth who was found by nothing before.
  func insertKeys(of row: PersonRow) throws {
    try PersonKeyTables.insert(row.id.stored, row.name, row.birth, row.division.text, db)
  }

  /// Makes a person found by no name and no birth.
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

/// The rows by which persons are found.
enum PersonKeyTables {
  static func insert(
    _ id: StoredID?,
    _ name: String,
    _ birth: BirthRecord,
    _ division: String,
    _ db: Database
  ) throws {
    let keys = PersonKeys(name: name, birth: birth)
    for text in Set(keys.name.folded) {
      try db.run("INSERT INTO person_characters VALUES (?, ?, ?)", [String(text), division, id])
    }
    for text in keys.keys {
      try db.run("INSERT INTO person_keys VALUES (?, ?, ?)", [text, division, id])
    }
    try db.run(
      "INSERT INTO person_lookup VALUES (?, ?, ?, ?)",
      [id, keys.name.folded, keys.born.from, keys.born.to]
    )
  }

  /// Fills the tables for every person on the register.
  @Sendable static func fill(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM person_characters")
    let persons = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, birth_year, birth_month, birth_day, birth_precision, birth_calendar,
          division FROM persons
        """
    )
    while let row = try persons.next() {
      let birth = BirthRecord(
        year: row[2],
        month: row[3],
        day: row[4],
        precision: row.code(5, .unspecified),
        calendar: row.code(6, .unspecified)
      )
      try insert(row.id(0).stored, row[1], birth, row[7], db)
    }
  }
}
