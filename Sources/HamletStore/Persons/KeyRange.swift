import HamletDomain

/// Keys of `person_keys` that a typed name may stand for.
struct KeyRange: Hashable {
  let first: String
  /// The keys are below this; nil: there is the first alone.
  let end: String?

  /// The keys that begin with this, whatever follows: a character without a reading stands for itself.
  init(beginningWith text: String) {
    first = text
    end = text + "\u{10FFFF}"
  }

  init(exactly text: String) {
    first = text
    end = nil
  }

  /// The condition over a column of keys.
  func condition(_ column: String) -> Condition {
    guard let end else { return Condition("\(column) = ?", [first]) }
    return Condition("\(column) >= ? AND \(column) < ?", [first, end])
  }
}
