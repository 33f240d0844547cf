/// A condition of SQL with what is bound to its parameters.
struct Condition {
  let sql: String
  let values: [(any BoundValue)?]

  init(_ sql: String, _ values: [(any BoundValue)?] = []) {
    self.sql = sql
    self.values = values
  }

  /// Holds where any of these does.
  static func any(_ conditions: [Condition]) -> Condition {
    Condition(
      conditions.isEmpty ? "0" : conditions.map { "(\($0.sql))" }.joined(separator: " OR "),
      conditions.flatMap(\.values)
    )
  }
}
