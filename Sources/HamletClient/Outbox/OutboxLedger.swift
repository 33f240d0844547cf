/// The items of one user for one server, and which of them may be sent next.
///
/// Items that name the same record are sent one after the other, in the order of writing. One that
/// was refused holds back only those that name the record it makes or changes; all others pass.
package struct OutboxLedger: Sendable {
  /// By their numbers.
  package private(set) var entries: [Int64: OutboxEntry] = [:]
  /// Those that are being sent by whoever has this ledger.
  package private(set) var inFlight: Set<Int64> = []

  package init(_ entries: some Sequence<OutboxEntry> = []) {
    for entry in entries { self.entries[entry.number] = entry }
  }

  /// In the order of writing.
  package var ordered: [OutboxEntry] { entries.values.sorted { $0.number < $1.number } }

  /// Adds an item that was just written.
  package mutating func add(_ entry: OutboxEntry) { entries[entry.number] = entry }

  /// Takes in what happened to an item.
  ///
  /// - Throws: where there is none, or where that cannot happen to it now.
  package mutating func apply(_ event: OutboxEvent, to number: Int64) throws(OutboxRefusal) {
    guard var entry = entries[number] else { throw OutboxRefusal(state: .dropped) }
    try entry.apply(event)
    entries[number] = entry
    switch event {
    case .began: inFlight.insert(number)
    case .unsent, .failed, .lost, .done, .refused, .dropped: inFlight.remove(number)
    case .edited, .retried, .adopted: break
    }
  }

  /// How items are chosen.
  package struct Choice: Sendable {
    /// Items in flight at the same time.
    package var window: Int
    /// Whether pauses after failures are passed over.
    package var ignoresPauses = false
    /// Whether writes that were sent at once, and whose outcome is unknown, are settled as well.
    package var includesDirect = false

    package init(
      window: Int = OutboxWindow.mostItems,
      ignoresPauses: Bool = false,
      includesDirect: Bool = false
    ) {
      self.window = window
      self.ignoresPauses = ignoresPauses
      self.includesDirect = includesDirect
    }
  }

  /// The items that may be sent at a time, in order.
  package func sendable(now: Int64, _ choice: Choice = Choice()) -> [Int64] {
    var room = choice.window - inFlight.count
    return free(choice).filter { entry in
      guard room > 0, choice.ignoresPauses || entry.nextTry <= now else { return false }
      room -= 1
      return true
    }.map(\.number)
  }

  /// When the next item that nothing but time holds back may be sent; nil: there is none.
  package func nextTime(_ choice: Choice = Choice()) -> Int64? { free(choice).map(\.nextTry).min() }

  /// The items that no other one holds back.
  private func free(_ choice: Choice) -> [OutboxEntry] {
    // Also by one written later: an item that was refused and is sent again meets it under way.
    var held = Set(inFlight.compactMap { entries[$0] }.flatMap(\.keys.named))
    var found: [OutboxEntry] = []
    for entry in ordered {
      switch entry.state {
      case .done, .dropped: continue
      case .refused: held.formUnion(entry.keys.own)
      case .waiting, .sent:
        if entry.isDirect, !choice.includesDirect { continue }
        let isFree = entry.keys.named.isDisjoint(with: held) && !inFlight.contains(entry.number)
        if isFree { found.append(entry) }
        held.formUnion(entry.keys.named)
      }
    }
    return found
  }
}
