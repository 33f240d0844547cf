import Foundation
import GRDB
import HamletDomain

/// A column of the schema that holds sealed values: where, in which row, whose.
struct SealedPlace: Sendable {
  /// What is authenticated as the column.
  let column: Vault.Column
  let table: String
  /// The column's name in the table.
  let name: String
  /// SQL expressions from which `row` and `owner` are told.
  let facts: [String]
  /// The row that is authenticated, from the values of `facts`.
  let row: @Sendable ([DatabaseValue]) -> RecordID
  /// Whose key a value is under that does not say it itself.
  let owner: @Sendable ([DatabaseValue]) -> SealOwner
  /// Which rows of the table it is about.
  var condition = "1"
  /// The column beside it by which the text is found, and of which kind.
  var lookup: (name: String, kind: Vault.Lookup)?
  /// A column that is 0 where the value was kept as it is, before such values were sealed.
  var flag: String?

  /// The columns of the table's key, in its order.
  func key(_ snapshot: ReadSnapshot) throws -> [String] {
    let columns = try snapshot.all(
      "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
      [table]
    ) { $0[0] as String }
    return columns.isEmpty ? ["rowid"] : columns
  }
}

extension SealedPlace {
  /// A value in a row of its own record, or of its person.
  static func own(
    _ column: Vault.Column,
    _ key: String = "id",
    in place: String? = nil,
    lookup: (name: String, kind: Vault.Lookup)? = nil
  ) -> SealedPlace {
    let parts = (place ?? column.rawValue).split(separator: ".").map(String.init)
    return SealedPlace(
      column: column,
      table: parts.first ?? "",
      name: parts.last ?? "",
      facts: [key],
      row: { $0.id(0) },
      owner: { column.owner(of: $0.id(0)) },
      lookup: lookup
    )
  }

  /// A value in a record that is about a person, under her key.
  static func hers(
    _ column: Vault.Column,
    _ key: String = "id",
    in place: String? = nil,
    person: String = "person_id"
  ) -> SealedPlace {
    let own = own(column, key, in: place)
    return SealedPlace(
      column: column,
      table: own.table,
      name: own.name,
      facts: [key, person],
      row: { $0.id(0) },
      owner: { .person($0.id(1)) }
    )
  }

  /// Advice given in a consultation, under the consultation's key.
  static func advice(_ kind: AdviceKind) -> SealedPlace {
    SealedPlace(
      column: kind.column,
      table: "advices",
      name: "body",
      facts: ["id", "consultation_id"],
      row: { $0.id(0) },
      owner: { .consultation($0.id(1)) },
      condition: "kind = \(kind.rawValue)"
    )
  }

  /// A remark or reason about training: of a session and a staff member, or of one record.
  static func training(_ column: Vault.Column, _ place: String, _ facts: [String]) -> SealedPlace {
    let own = own(column, in: place)
    return SealedPlace(
      column: column,
      table: own.table,
      name: own.name,
      facts: facts,
      row: { $0.count == 2 ? AttendanceRecord.row($0.id(0), $0.id(1)) : $0.id(0) },
      owner: { _ in .training }
    )
  }

  /// What a merge changed in a screening, kept so that it can be undone.
  static func merged(_ column: Vault.Column, _ side: String) -> SealedPlace {
    let name = column.rawValue.split(separator: ".").last ?? ""
    return SealedPlace(
      column: column,
      table: "merge_changes",
      name: side,
      facts: ["(SELECT m.winner_id FROM merges m WHERE m.id = merge_id)"],
      row: { $0.id(0) },
      owner: { .person($0.id(0)) },
      condition: """
        table_name = 'screenings' AND column_name = '\(name)' AND typeof(\(side)) = 'blob'
        """
    )
  }
}

extension [DatabaseValue] {
  func id(_ index: Int) -> RecordID {
    guard indices.contains(index), let bytes = Data.fromDatabaseValue(self[index]) else {
      return .none
    }
    return RecordID(bytes: bytes) ?? .none
  }

  func bytes(_ index: Int) -> Data {
    indices.contains(index) ? Data.fromDatabaseValue(self[index]) ?? Data() : Data()
  }

  func number(_ index: Int) -> Int {
    indices.contains(index) ? Int.fromDatabaseValue(self[index]) ?? 0 : 0
  }

  func text(_ index: Int) -> String {
    indices.contains(index) ? String.fromDatabaseValue(self[index]) ?? "" : ""
  }
}
