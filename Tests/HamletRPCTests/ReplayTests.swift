import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Keyed calls") struct ReplayTests {
  private let options = CallOptions(idempotencyKey: "key-1", token: "clerk")

  @Test(
    "A repeat gets the first reply's bytes and changes nothing.",
    arguments: TestTransport.allCases
  )
  func replay(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let payload = LinkProbe(padding: [4, 5]).encoded()
      let first = try await caller.unary(ControlContract.keyed, payload: payload, options)
      let second = try await caller.unary(ControlContract.keyed, payload: payload, options)
      #expect(!first.isReplay)
      #expect(second == RawReply(payload: first.payload, isReplay: true))
      #expect(control.signals.count("written") == 1)
    }
  }

  @Test("A key used for another request is refused.", arguments: TestTransport.allCases)
  func otherRequest(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let _: LinkProbe = try await caller.unary(ControlContract.keyed, LinkProbe(), options)
      let error = await callError { () async throws(CallError) in
        let _: LinkProbe = try await caller.unary(
          ControlContract.keyed,
          LinkProbe(padding: [1]),
          options
        )
      }
      #expect(error?.code == .alreadyExists)
      var other = options
      other.token = "worker"
      let _: LinkProbe = try await caller.unary(
        ControlContract.keyed,
        LinkProbe(padding: [1]),
        other
      )
      #expect(control.signals.count("written") == 2)
    }
  }

  @Test(
    "A failed call keeps nothing: its key may be used again.",
    arguments: TestTransport.allCases
  )
  func failure(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let error = await callError { () async throws(CallError) in
        let _: LinkProbe = try await caller.unary(
          ControlContract.keyed,
          LinkProbe(sequence: 9),
          options
        )
      }
      #expect(error?.code == .failedPrecondition)
      let _: LinkProbe = try await caller.unary(ControlContract.keyed, LinkProbe(), options)
      #expect(control.signals.count("written") == 2)
    }
  }

  @Test(
    "A copy that comes while the first is at work waits for it.",
    arguments: TestTransport.allCases
  )
  func inFlightCopy(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let payload = LinkProbe(sequence: ControlService.Command.commit).encoded()
      async let first = caller.unary(ControlContract.keyed, payload: payload, options)
      await control.signals.wait("committing")
      async let second = caller.unary(ControlContract.keyed, payload: payload, options)
      // A call behind the copy on the same connection has been answered: the copy is waiting.
      let _: LinkProbe = try await caller.unary(ControlContract.echo, LinkProbe())
      control.signals.note("go")
      let replies = try await [first, second]
      #expect(replies.map(\.payload) == [payload, payload])
      #expect(replies.filter(\.isReplay).count == 1)
      #expect(control.signals.count("written") == 1)
    }
  }

  @Test("A waiting copy can be stopped.", arguments: TestTransport.allCases)
  func stoppedCopy(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let payload = LinkProbe(sequence: ControlService.Command.commit).encoded()
      async let first = caller.unary(ControlContract.keyed, payload: payload, options)
      await control.signals.wait("committing")
      var hurried = options
      hurried.timeoutMilliseconds = 20
      let error = await callError { () async throws(CallError) in
        _ = try await caller.unary(ControlContract.keyed, payload: payload, hurried)
      }
      #expect(error?.code == .deadlineExceeded)
      control.signals.note("go")
      let reply = try await first
      #expect(reply.payload == payload)
    }
  }
}
