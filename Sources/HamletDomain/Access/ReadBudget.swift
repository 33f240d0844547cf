/// How many different people's records an account may still read: a sliding window of what it read.
///
/// A record that was read within the window is free, so that work on one person is never held up by
/// it. It holds at most as many entries as the limit, since each costs at least 1.
package struct ReadBudget: Sendable, Hashable {
  /// What may be spent, and in which time.
  package struct Terms: Sendable, Hashable {
    /// Units that may be spent within the window.
    package let limit: Int
    /// The window, in milliseconds.
    package let milliseconds: Int64

    /// Describes a budget.
    package init(limit: Int, milliseconds: Int64) {
      self.limit = limit
      self.milliseconds = milliseconds
    }

    /// For a person at a desk: one record a second for ten minutes is more than anybody reads who
    /// works with people, and a whole village takes several windows.
    package static let interactive = Terms(limit: 600, milliseconds: 600_000)
  }

  /// What became of a read.
  package enum Verdict: Sendable, Hashable {
    case fine
    /// Nothing is left; `isFirst`: for the first time within a window.
    case spent(retryAfterMilliseconds: Int64, isFirst: Bool)
  }

  private struct Entry: Hashable {
    let at: Int64
    let cost: Int
    let record: RecordID
  }

  private var entries: [Entry] = []
  private var seen: Set<RecordID> = []
  /// What was spent within the window.
  package private(set) var spent = 0
  private var toldAt: Int64?

  /// A budget of which nothing was spent.
  package init() {}

  /// Spends for a record, or for a list where it is none; refuses where too little is left.
  ///
  /// A clock that steps back does not give anything back.
  package mutating func charge(
    _ cost: Int,
    for record: RecordID,
    at time: Int64,
    _ terms: Terms
  ) -> Verdict {
    let now = max(time, entries.last?.at ?? time)
    forget(before: now &- terms.milliseconds)
    if cost <= 0 || !record.isNone && seen.contains(record) { return .fine }
    guard spent + cost <= terms.limit else { return refusal(cost, at: now, terms) }
    entries.append(Entry(at: now, cost: cost, record: record))
    spent += cost
    if !record.isNone { seen.insert(record) }
    return .fine
  }

  /// Whether so much is left.
  package func has(_ cost: Int, at time: Int64, _ terms: Terms) -> Bool {
    let start = max(time, entries.last?.at ?? time) &- terms.milliseconds
    return entries.reduce(cost) { $1.at <= start ? $0 : $0 + $1.cost } <= terms.limit
  }

  /// Whether nothing counts any more, so that the budget need not be kept.
  package func isFresh(at now: Int64, _ terms: Terms) -> Bool {
    let start = now &- terms.milliseconds
    return (entries.last.map { $0.at <= start } ?? true) && (toldAt.map { $0 <= start } ?? true)
  }

  private mutating func forget(before start: Int64) {
    let old = entries.prefix { $0.at <= start }
    guard !old.isEmpty else { return }
    for entry in old {
      spent -= entry.cost
      seen.remove(entry.record)
    }
    entries.removeFirst(old.count)
  }

  private mutating func refusal(_ cost: Int, at now: Int64, _ terms: Terms) -> Verdict {
    let isFirst = toldAt.map { now - $0 >= terms.milliseconds } ?? true
    if isFirst { toldAt = now }
    var missing = spent + cost - terms.limit
    for entry in entries {
      missing -= entry.cost
      guard missing > 0 else {
        return .spent(
          retryAfterMilliseconds: entry.at + terms.milliseconds - now + 1,
          isFirst: isFirst
        )
      }
    }
    return .spent(retryAfterMilliseconds: terms.milliseconds, isFirst: isFirst)
  }
}
