import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Calls of every kind") struct CallKindTests {
  @Test("A unary call is answered.", arguments: TestTransport.allCases)
  func unary(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let request = LinkProbe(sequence: 0, padding: [1, 2, 3])
      let reply: LinkProbe = try await caller.unary(ControlContract.echo, request)
      #expect(reply == request)
      #expect(control.metrics.counts[ControlContract.echo]?.succeeded == 1)
    }
  }

  @Test("A unary call by name and bytes gives bytes.", arguments: TestTransport.allCases)
  func raw(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let payload = LinkProbe(padding: [9]).encoded()
      let reply = try await caller.unary(ControlContract.echo, payload: payload)
      #expect(reply == RawReply(payload: payload, isReplay: false))
    }
  }

  @Test("A server stream comes whole and in order.", arguments: TestTransport.allCases)
  func serverStream(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let call: ServerStreamCall<LinkProbe> = try await caller.serverStream(
        ControlContract.count,
        LinkProbe(sequence: 50)
      )
      var numbers: [UInt64] = []
      for try await message in call { numbers.append(message.sequence) }
      #expect(numbers == Array(0..<50))
      #expect(await call.call.end().error == nil)
    }
  }

  @Test("A stream of no messages ends well.", arguments: TestTransport.allCases)
  func emptyStreams(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let down: ServerStreamCall<LinkProbe> = try await caller.serverStream(
        ControlContract.count,
        LinkProbe()
      )
      #expect(try await down.next() == nil)
      let up: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.sum
      )
      #expect(try await up.finish() == LinkProbe())
    }
  }

  @Test("A client stream is summed up.", arguments: TestTransport.allCases)
  func clientStream(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let call: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.sum
      )
      for number in 1...100 { try await call.send(LinkProbe(sequence: UInt64(number))) }
      #expect(try await call.finish().sequence == 5_050)
    }
  }

  @Test("A bidirectional call answers each message as it comes.", arguments: TestTransport.allCases)
  func bidirectional(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let call: BidirectionalCall<LinkProbe, LinkProbe> = try await caller.bidirectional(
        ControlContract.chat
      )
      for number in 0..<20 {
        try await call.send(LinkProbe(sequence: UInt64(number)))
        #expect(try await call.next()?.sequence == UInt64(number))
      }
      await call.finish()
      #expect(try await call.next() == nil)
    }
  }

  @Test("Many calls at once each get their own answer.", arguments: TestTransport.allCases)
  func manyAtOnce(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
        for task in 0..<16 {
          group.addTask {
            var wrong = 0
            for number in 0..<50 {
              let request = LinkProbe(
                sequence: 0,
                padding: [UInt8(task), UInt8(number)]
              )
              let reply: LinkProbe = try await caller.unary(ControlContract.echo, request)
              if reply != request { wrong += 1 }
            }
            return wrong
          }
        }
        return try await group.reduce(0, +)
      }
      #expect(wrong == 0)
    }
  }
}
