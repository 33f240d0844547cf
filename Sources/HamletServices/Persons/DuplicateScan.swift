internal import HamletDomain
package import HamletStore

/// Pairs found by comparing open records with the whole register, some hundreds to a snapshot.
struct DuplicateScan: Sendable {
  /// Two records that are probably of one person.
  struct Pair: Sendable {
    let first: RecordID
    let second: RecordID
    let points: Int
  }

  /// A record that was compared, and what came of it.
  private struct Part: Sendable {
    let last: (ms: Int64, id: RecordID)
    let pairs: [Pair]
  }

  private(set) var compared = 0
  private(set) var pairs: [Pair] = []
  /// Up to where it came.
  private(set) var until: (ms: Int64, id: RecordID)

  /// Compares the records that were changed after a moment, the earliest first.
  ///
  /// One that nobody waits for is given a `rest`, which it takes after each read: on a machine of two
  /// cores it would otherwise take one of them from the people at their windows for half a minute.
  static func run(
    _ store: Store,
    after: (ms: Int64, id: RecordID),
    within scope: DivisionPrefix,
    atMost: Int,
    milliseconds: Int = StoreLimits.readMilliseconds,
    pace: ScanPace = ScanPace(),
    rest: (Duration) async -> Void = { _ in }
  ) async throws(StoreError) -> DuplicateScan {
    let clock = ContinuousClock()
    var scan = DuplicateScan(until: after)
    var pace = pace
    while scan.compared < atMost {
      let began = clock.now
      let part: [Part]
      do throws(StoreError) {
        part = try await Self.part(
          store,
          after: scan.until,
          within: scope,
          limit: pace.records,
          // One record alone has to be compared, however many share its name and year.
          milliseconds: pace.records == 1 ? StoreLimits.townReportMilliseconds : milliseconds
        )
      } catch {
        guard case .overBudget = error.code, pace.slowDown() else { throw error }
        continue
      }
      guard let last = part.last?.last else { break }
      scan.compared += part.count
      scan.pairs += part.flatMap { $0.pairs }
      scan.until = last
      let took = clock.now - began
      pace.note(took)
      await rest(ScanPace.rest(after: took, isBusy: store.hasWaitingWrites))
    }
    return scan
  }

  private static func part(
    _ store: Store,
    after start: (ms: Int64, id: RecordID),
    within scope: DivisionPrefix,
    limit: Int,
    milliseconds: Int
  ) async throws(StoreError) -> [Part] {
    try await store.read(milliseconds: milliseconds, isPatient: true) { snapshot in
      try snapshot.personsToCompare(after: start, within: scope, limit: limit)
        .map { Part(last: ($0.changedAt, $0.row.id), pairs: try pairs(of: $0.row, snapshot)) }
    }
  }

  private init(until: (ms: Int64, id: RecordID)) { self.until = until }

  private static func pairs(of row: PersonRow, _ snapshot: ReadSnapshot) throws -> [Pair] {
    let search = DuplicateSearch(
      traits: try snapshot.traits(of: row),
      documents: [],
      own: row.id,
      from: DuplicateScore.probableFrom
    )
    return try search.candidates(snapshot, within: .all)
      .filter { $0.level == .probable || $0.level == .exact }
      .map { Pair(first: row.id, second: $0.row.id, points: $0.points) }
  }

  /// Opens a case for each pair that has none; gives how many.
  func openCases(_ tx: Transaction) throws -> Int {
    var opened = 0
    for pair in pairs {
      let isNew = try tx.openCase(
        (pair.first, pair.second),
        source: .scan,
        score: pair.points,
        reason: ""
      )
      if isNew { opened += 1 }
    }
    return opened
  }
}

extension TownServices {
  /// How many records one round of housekeeping compares: some twenty seconds of one reader.
  private static let comparedAtOnce = 20_000

  /// Compares what was changed since the last time with the whole register; gives the new cases.
  ///
  /// Woken from a rest before its time it goes on at once: then the server is stopping.
  package func scanForDuplicates(
    rest: (Duration) async -> Void = { try? await Task.sleep(for: $0) }
  ) async throws(StoreError) -> Int {
    let store = environment.store
    let start = try await store.read { try $0.comparedUntil() }
    let scan = try await DuplicateScan.run(
      store,
      after: start,
      within: .all,
      atMost: Self.comparedAtOnce,
      rest: rest
    )
    guard scan.compared > 0 else { return 0 }
    let ticket = WriteTicket(
      system: "hamletd housekeeping",
      atUnixMilliseconds: environment.clock()
    )
    let written = try await store.write(ticket) { tx in
      let opened = try scan.openCases(tx)
      try tx.setComparedUntil(scan.until)
      return WriteOutcome(
        reply: Array(String(opened).utf8),
        recordType: "duplicate",
        recordID: .none,
        detail: "\(scan.compared) compared, \(opened) new"
      )
    }
    return Int(String(decoding: written.reply, as: UTF8.self)) ?? 0
  }
}
