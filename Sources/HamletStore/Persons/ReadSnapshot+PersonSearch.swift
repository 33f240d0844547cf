import Foundation
import GRDB
package import HamletDomain

/// What persons are searched by: all that is given must match.
package struct PersonQuery: Sendable {
  /// Any part of the name, from one character.
  package var namePart = ""
  /// A normalised document number.
  package var document = ""
  /// A normalised phone number.
  package var phone = ""
  package var scope: DivisionPrefix
  package var bornFrom: CivilDate?
  package var bornTo: CivilDate?

  package init(scope: DivisionPrefix) {
    self.scope = scope
  }
}

extension ReadSnapshot {
  /// A page of the persons found, by record number.
  ///
  /// A name is found by the index of characters, or by that of readings and initials; a birthday by
  /// the civil days that it can be.
  package func persons(
    _ query: PersonQuery,
    after: String,
    limit: Int
  ) throws -> Page<PersonRow> {
    let size = StoreLimits.pageSize(limit)
    var conditions = [
      "p.division >= ? AND p.division < ?", "p.record_no > ?", Self.isOpen("p.id"),
      "p.status NOT IN (\(PersonStatus.merged.rawValue), \(PersonStatus.erased.rawValue))",
    ]
    var values: [(any BoundValue)?] = [
      query.scope.text, query.scope.upperBound, after,
    ]
    func require(_ condition: String, _ more: [(any BoundValue)?]) {
      conditions.append(condition)
      values += more
    }
    if let name = NameCondition(query.namePart, query.scope) {
      conditions.append(name.sql)
      values += name.values
    }
    if !query.document.isEmpty {
      let found = vault.indexes(query.document, .document)
      require(
        "p.id IN (SELECT person_id FROM person_documents WHERE lookup IN (\(found.places)))",
        found.arguments
      )
    }
    if !query.phone.isEmpty {
      let found = vault.indexes(query.phone, .phone)
      require(
        "p.id IN (SELECT person_id FROM person_phones WHERE lookup IN (\(found.places)))",
        found.arguments
      )
    }
    if query.bornFrom != nil || query.bornTo != nil {
      conditions.append(
        "p.id IN (SELECT person_id FROM person_lookup WHERE born_from <= ? AND born_to >= ?)"
      )
      values += [(query.bornTo ?? .latest).number, (query.bornFrom ?? .earliest).number]
    }
    let found = try all(
      """
      SELECT \(Self.personColumns) FROM persons p WHERE \(conditions.joined(separator: " AND "))
      ORDER BY p.record_no LIMIT \(size + 1)
      """,
      values,
      Self.personRow
    )
    return Page(fetched: found, limit: size) { $0.recordNumber }
  }

  /// A page of those who live in a division now, by record number.
  ///
  /// A village's lie in the index in that order. Those of a wider scope would all have to be sorted
  /// for each page: there the register is walked by number, past whoever lives elsewhere.
  package func roster(
    of scope: DivisionPrefix,
    after: String,
    limit: Int
  ) throws -> Page<PersonRow> {
    let size = StoreLimits.pageSize(limit)
    let isVillage = scope.text.utf8.count == 12
    let place = isVillage ? "p.division = ?" : "+p.division >= ? AND +p.division < ?"
    let found = try all(
      """
      SELECT \(Self.personColumns) FROM persons p
      WHERE \(place) AND p.record_no > ? AND p.status = 1 AND \(Self.isOpen("p.id"))
      ORDER BY p.record_no LIMIT ?
      """,
      (isVillage ? [scope.text] : [scope.text, scope.upperBound]) + [after, size + 1],
      Self.personRow
    )
    return Page(fetched: found, limit: size) { $0.recordNumber }
  }

  /// How many live in a division now.
  ///
  /// Counted in the index alone, less the few whose records are not open.
  package func rosterCount(of scope: DivisionPrefix) throws -> Int {
    let place = "p.division >= ? AND p.division < ? AND p.status = 1"
    return try count(
      """
      SELECT (SELECT count(*) FROM persons p WHERE \(place))
        - (SELECT count(*) FROM persons p
          WHERE p.id IN (SELECT person_id FROM person_standings) AND \(place))
      """,
      [scope.text, scope.upperBound, scope.text, scope.upperBound]
    )
  }

  /// The person who holds a document, wherever she lives; nil where none is on the register, or her
  /// record is hidden.
  package func person(withDocument number: String) throws -> PersonRow? {
    let found = vault.indexes(number, .document)
    return try first(
      """
      SELECT \(Self.personColumns) FROM persons p
      JOIN person_documents d ON d.person_id = p.id
      WHERE d.lookup IN (\(found.places)) AND \(Self.isFindable("p.id")) LIMIT 1
      """,
      found.arguments
    ).map(Self.personRow)
  }

  /// The person with a record number, wherever she lives; nil where her record is hidden.
  package func person(withRecordNumber number: String) throws -> PersonRow? {
    try first(
      """
      SELECT \(Self.personColumns) FROM persons p
      WHERE p.record_no = ? AND p.status <> \(PersonStatus.erased.rawValue)
        AND (? OR \(Self.isFindable("p.id")))
      """,
      [number, viewer.seesEveryStanding]
    ).map(Self.personRow)
  }
}

extension CivilDate {
  /// As 19900501, in which days can be compared.
  var number: Int { year * 10_000 + month * 100 + day }
}
