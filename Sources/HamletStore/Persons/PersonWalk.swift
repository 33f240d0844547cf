import HamletDomain

/// An index that is gone through in its own order to find persons.
///
/// However many fit, a page costs what lies on it, and the next one goes on where it ended: sorting
/// those who fit took half a second in a town of a million, where 30,000 have the same initials.
struct PersonWalk {
  /// A column of the index, as `k.division`.
  struct Column {
    let name: String
    /// What sorts before every value.
    let first: any BoundValue

    init(_ name: String, after first: any BoundValue = "") {
      self.name = name
      self.first = first
    }

    /// A value out of a page token; nil where it is none.
    func value(_ text: Substring) -> (any BoundValue)? {
      switch first {
      case is StoredID: RecordID(text: String(text)).map { StoredID(id: $0) }
      case is Int: Int(text)
      default: String(text)
      }
    }

    /// The value of a row, as it stands in a page token.
    func text(_ row: ColumnReader, _ place: Int32) -> String {
      first is StoredID ? row.id(place).description : row.text(place)
    }
  }

  /// The tables, the index first and the persons as `p`, joined in this order.
  let tables: String
  /// The columns in whose order the rows are.
  let order: [Column]
  private(set) var conditions: [Condition] = []

  init(_ tables: String, by order: [Column]) {
    self.tables = tables
    self.order = order
  }

  /// By village and then by these, within a scope; of one village by these alone.
  ///
  /// The walk begins at the lower bound of the scope. It is a condition too, since a page token may name
  /// any place; the plus keeps SQLite from going by it, through what lies before the place.
  init(_ tables: String, in scope: DivisionPrefix, _ village: String, by order: [Column]) {
    guard scope.text.utf8.count < 12 else {
      self.init(tables, by: order)
      require("\(village) = ?", [scope.text])
      return
    }
    self.init(tables, by: [Column(village, after: scope.text)] + order)
    require("+\(village) >= ? AND \(village) < ?", [scope.text, scope.upperBound])
  }

  mutating func require(_ condition: Condition) { conditions.append(condition) }
  mutating func require(_ sql: String, _ values: [(any BoundValue)?] = []) {
    conditions.append(Condition(sql, values))
  }

  /// The place before the first row.
  var start: [any BoundValue] { order.map(\.first) }

  /// The statement that gives persons with their places from a place on.
  func statement(limit: Int) -> String {
    let columns = order.map(\.name).joined(separator: ", ")
    let places = order.map { _ in "?" }.joined(separator: ", ")
    let all = ["(\(columns)) > (\(places))"] + conditions.map { "(\($0.sql))" }
    return """
      SELECT \(ReadSnapshot.personColumns), \(columns) FROM \(tables)
      WHERE \(all.joined(separator: " AND ")) ORDER BY \(columns) LIMIT \(limit)
      """
  }

  /// What is bound to it.
  func values(from place: [any BoundValue]) -> [(any BoundValue)?] {
    place + conditions.flatMap(\.values)
  }

  /// The page token of a row: the walk's number and the row's place, as `0~p:wangfang~990101001001~...`.
  func token(_ number: Int, _ row: ColumnReader) -> String {
    let places = order.enumerated().map { index, column in
      column.text(row, ReadSnapshot.personColumnCount + Int32(index))
    }
    return ([String(number)] + places).joined(separator: "~")
  }
}

/// Where a page of a search begins: in which of its walks, and after which row.
struct PersonPlace {
  let walk: Int
  /// Nil: before the first row.
  let values: [any BoundValue]?

  init(walk: Int, values: [any BoundValue]? = nil) {
    self.walk = walk
    self.values = values
  }

  /// Reads a page token; nil where it is none of these walks.
  init?(_ token: String, in walks: [PersonWalk]) {
    let parts = token.split(separator: "~", omittingEmptySubsequences: false)
    guard let first = parts.first, let walk = Int(first), walks.indices.contains(walk) else {
      return nil
    }
    let columns = walks[walk].order
    let values = zip(columns, parts.dropFirst()).compactMap { $0.value($1) }
    guard parts.count == columns.count + 1, values.count == columns.count else {
      return nil
    }
    self.init(walk: walk, values: values)
  }
}
