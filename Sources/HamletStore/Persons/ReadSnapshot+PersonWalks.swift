import HamletDomain

extension ReadSnapshot {
  /// Rows of an index that are counted to choose what to go through; more are as good as all.
  private static let counted = 2_000
  /// A birthday that is not known to the day lies within so many years, written as in 19900501: a
  /// lunar one that cannot be converted within thirteen months.
  private static let vagueYears = 20_000

  /// The indexes to go through for a query, one after another; each leaves out whom one before it gave.
  ///
  /// A document or a phone leads to few, who are sorted; else a name to those with its keys or its
  /// rarest character; else a birthday to its days, and to a village where those days are many; else
  /// there is the place alone.
  func walks(_ query: PersonQuery) throws -> [PersonWalk] {
    let name = NameSearch(query.namePart)
    var filters = [isSearched]
    if !query.document.isEmpty { filters.append(document(query.document)) }
    if !query.phone.isEmpty { filters.append(phone(query.phone)) }
    let isExact = filters.count > 1
    let isFewDays = try query.hasBirth && !isExact && birthsAreFew(query)
    let isByName = name != nil && !isExact && !isFewDays
    let isVillage = query.scope.text.utf8.count == 12
    let isByBirth = !isExact && !isByName && query.hasBirth && (isFewDays || !isVillage)
    if let name, !isByName { filters.append(name.condition("p.id")) }
    if query.hasBirth, !isByBirth { filters.append(Self.birth(query)) }
    var walks: [PersonWalk]
    if let name, isByName {
      walks = try self.walks(name, query.scope)
    } else {
      var walk =
        isExact
        ? PersonWalk("persons p", by: [.init("+p.record_no")])
        : isByBirth ? Self.walk(births: query) : Self.walk(place: query.scope)
      if isExact || isByBirth { walk.require(Self.place(query.scope, "+p.division")) }
      walks = [walk]
    }
    for index in walks.indices {
      for filter in filters { walks[index].require(filter) }
    }
    return walks
  }

  private var isSearched: Condition {
    let (merged, erased) = (PersonStatus.merged.rawValue, PersonStatus.erased.rawValue)
    return Condition("p.status NOT IN (\(merged), \(erased)) AND \(Self.isOpen("p.id"))")
  }

  private static func place(_ scope: DivisionPrefix, _ column: String) -> Condition {
    guard scope.text.utf8.count < 12 else { return Condition("\(column) = ?", [scope.text]) }
    return Condition("\(column) >= ? AND \(column) < ?", [scope.text, scope.upperBound])
  }

  private func document(_ number: String) -> Condition {
    let found = vault.indexes(number, .document)
    return Condition(
      "p.id IN (SELECT person_id FROM person_documents WHERE lookup IN (\(found.places)))",
      found.values
    )
  }

  private func phone(_ number: String) -> Condition {
    let found = vault.indexes(number, .phone)
    return Condition(
      "p.id IN (SELECT person_id FROM person_phones WHERE lookup IN (\(found.places)))",
      found.values
    )
  }

  // MARK: Names

  private func walks(_ name: NameSearch, _ scope: DivisionPrefix) throws -> [PersonWalk] {
    var walks: [PersonWalk] = []
    for (number, range) in name.keys.enumerated() {
      var walk = Self.walk(range, scope)
      for text in name.characters { walk.require(NameSearch.inName(text, of: "k.person_id")) }
      // Who has several of the keys is given with the first.
      var before = name.keys[..<number].map { $0.condition("o.key") }
      if range.end != nil {
        before.append(Condition("o.key >= ? AND o.key < k.key", [range.first]))
      }
      if !before.isEmpty { walk.require(Self.hasNone(of: before, "k.person_id")) }
      walks.append(walk)
    }
    var walk = try self.walk(characters: name.text, scope)
    if !name.keys.isEmpty {
      let before = name.condition("c.person_id", inName: false)
      walk.require("NOT (\(before.sql))", before.values)
    }
    return walks + [walk]
  }

  private static func walk(_ range: KeyRange, _ scope: DivisionPrefix) -> PersonWalk {
    let tables = "person_keys k CROSS JOIN persons p ON p.id = k.person_id"
    let id = PersonWalk.Column("k.person_id", after: StoredID.empty)
    guard let end = range.end else {
      var walk = PersonWalk(tables, in: scope, "k.division", by: [id])
      walk.require("k.key = ?", [range.first])
      return walk
    }
    var walk = PersonWalk(
      tables,
      by: [.init("k.key", after: range.first), .init("k.division"), id]
    )
    walk.require("k.key < ?", [end])
    // The plus: of a village SQLite would sort by what is left of the order.
    walk.require(place(scope, "+k.division"))
    return walk
  }

  private static func hasNone(of keys: [Condition], _ id: String) -> Condition {
    let any = Condition.any(keys)
    return Condition(
      "NOT EXISTS(SELECT 1 FROM person_keys o WHERE o.person_id = \(id) AND (\(any.sql)))",
      any.values
    )
  }

  /// Goes through those who have the rarest of a text's characters.
  private func walk(characters text: String, _ scope: DivisionPrefix) throws -> PersonWalk {
    var walk = PersonWalk(
      "person_characters c CROSS JOIN persons p ON p.id = c.person_id",
      in: scope,
      "c.division",
      by: [.init("c.person_id", after: StoredID.empty)]
    )
    let place = Self.place(scope, "c.division")
    let all = Set(text).map { String($0) }.sorted()
    let counts = try all.count == 1 ? [0] : all.map { try persons(with: $0, place) }
    let rarest = zip(counts, all).min { $0.0 < $1.0 }?.1 ?? text
    walk.require("c.character = ?", [rarest])
    // Looked for in the same small table first, near to where the walk is.
    for other in all.filter({ $0 != rarest }).prefix(3) {
      walk.require(
        """
        EXISTS(SELECT 1 FROM person_characters o WHERE o.character = ? AND o.division = c.division
          AND o.person_id = c.person_id)
        """,
        [other]
      )
    }
    if text.count > 1 { walk.require(NameSearch.inName(text, of: "c.person_id")) }
    return walk
  }

  private func persons(with character: String, _ place: Condition) throws -> Int {
    try count(
      """
      SELECT count(*) FROM (SELECT 1 FROM person_characters c WHERE c.character = ? AND \(place.sql)
        LIMIT \(Self.counted * 5))
      """,
      [character] + place.values
    )
  }

  // MARK: Birthdays and places

  private static func birth(_ query: PersonQuery) -> Condition {
    let days = days(query)
    return Condition(
      "EXISTS(SELECT 1 FROM person_lookup l WHERE l.person_id = p.id AND \(days.sql))",
      days.values
    )
  }

  private static func days(_ query: PersonQuery) -> Condition {
    Condition(
      "l.born_from <= ? AND l.born_to >= ?",
      [(query.bornTo ?? .latest).number, (query.bornFrom ?? .earliest).number]
    )
  }

  /// Before whom nobody can be born on a day asked for: without it all who are older are gone through.
  private static func earliest(_ query: PersonQuery) -> Int {
    (query.bornFrom ?? .earliest).number - vagueYears
  }

  private func birthsAreFew(_ query: PersonQuery) throws -> Bool {
    let days = Self.days(query)
    return try count(
      """
      SELECT count(*) FROM (SELECT 1 FROM person_lookup l WHERE l.born_from >= ? AND \(days.sql)
        LIMIT \(Self.counted))
      """,
      [Self.earliest(query)] + days.values
    ) < Self.counted
  }

  private static func walk(births query: PersonQuery) -> PersonWalk {
    var walk = PersonWalk(
      "person_lookup l CROSS JOIN persons p ON p.id = l.person_id",
      by: [
        .init("l.born_from", after: earliest(query)), .init("l.born_to", after: -1),
        .init("l.person_id", after: StoredID.empty),
      ]
    )
    walk.require(days(query))
    return walk
  }

  private static func walk(place scope: DivisionPrefix) -> PersonWalk {
    PersonWalk(
      "persons p INDEXED BY persons_by_division",
      in: scope,
      "p.division",
      by: [.init("p.status", after: -1), .init("p.record_no")]
    )
  }
}
