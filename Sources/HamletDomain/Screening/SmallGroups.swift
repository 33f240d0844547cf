/// Hides counts that would tell about single people.
package enum SmallGroups {
  /// Groups of fewer people than this are not shown.
  package static let smallest = 5

  /// The counts of one table row with a total, nil where a count is hidden.
  ///
  /// Zero tells of nobody and is shown. When one count alone is hidden, the total less the others
  /// would tell it, so the next smallest count that is not zero is hidden too.
  package static func suppressed(_ counts: [Int]) -> [Int?] {
    var shown: [Int?] = counts.map { (1..<smallest).contains($0) ? nil : $0 }
    guard shown.count(where: { $0 == nil }) == 1 else { return shown }
    let others = counts.indices.filter { shown[$0] != nil && counts[$0] > 0 }
    if let second = others.min(by: { counts[$0] < counts[$1] }) { shown[second] = nil }
    return shown
  }
}
