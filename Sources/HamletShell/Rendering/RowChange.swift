package import HamletMessages

/// What happened to rows since the last look at them.
package struct RowChange: Hashable, Sendable {
  /// A mark for each row now: `+` new, `~` changed, empty.
  package let marks: [String]
  /// How many rows of before are no more.
  package let gone: Int

  /// Rows that are new.
  package var added: Int { marks.count { $0 == "+" } }
  /// Rows that are other than before.
  package var changed: Int { marks.count { $0 == "~" } }
  /// Whether nothing happened.
  package var isNone: Bool { added + changed + gone == 0 }

  /// Compares rows by their ids, else by their places; without rows before, nothing is new.
  package init(from before: [JSONValue]?, to now: [JSONValue]) {
    guard let before else {
      marks = now.map { _ in "" }
      gone = 0
      return
    }
    let old = Self.keyed(before)
    let new = Self.keyed(now)
    let known = Dictionary(old) { first, _ in first }
    marks = new.map { key, row in
      guard let earlier = known[key] else { return "+" }
      return earlier == row ? "" : "~"
    }
    let left = Set(new.map(\.0))
    gone = old.count { !left.contains($0.0) }
  }

  private static func keyed(_ rows: [JSONValue]) -> [(String, JSONValue)] {
    let names = ["id", "key", "code", "user_name", "name"]
    // The first of these that tells all rows apart.
    for name in names {
      let keys = rows.map { $0.text(name) }
      if !keys.contains(""), Set(keys).count == keys.count {
        return Array(zip(keys.map { name + $0 }, rows))
      }
    }
    return rows.enumerated().map { (String($0.offset), $0.element) }
  }
}
