import HamletMessages
import HamletRPC
import HamletWire
import NIOCore
import Testing

@Suite("Calls that are answered at once") struct AtOnceTests {
  @Test(
    "A call whose handler never waits is answered and counted.",
    arguments: TestTransport.allCases
  )
  func answered(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      for number in 1...3 {
        let request = LinkProbe(sequence: 0, padding: [UInt8(number)])
        let reply: LinkProbe = try await caller.unary(ControlContract.now, request)
        #expect(reply == request)
      }
      #expect(control.metrics.counts[ControlContract.now]?.succeeded == 3)
    }
  }

  @Test("Its error comes as it was thrown, and is counted.", arguments: TestTransport.allCases)
  func refused(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let error = await callError { () async throws(CallError) in
        let _: LinkProbe = try await caller.unary(ControlContract.now, LinkProbe(sequence: 5))
      }
      #expect(error?.code == .notFound)
      #expect(control.metrics.counts[ControlContract.now]?.failed == 1)
    }
  }

  @Test("An answer larger than the client's frame is refused.", arguments: TestTransport.allCases)
  func oversized(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let error = await callError { () async throws(CallError) in
        let request = LinkProbe(sequence: ControlService.Command.oversize)
        let _: LinkProbe = try await caller.unary(ControlContract.now, request)
      }
      #expect(error?.code == .resourceExhausted)
    }
  }

  @Test("A caller without a login has as many of them as she likes, one after the other.")
  func withoutLogin() async throws {
    try await withCaller(.tcp) { caller, _ in
      for number in 0..<3 * CallLimits.unauthenticatedCalls {
        let request = LinkProbe(sequence: 0, padding: [UInt8(truncatingIfNeeded: number)])
        let reply: LinkProbe = try await caller.unary(ControlContract.now, request)
        #expect(reply == request)
      }
    }
  }

  @Test(
    "An answer that is still held stays as it is when others are made.",
    arguments: TestTransport.allCases
  )
  func heldAnswers(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let sizes = [3, 300, 30, 0, 3_000, 30_000, 1]
      var held: [(expected: [UInt8], bytes: ByteBuffer)] = []
      for (number, size) in sizes.enumerated() {
        let request = LinkProbe(
          sequence: 0,
          padding: Array(repeating: UInt8(number), count: size)
        )
        let opening = CallOpening(.unary, request.encoded())
        let options = CallOptions(token: "clerk")
        let call = try await caller.start(ControlContract.now, options, opening)
        let answer = try #require(await call.next())
        held.append((request.encodedBytes(), answer))
      }
      for (expected, bytes) in held { #expect(Array(bytes.readableBytesView) == expected) }
    }
  }

  @Test("Calls of several methods in turn each reach their own.", arguments: TestTransport.allCases)
  func severalMethods(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      for _ in 0..<3 {
        let _: LinkProbe = try await caller.unary(ControlContract.now, LinkProbe())
        let _: LinkProbe = try await caller.unary(ControlContract.echo, LinkProbe())
        let error = await callError { () async throws(CallError) in
          let _: LinkProbe = try await caller.unary("hamlet.test.Nobody/Knows", LinkProbe())
        }
        #expect(error?.code == .unimplemented)
      }
      #expect(control.metrics.counts[ControlContract.now]?.succeeded == 3)
      #expect(control.metrics.counts[ControlContract.echo]?.succeeded == 3)
    }
  }
}
