import Foundation
import GRDB
package import HamletDomain

enum DivisionMigrations {
  static let all = [
    Migration(
      number: 20,
      name: "divisions",
      sql: """
        CREATE TABLE divisions(
          code TEXT PRIMARY KEY, name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
          valid_from TEXT NOT NULL, valid_to TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    )
  ]
}

/// An administrative division, effective-dated.
package struct DivisionRecord: Sendable, Hashable {
  package var code: DivisionCode
  package var nameZh: String
  package var nameEn: String
  package var validFrom: CivilDate
  /// Nil: in use.
  package var validTo: CivilDate?

  package init(
    code: DivisionCode,
    nameZh: String,
    nameEn: String,
    validFrom: CivilDate,
    validTo: CivilDate? = nil
  ) {
    self.code = code
    self.nameZh = nameZh
    self.nameEn = nameEn
    self.validFrom = validFrom
    self.validTo = validTo
  }
}

extension ReadSnapshot {
  /// The division with a code, or nil.
  package func division(_ code: String) throws -> DivisionRecord? {
    // Asked in every write that names a village.
    try scan(
      "SELECT code, name_zh, name_en, valid_from, valid_to FROM divisions WHERE code = ?",
      [code]
    ) { row in
      DivisionRecord(
        code: try DivisionCode(row.text(0)),
        nameZh: row.text(1),
        nameEn: row.text(2),
        validFrom: try CivilDate(row.text(3)),
        validTo: row.date(4)
      )
    }.first
  }

  /// The names of all divisions, in both languages.
  package func divisionNames() throws -> [String] {
    try all("SELECT name_zh FROM divisions UNION SELECT name_en FROM divisions") { $0[0] }
  }

  /// A page of divisions by code.
  package func divisions(
    within prefix: DivisionPrefix,
    after: String,
    limit: Int
  ) throws -> Page<DivisionRecord> {
    let size = StoreLimits.pageSize(limit)
    let found = try all(
      """
      SELECT * FROM divisions WHERE code >= ? AND code < ? AND code > ? ORDER BY code LIMIT ?
      """,
      [prefix.text, prefix.upperBound, after, size + 1],
      Self.division
    )
    return Page(fetched: found, limit: size) { $0.code.text }
  }

  private static func division(_ row: Row) throws -> DivisionRecord {
    DivisionRecord(
      code: try DivisionCode(row[0]),
      nameZh: row[1],
      nameEn: row[2],
      validFrom: try CivilDate(row[3]),
      validTo: try? CivilDate(row[4])
    )
  }
}

extension Transaction {
  /// Adds a division; throws `alreadyExists` where the code is taken.
  package func insert(_ division: DivisionRecord) throws {
    guard try read.division(division.code.text) == nil else { throw StoreError.alreadyExists() }
    try run(
      "INSERT INTO divisions VALUES (?, ?, ?, ?, ?)",
      [
        division.code.text, division.nameZh, division.nameEn, division.validFrom.description,
        division.validTo?.description ?? "",
      ]
    )
  }
}
