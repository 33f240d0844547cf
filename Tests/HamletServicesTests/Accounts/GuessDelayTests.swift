import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Delays after failures")
struct GuessDelayTests {
  private typealias Place = GuessDelays.Place
  private let worker = Place(userName: "worker", source: "10.0.0.1")

  private func fail(_ delays: GuessDelays, _ place: GuessDelays.Place, _ now: Int64) {
    #expect(delays.begin(place, now: now) == 0)
    delays.end(place, failed: true, now: now)
  }

  @Test("Nothing for five failures, then two seconds, doubled each time up to fifteen minutes.")
  func doubling() {
    let delays = GuessDelays()
    var now: Int64 = 1_000_000
    for _ in 0..<5 { fail(delays, worker, now) }
    var expected: Int64 = 2_000
    for _ in 0..<15 {
      fail(delays, worker, now)
      #expect(delays.begin(worker, now: now) == expected)
      #expect(delays.begin(worker, now: now + expected - 1) == 1)
      now += expected
      expected = min(expected * 2, 15 * 60_000)
    }
    #expect(expected == 15 * 60_000)
  }

  @Test("A try that succeeds begins anew.")
  func success() {
    let delays = GuessDelays()
    for _ in 0..<5 { fail(delays, worker, 0) }
    #expect(delays.begin(worker, now: 0) == 0)
    delays.end(worker, failed: false, now: 0)
    #expect(delays.count == 0)
    for _ in 0..<5 { fail(delays, worker, 0) }
    #expect(delays.begin(worker, now: 0) == 0)
  }

  @Test("A stranger elsewhere delays nobody, and nobody behind an address delays another there.")
  func perAccountAndSource() {
    let delays = GuessDelays()
    let stranger = Place(userName: "worker", source: "203.0.113.9")
    for _ in 0..<6 { fail(delays, stranger, 0) }
    #expect(delays.begin(stranger, now: 0) > 0)
    #expect(delays.begin(worker, now: 0) == 0)
    #expect(delays.begin(Place(userName: "clerk", source: "203.0.113.9"), now: 0) == 0)
  }

  @Test("A burst at once is no way around: five are heard, and after failures one at a time.")
  func burst() {
    let delays = GuessDelays()
    let heard = (0..<50).filter { _ in delays.begin(worker, now: 0) == 0 }.count
    #expect(heard == 5)
    for _ in 0..<heard { delays.end(worker, failed: true, now: 0) }
    #expect(delays.begin(worker, now: 0) == 0)
    #expect(delays.begin(worker, now: 0) == 1_000)
    delays.end(worker, failed: true, now: 0)
    #expect(delays.begin(worker, now: 0) == 2_000)
  }

  @Test("A try that was not checked for want of room is no failure.")
  func dropped() {
    let delays = GuessDelays()
    for _ in 0..<20 {
      #expect(delays.begin(worker, now: 0) == 0)
      delays.drop(worker)
    }
    #expect(delays.count == 0)
  }

  @Test("A flood of names wipes no delay that runs, and takes no more memory than there is.")
  func flood() {
    let delays = GuessDelays(remembered: 100)
    for _ in 0..<8 {
      let wait = delays.begin(worker, now: 0)
      if wait == 0 { delays.end(worker, failed: true, now: 0) }
    }
    #expect(delays.begin(worker, now: 1) > 0)
    for number in 0..<5_000 {
      fail(delays, Place(userName: "u\(number)", source: "203.0.113.9"), 1)
      #expect(delays.count <= 100)
    }
    #expect(delays.begin(worker, now: 1) > 0)
  }

  @Test("Where every place that is remembered is delayed, others wait a second, not for ever.")
  func full() {
    let delays = GuessDelays(remembered: 4)
    for number in 0..<4 {
      for _ in 0..<6 { fail(delays, Place(userName: "u\(number)", source: "x"), 0) }
    }
    fail(delays, worker, 0)
    #expect(delays.begin(worker, now: 0) == 1_000)
    #expect(delays.begin(worker, now: 1_000) == 0)
    #expect(delays.count == 4)
  }

  @Test(
    "Who was let in is told how often her name failed meanwhile, and when; also after a restart."
  )
  func told() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await town.login("clerk")
      #expect(first.failedTries == 0 && first.lastFailedUnixMs == 0 && first.lastLoginUnixMs == 0)
      for _ in 0..<3 {
        town.advance(milliseconds: 1_000)
        _ = try? await town.login("clerk", "not the right one")
      }
      _ = try? await town.login("nobody", "not the right one")
      // A write of its own follows the answers; what the store has then outlives the server.
      try await town.waitForTries(3, of: "clerk")
      town.advance(milliseconds: 60_000)
      let second = try await town.login("clerk")
      #expect(second.failedTries == 3)
      #expect(second.lastFailedUnixMs == Town.start + 3_000)
      #expect(second.lastLoginUnixMs == Town.start)
      #expect(try await town.login("clerk").failedTries == 0)
      #expect(try await town.store.read { try $0.failedTries() }.isEmpty)
    }
  }
}
