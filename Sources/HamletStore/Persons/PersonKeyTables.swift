import Foundation
import GRDB
import HamletDomain

/// The rows by which persons are found.
enum PersonKeyTables {
  private static let characters = Insertion(into: "person_characters", columns: 3)
  private static let keys = Insertion(into: "person_keys", columns: 3)
  private static let blocks = Insertion(into: "person_blocks", columns: 9)

  static func insertNames(
    _ keys: PersonKeys,
    _ id: StoredID?,
    _ division: String,
    _ db: Database
  ) throws {
    try characters.run(Set(keys.name.folded).map { String($0) }, [division, id], db)
    try Self.keys.run(Array(keys.keys), [division, id], db)
  }

  /// The rows in which likely duplicates are gathered; `person_lookup` tells which they are, so that
  /// they are found to be deleted without an index of their own.
  static func insertBlocks(
    _ keys: PersonKeys,
    _ id: StoredID?,
    _ name: String,
    _ sex: Sex,
    _ birth: BirthRecord,
    _ db: Database
  ) throws {
    try blocks.run(
      Array(keys.blocks),
      [
        id, name, sex.rawValue, birth.year, birth.month, birth.day, birth.precision.rawValue,
        birth.storedCalendar,
      ],
      db
    )
  }

  /// Blocks as a JSON array (RFC 8259); a letter of a name may be any character.
  static func list(_ keys: PersonKeys) -> String {
    "[" + keys.blocks.map(quoted).joined(separator: ",") + "]"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20: quoted += String(format: "\\u%04x", scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Fills the tables of migration 410 for every person on the register.
  @Sendable static func fill(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM person_characters")
    try eachPerson(db) { id, name, _, birth, division in
      let keys = PersonKeys(name: name, birth: birth)
      try insertNames(keys, id, division, db)
      try db.run(
        "INSERT INTO person_lookup VALUES (?, ?, ?, ?)",
        [id, keys.name.folded, keys.born.from, keys.born.to]
      )
    }
  }

  /// Fills the blocks for every person who is found by her name.
  @Sendable static func fillBlocks(_ db: Database) throws {
    try eachPerson(db) { id, name, sex, birth, _ in
      let keys = PersonKeys(name: name, birth: birth)
      try db.run(
        "UPDATE person_lookup SET blocks = ? WHERE person_id = ?",
        [list(keys), id]
      )
      // Nobody is found by the name of a record that was merged or erased.
      guard db.changesCount > 0 else { return }
      try insertBlocks(keys, id, name, sex, birth, db)
    }
  }

  private static func eachPerson(
    _ db: Database,
    _ body: (StoredID?, String, Sex, BirthRecord, String) throws -> Void
  ) throws {
    let persons = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, sex, birth_year, birth_month, birth_day, birth_precision, birth_calendar,
          division FROM persons
        """
    )
    while let row = try persons.next() {
      let birth = BirthRecord(
        year: row[3],
        month: row[4],
        isLeapMonth: (row[7] as Int) == Int(BirthRecord.leapCalendar),
        day: row[5],
        precision: row.code(6, .unspecified),
        calendar: row.code(7, .lunar)
      )
      try body(row.id(0).stored, row[1], row.code(2, .unspecified), birth, row[8])
    }
  }
}
