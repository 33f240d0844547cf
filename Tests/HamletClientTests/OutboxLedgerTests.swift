import HamletClient
import Testing

@Suite("The outbox sends in order per record, each item once")
struct OutboxLedgerTests {
  /// A server that keeps each key's outcome, as the contract says, and may lose answers.
  private struct Server {
    var effects: [Int64: Int] = [:]
    var order: [Int64] = []

    mutating func take(_ number: Int64) {
      guard effects[number] == nil else { return }
      effects[number] = 1
      order.append(number)
    }
  }

  /// Splitmix64: a run is told by its seed.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  /// Few, so that it bites.
  private static let window = 4
  private static let records = ["a", "b", "c", "d"]

  private static func keys(_ random: inout Seeded) -> OutboxKeys {
    let own = Bool.random(using: &random) ? [records.randomElement(using: &random) ?? "a"] : []
    let count = Int.random(in: 0...2, using: &random)
    let named = (0..<count).compactMap { _ in records.randomElement(using: &random) }
    return OutboxKeys(named: Set(named), own: Set(own))
  }

  @Test(
    "Whatever happens: never two in flight for one record, never out of order, nothing lost or doubled.",
    arguments: 0..<200
  )
  func randomEvents(round: Int) throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    var random = Seeded(state: seed)
    var ledger = OutboxLedger()
    var server = Server()
    var log: [Int64: [OutboxEvent]] = [:]
    var written: Int64 = 0
    var now: Int64 = 0
    let apply = { (event: OutboxEvent, number: Int64, ledger: inout OutboxLedger) throws in
      try ledger.apply(event, to: number)
      log[number, default: []].append(event)
    }
    for _ in 0..<150 {
      now += Int64.random(in: 0...500, using: &random)
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1:
        written += 1
        ledger.add(OutboxEntry(number: written, keys: Self.keys(&random)))
        log[written] = []
      case 2...4:
        let choice = OutboxLedger.Choice(window: Self.window)
        for number in ledger.sendable(now: now, choice) { try apply(.began, number, &ledger) }
      case 5...8:
        guard let number = ledger.inFlight.randomElement(using: &random) else { continue }
        let event = Self.outcome(of: number, now, &server, &random)
        try apply(event, number, &ledger)
      default:
        guard let number = ledger.entries.keys.randomElement(using: &random) else { continue }
        Self.author(&ledger, number, &log, &random)
      }
      Self.check(ledger, seed)
      if Int.random(in: 0..<30, using: &random) == 0 {
        ledger = try Self.crashed(ledger, log, seed)
      }
    }
    // The link is well again: everything that is not refused or held by such an item gets through.
    for _ in 0..<1_000 {
      let next = ledger.sendable(now: now, .init(window: Self.window, ignoresPauses: true))
      if next.isEmpty, ledger.inFlight.isEmpty { break }
      for number in next { try apply(.began, number, &ledger) }
      for number in ledger.inFlight {
        server.take(number)
        try apply(.done, number, &ledger)
      }
      Self.check(ledger, seed)
    }
    for entry in ledger.ordered {
      switch entry.state {
      case .done: #expect(server.effects[entry.number] == 1, "seed \(seed)")
      case .waiting, .sent:
        let isHeld = ledger.ordered.contains {
          $0.number < entry.number && ($0.isOpen || $0.state == .refused)
            && !$0.keys.named.isDisjoint(with: entry.keys.named)
        }
        #expect(isHeld, "seed \(seed): \(entry)")
      case .refused, .dropped:
        if !entry.mayHaveHappened { #expect(server.effects[entry.number] == nil, "seed \(seed)") }
      }
    }
    Self.checkOrder(ledger, server, seed)
  }

  /// What the link and the server make of an attempt.
  private static func outcome(
    of number: Int64,
    _ now: Int64,
    _ server: inout Server,
    _ random: inout Seeded
  ) -> OutboxEvent {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .unsent
    case 1:
      server.take(number)  // It was done, and the answer was lost.
      return .lost(nextTry: now + 100)
    case 2: return .lost(nextTry: now + 100)
    case 3 where server.effects[number] == nil: return .failed(nextTry: now + 200)
    case 4 where server.effects[number] == nil: return .refused(isSettled: true)
    default:
      server.take(number)
      return .done
    }
  }

  /// What its author does; what her item's state does not allow changes nothing.
  private static func author(
    _ ledger: inout OutboxLedger,
    _ number: Int64,
    _ log: inout [Int64: [OutboxEvent]],
    _ random: inout Seeded
  ) {
    let before = ledger.entries[number]
    let event: OutboxEvent = Bool.random(using: &random) ? .retried : .dropped
    guard !ledger.inFlight.contains(number) else { return }
    do throws(OutboxRefusal) {
      try ledger.apply(event, to: number)
      log[number, default: []].append(event)
    } catch {
      #expect(ledger.entries[number] == before)
    }
  }

  /// The ledger as the next start reads it from the log.
  private static func crashed(
    _ ledger: OutboxLedger,
    _ log: [Int64: [OutboxEvent]],
    _ seed: UInt64
  ) throws -> OutboxLedger {
    let entries = try ledger.ordered.map { old in
      var entry = OutboxEntry(number: old.number, keys: old.keys)
      for event in log[old.number] ?? [] { try entry.apply(event) }
      #expect(entry == old, "seed \(seed)")
      return entry
    }
    return OutboxLedger(entries)
  }

  private static func check(_ ledger: OutboxLedger, _ seed: UInt64) {
    let flying = ledger.inFlight.compactMap { ledger.entries[$0] }
    for (index, one) in flying.enumerated() {
      for other in flying[(index + 1)...] {
        #expect(one.keys.named.isDisjoint(with: other.keys.named), "seed \(seed): two in flight")
      }
    }
    #expect(flying.count <= window, "seed \(seed)")
  }

  /// Of two that name the same record, the one written first had its effect first; an item sent again
  /// by its author after a refusal comes when she said so.
  private static func checkOrder(_ ledger: OutboxLedger, _ server: Server, _ seed: UInt64) {
    let places = Dictionary(uniqueKeysWithValues: server.order.enumerated().map { ($1, $0) })
    for one in ledger.ordered {
      for other in ledger.ordered where other.number > one.number {
        guard !one.keys.own.isDisjoint(with: other.keys.named), let first = places[one.number],
          let second = places[other.number], one.state == .done
        else { continue }
        #expect(first < second, "seed \(seed): \(one.number) after \(other.number)")
      }
    }
  }

  @Test("A refused item holds back those of its own record, and no others.")
  func refusedHoldsItsOwn() throws {
    var ledger = OutboxLedger([
      OutboxEntry(number: 1, keys: OutboxKeys(named: ["village"], own: ["person"])),
      OutboxEntry(number: 2, keys: OutboxKeys(named: ["person"], own: ["visit"])),
      OutboxEntry(number: 3, keys: OutboxKeys(named: ["village"], own: ["other"])),
    ])
    #expect(ledger.sendable(now: 0) == [1])
    try ledger.apply(.began, to: 1)
    #expect(ledger.sendable(now: 0) == [])
    try ledger.apply(.refused(isSettled: true), to: 1)
    #expect(ledger.sendable(now: 0) == [3])
    try ledger.apply(.dropped, to: 1)
    #expect(ledger.sendable(now: 0) == [2, 3])
  }

  @Test("Writes of unknown outcome are settled only where they are asked for, or adopted.")
  func directItems() throws {
    var ledger = OutboxLedger([OutboxEntry(number: 1, keys: OutboxKeys(), isDirect: true)])
    try ledger.apply(.began, to: 1)
    try ledger.apply(.lost(nextTry: 0), to: 1)
    #expect(ledger.sendable(now: 9) == [])
    #expect(ledger.sendable(now: 9, .init(includesDirect: true)) == [1])
    try ledger.apply(.adopted, to: 1)
    #expect(ledger.sendable(now: 9) == [1])
  }

  /// Every state with every event: whether it may happen, and the state that follows.
  @Test("Each state takes the events that it can, and no others.")
  func everyTransition() {
    let keys = OutboxKeys(named: ["x"])
    let events: [(String, OutboxEvent)] = [
      ("began", .began), ("unsent", .unsent), ("failed", .failed(nextTry: 1)),
      ("lost", .lost(nextTry: 1)), ("done", .done), ("refused", .refused(isSettled: true)),
      ("unsettled", .refused(isSettled: false)), ("dropped", .dropped), ("edited", .edited(keys)),
      ("retried", .retried), ("adopted", .adopted),
    ]
    let histories: [(String, [OutboxEvent])] = [
      ("waiting", []), ("sent", [.began]), ("done", [.began, .done]),
      ("refused", [.began, .refused(isSettled: true)]),
      ("refused, maybe done", [.began, .lost(nextTry: 0), .began, .refused(isSettled: false)]),
      ("dropped", [.dropped]),
    ]
    let allowed: [String: [String: OutboxState]] = [
      "waiting": [
        "began": .sent, "dropped": .dropped, "edited": .waiting, "retried": .waiting,
        "adopted": .waiting,
      ],
      "sent": [
        "began": .sent, "unsent": .waiting, "failed": .waiting, "lost": .sent, "done": .done,
        "refused": .refused, "unsettled": .refused, "dropped": .dropped, "retried": .sent,
        "adopted": .sent,
      ],
      "done": [:],
      "refused": ["dropped": .dropped, "edited": .waiting, "retried": .waiting],
      "refused, maybe done": ["dropped": .dropped, "retried": .sent],
      "dropped": ["done": .done],
    ]
    for (name, history) in histories {
      for (word, event) in events {
        var entry = OutboxEntry(number: 1, keys: keys)
        for past in history { try? entry.apply(past) }
        let before = entry
        let isAllowed = (try? entry.apply(event)) != nil
        #expect(isAllowed == (allowed[name]?[word] != nil), "\(name) \(word)")
        if isAllowed {
          #expect(entry.state == allowed[name]?[word], "\(name) \(word)")
        } else {
          #expect(entry == before)
        }
      }
    }
  }

  @Test("Pauses double up to ten minutes, differ by chance, and respect the server's wish.")
  func pauses() {
    var random = Seeded(state: 7)
    for attempts in 1...40 {
      let ceiling: Int64 = min(1_000 << Int64(min(attempts - 1, 20)), 600_000)
      for _ in 0..<50 {
        let pause = OutboxPause.milliseconds(afterAttempts: attempts, random: &random)
        #expect((ceiling / 2...ceiling).contains(pause))
      }
    }
    #expect(
      OutboxPause.milliseconds(afterAttempts: 1, serverAsks: 60_000, random: &random) == 60_000
    )
    #expect(
      OutboxPause.milliseconds(afterAttempts: 1, serverAsks: .max, random: &random) == 86_400_000
    )
  }
}
