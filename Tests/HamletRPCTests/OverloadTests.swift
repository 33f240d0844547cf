import HamletDomain
import HamletMessages
import HamletWire
import NIOCore
import Testing

@testable import HamletRPC

@Suite("More writes than can be done") struct OverloadTests {
  private static let commit = LinkProbe(sequence: ControlService.Command.commit).encoded()
  /// Bytes that no message has, so that decoding them would be another refusal.
  private static let bad = ByteBuffer(bytes: [0x0A, 0x01, 0x00])

  private static func start(
    _ caller: any Caller,
    _ key: String,
    _ payload: ByteBuffer = commit,
    token: String = "clerk"
  ) async throws -> any ClientCall {
    try await caller.start(
      ControlContract.keyed,
      CallOptions(idempotencyKey: key, token: token),
      CallOpening(.unary, payload)
    )
  }

  private static func refusal(
    _ caller: any Caller,
    _ key: String,
    token: String = "clerk"
  ) async throws -> CallError? {
    try await start(caller, key, bad, token: token).end().error
  }

  @Test(
    "One write too many is refused undecoded, with when to come back; the rest of the work goes on.",
    arguments: [TestTransport.inProcess, .tcp]
  )
  func tooMany(_ transport: TestTransport) async throws {
    try await withCaller(transport, writesAtWork: 64) { caller, control in
      let done = try await Self.start(caller, "done", LinkProbe(padding: [1]).encoded()).end()
      #expect(done.error == nil)
      var calls: [any ClientCall] = []
      for number in 0..<64 { calls.append(try await Self.start(caller, "key-\(number)")) }
      await control.signals.wait("committing", 64)
      let first = try await Self.refusal(caller, "more-1")
      let second = try await Self.refusal(caller, "more-2")
      #expect(first?.code == .resourceExhausted && second?.code == .resourceExhausted)
      let waits = [first, second].map { $0?.details?.retryAfterMs ?? 0 }
      // 64 at 512 a second; longer where the machine stood still meanwhile.
      #expect(waits.allSatisfy { (125...10_000).contains($0) }, "\(waits)")
      // What was done is told again, a copy waits for its first, and who writes little is let in.
      let again = try await Self.start(caller, "done", LinkProbe(padding: [1]).encoded()).end()
      #expect(again.error == nil && again.isReplay)
      let copy = try await Self.start(caller, "key-0")
      #expect(try await Self.refusal(caller, "quiet", token: "worker")?.code == .invalidArgument)
      let _: LinkProbe = try await caller.unary(
        ControlContract.secure,
        LinkProbe(),
        CallOptions(token: "clerk")
      )
      #expect(control.signals.count("written") == 65)
      control.signals.note("go")
      for call in calls { #expect(await call.end().error == nil) }
      #expect(await copy.end().isReplay)
      // Then there is room again.
      #expect(try await Self.refusal(caller, "more-1")?.code == .invalidArgument)
    }
  }

  @Test("Who writes little is let in up to as many again, and no further.")
  func quietUsers() {
    var writes = WritesAtWork(usual: 4)
    let now = ContinuousClock.now
    // 512 a second, until something else is known: 32 end in a sixteenth of one.
    #expect(writes.pace.perSecond == CallLimits.assumedPerSecond)
    /// How many are let in before one is not.
    func begin(_ user: Principal) -> Int {
      var count = 0
      while writes.begin(user.userID, at: now) { count += 1 }
      return count
    }
    #expect(begin(TestUsers.clerk) == 32)
    #expect(begin(TestUsers.worker) == CallLimits.writesOfQuietUser)
    writes.end(TestUsers.worker.userID)
    #expect(begin(TestUsers.worker) == 1)
    // 32 and 16 are at work; with 20 of them gone the clerk has room for 4 up to the most.
    for _ in 0..<20 { writes.end(TestUsers.clerk.userID) }
    #expect(begin(TestUsers.clerk) == 4)
  }

  @Test("Where writes are slow fewer are let in, so that none waits long; and more again later.")
  func slow() {
    var writes = WritesAtWork(usual: CallLimits.writesAtWork)
    var (now, atWork) = (ContinuousClock.now, 0)
    /// Lets so many end, and then in whom there is room for.
    func pass(_ ended: Int, milliseconds: Int = 1_000) {
      now += .milliseconds(milliseconds)
      let ended = min(ended, atWork)
      for _ in 0..<ended { writes.end(TestUsers.clerk.userID) }
      atWork -= ended
      while writes.begin(TestUsers.clerk.userID, at: now) { atWork += 1 }
    }
    pass(0)
    #expect(atWork == 512)
    for _ in 0..<12 { pass(100) }
    #expect(atWork == CallLimits.leastWritesAtWork)
    for _ in 0..<60 { pass(100, milliseconds: 100) }
    #expect(atWork > CallLimits.leastWritesAtWork)
    #expect(writes.most <= 512)
  }

  @Test("The speed is that of the times with much at work; others show only that it is no less.")
  func speed() {
    var pace = CallPace()
    var (now, ended) = (ContinuousClock.now, UInt64(0))
    func pass(_ calls: UInt64, isBusy: Bool, seconds: Int = 1) {
      now += .seconds(seconds)
      ended += calls
      pace.note(ended: ended, isBusy: isBusy, at: now)
    }
    pass(0, isBusy: false)
    pass(10, isBusy: false)
    #expect(pace.perSecond == 512)
    pass(1_000, isBusy: false)
    #expect(pace.perSecond == 1_000)
    // Busy at the end alone: part of the second may have been idle.
    pass(100, isBusy: true)
    #expect(pace.perSecond == 1_000)
    pass(100, isBusy: true)
    #expect(pace.perSecond == 325)
    for _ in 0..<20 { pass(100, isBusy: true) }
    #expect((99.9...100.1).contains(pace.perSecond))
    // Nobody looked for a minute.
    pass(1, isBusy: true, seconds: 60)
    #expect((99.9...100.1).contains(pace.perSecond))
    for _ in 0..<20 { pass(0, isBusy: true) }
    #expect(pace.perSecond == 1)
  }

  @Test(
    "A refusal gives a place behind what is at work and who was refused before; they end somewhere."
  )
  func places() {
    var pace = CallPace(perSecond: 250)
    let now = ContinuousClock.now
    // 500 at work at 250 a second: two seconds, and 4 ms for each that was refused before.
    let first = (0..<5).map { _ in pace.retryMilliseconds(behind: 500, at: now) }
    #expect(first == [2_000, 2_004, 2_008, 2_012, 2_016])
    // Half a second later those places are nearer.
    let later = pace.retryMilliseconds(behind: 500, at: now + .milliseconds(10))
    #expect(later == 2_010)
    let many = (0..<20_000).map { _ in pace.retryMilliseconds(behind: 500, at: now) }
    #expect(many.allSatisfy { (2_000...30_000).contains($0) })
    #expect(many.contains { $0 > 29_900 } && many.last.map { $0 < 29_900 } ?? false)
    #expect(Dictionary(grouping: many) { $0 }.values.allSatisfy { $0.count <= 3 })
    // Never sooner than is of use, and however slow the server is, some are told different times.
    var idle = CallPace(perSecond: 250)
    let least = idle.retryMilliseconds(behind: 0, at: now)
    #expect(least == 100)
    let slow = (0..<10).map { _ in idle.retryMilliseconds(behind: 1_000_000, at: now) }
    #expect(slow.first == 15_000 && Set(slow).count == 10)
  }
}
