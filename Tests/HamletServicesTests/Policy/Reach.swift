/// How an account lies to the records of Baishi.
enum Reach: String, CaseIterable, Sendable {
  /// The village itself.
  case own
  /// The next village of the same town.
  case sibling
  /// The town.
  case parent
  /// Another town, of which there is nothing here.
  case none

  var scope: String {
    switch self {
    case .own: "990101001001"
    case .sibling: "990101001002"
    case .parent: "990101001"
    case .none: "990102001"
    }
  }
}
