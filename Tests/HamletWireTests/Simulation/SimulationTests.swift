import HamletMessages
import NIOCore
import Testing

@testable import HamletWire

@Suite("A client and a server over a link that splits, delays and cuts")
struct SimulationTests {
  static let seeds: Range<UInt64> = 1..<201

  @Test("Every call ends exactly once, every success is whole, and no side breaks the protocol.")
  func seeds() {
    var outcomes: Set<SimulatedClient.Outcome> = []
    var reasons: Set<CloseReason> = []
    for seed in Self.seeds {
      var simulation = Simulation(seed: seed)
      let hasEnded = simulation.run()
      #expect(hasEnded, "seed \(seed) does not come to an end")
      check(simulation, seed: seed)
      outcomes.formUnion(simulation.client.outcomes)
      if let reason = simulation.client.closed { reasons.insert(reason) }
      if let reason = simulation.server.closed { reasons.insert(reason) }
    }
    // A simulation that never failed, or never succeeded, would show nothing.
    #expect(outcomes.isSuperset(of: [.success, .refused(.notFound), .refused(.cancelled)]))
    #expect(outcomes.isSuperset(of: [.refused(.deadlineExceeded), .refused(.unavailable)]))
    #expect(outcomes.isSuperset(of: [.notStarted, .unknown]))
    #expect(reasons.isSuperset(of: [.inputEnded, .drained]))
  }

  private func check(_ simulation: Simulation, seed: UInt64) {
    let (client, server) = (simulation.client, simulation.server)
    #expect(client.calls.isEmpty, "seed \(seed)")
    #expect(client.outcomes.count == client.openedCount, "seed \(seed)")
    #expect(server.handlers.isEmpty, "seed \(seed)")
    for reason in [client.closed, server.closed] {
      if case .violation(let error) = reason { Issue.record("seed \(seed): \(error)") }
    }
    let successes = client.outcomes.count { $0 == .success }
    #expect(successes <= server.ended.values.count { $0 == .ok }, "seed \(seed)")
  }

  @Test("Bytes of a talk with some of them changed neither trap a machine nor keep it busy.")
  func changedBytes() {
    var violations = 0
    for seed in UInt64(1)..<400 {
      var random = SplitMix(seed: seed)
      var bytes = Self.talk()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      violations += Self.feed(bytes, to: ServerConnection.self) ? 1 : 0
      violations += Self.feed(bytes, to: ClientConnection.self) ? 1 : 0
    }
    #expect(violations > 100)
  }

  @Test("Random bytes behind a greeting neither trap a machine nor keep it busy.")
  func randomBytes() {
    for seed in UInt64(1)..<400 {
      var random = SplitMix(seed: seed)
      var bytes = Array(FrameWriter().opening(Hello()).readableBytesView)
      bytes += (0..<200).map { _ in UInt8.random(in: 0...19, using: &random) }
      _ = Self.feed(bytes, to: ServerConnection.self)
      _ = Self.feed(bytes, to: ClientConnection.self)
    }
  }

  /// A client's side of a talk with a frame of each type.
  private static func talk() -> [UInt8] {
    let writer = FrameWriter()
    var buffer = writer.opening(Hello(agent: "c"))
    let head = CallHead(method: "sum", token: "t", requestId: "r")
    _ = writer.write(.call, .none, call: 1, limit: 1_000, into: &buffer, head: head)
    _ = writer.write(.message, [], call: 1, limit: 1_000, into: &buffer) { $0.writeBytes([1, 2]) }
    _ = writer.write(.credit, [], call: 1, limit: 100, into: &buffer, head: Credit(bytes: 9))
    _ = writer.write(.ping, [], call: 0, limit: 100, into: &buffer) { $0.writeInteger(7) }
    _ = writer.write(.message, .last, call: 1, limit: 1_000, into: &buffer) { $0.writeBytes([3]) }
    _ = writer.write(.reset, [], call: 1, limit: 100, into: &buffer)
    _ = writer.write(.goaway, [], call: 0, limit: 100, into: &buffer, head: Goaway(code: 1))
    return Array(buffer.readableBytesView)
  }

  /// True where the machine found a breach of the protocol.
  private static func feed<M: Machine>(_ bytes: [UInt8], to _: M.Type) -> Bool {
    let now = WireInstant(nanoseconds: 0)
    var machine = M(now: now)
    var isBreach = false
    machine.receive(ByteBuffer(bytes: bytes), now: now)
    machine.inputEnded(now: now)
    var actions = 0
    var isBusy = true
    while isBusy, actions < 10_000 {
      let action = machine.nextText(now: now)
      isBusy = action != "none"
      actions += 1
      if action.hasPrefix("close violation") { isBreach = true }
    }
    #expect(actions < 10_000)
    return isBreach
  }
}
