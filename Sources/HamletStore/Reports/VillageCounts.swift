import GRDB
package import HamletDomain

/// Counts by village and by a code, as a channel, from one snapshot.
package struct VillageCounts: Sendable, Hashable {
  /// By division code, then by the raw value of the code.
  package var counts: [String: [Int: Int]] = [:]

  package init() {}

  /// Adds to a village's count.
  package mutating func add(_ number: Int, _ code: Int = 0, in division: String) {
    counts[division, default: [:]][code, default: 0] += number
  }

  /// A village's count of a code.
  package subscript(division: String, code: Int) -> Int { counts[division]?[code] ?? 0 }
}

/// Where and when a report counts.
package struct ReportRange: Sendable, Hashable {
  /// The whole, within which parts are kept from being told by subtraction.
  package let whole: DivisionPrefix
  package let period: ReportPeriod

  package init(whole: DivisionPrefix, period: ReportPeriod) {
    self.whole = whole
    self.period = period
  }

  /// The range as parameters ?1 to ?4, by instants.
  var instants: [any BoundValue] {
    [whole.text, whole.upperBound, period.start, period.end]
  }

  /// The range as parameters ?1 to ?4, by days.
  var days: [any BoundValue] {
    [whole.text, whole.upperBound, period.first.description, period.last.description]
  }
}

extension ReadSnapshot {
  /// Villages, codes and counts, in this order.
  func villageCounts(
    _ sql: String,
    _ arguments: [(any BoundValue)?]
  ) throws -> VillageCounts {
    var counts = VillageCounts()
    for row in try all(sql, arguments, { ($0[0] as String, $0[1] as Int, $0[2] as Int) }) {
      counts.add(row.2, row.1, in: row.0)
    }
    return counts
  }
}
