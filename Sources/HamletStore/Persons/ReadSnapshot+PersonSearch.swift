import GRDB
package import HamletDomain

extension ReadSnapshot {
  /// A page of the persons found; the order is that of the index by which they are, which is no order
  /// for the reader: see `walks`.
  package func persons(
    _ query: PersonQuery,
    after: String,
    limit: Int
  ) throws -> Page<PersonRow> {
    let size = StoreLimits.pageSize(limit)
    let walks = try walks(query)
    var place = PersonPlace(after, in: walks) ?? PersonPlace(walk: 0)
    var found: [(row: PersonRow, token: String)] = []
    while walks.indices.contains(place.walk), found.count <= size {
      let walk = walks[place.walk]
      let number = place.walk
      found += try scan(
        walk.statement(limit: size + 1 - found.count),
        walk.values(from: place.values ?? walk.start)
      ) { (try Self.personRow($0), walk.token(number, $0)) }
      place = PersonPlace(walk: number + 1)
    }
    return Page(found, limit: size)
  }
}

extension ReadSnapshot {
  /// Whether a token is one that a page of the persons found could end with, or none.
  package func isPage(_ token: String, of query: PersonQuery) throws -> Bool {
    token.isEmpty ? true : PersonPlace(token, in: try walks(query)) != nil
  }
}

extension Page<PersonRow> {
  /// Ends where a token fits: those of names of some forty characters do not.
  fileprivate init(_ found: [(row: PersonRow, token: String)], limit: Int) {
    var shown = found.prefix(limit)
    if found.count > limit {
      while shown.count > 1, shown.last.map({ $0.token.utf8.count > 200 }) ?? false {
        shown.removeLast()
      }
    }
    let next = found.count > limit ? shown.last?.token : nil
    self.init(items: shown.map(\.row), next: next)
  }
}

extension ReadSnapshot {
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

  /// How many live in a division now: kept by village, less the few whose records are not open.
  package func rosterCount(of scope: DivisionPrefix) throws -> Int {
    let place = "division >= ?1 AND division < ?2 AND status = 1"
    return try count(
      """
      SELECT coalesce((SELECT sum(people) FROM people_counted WHERE \(place)), 0)
        - (SELECT count(*) FROM persons
          WHERE id IN (SELECT person_id FROM person_standings) AND \(place))
      """,
      [scope.text, scope.upperBound]
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
