import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Messages that wait for their handler") struct WaitingMessageTests {
  @Test(
    "So many may wait; one more ends the call, and others on the connection are answered.",
    arguments: [TestTransport.tcp, .tls]
  )
  func most(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let options = CallOptions(token: "clerk")
      let full: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.hold,
        options
      )
      let over: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.hold,
        options
      )
      await control.signals.wait("holding", 2)
      // Not empty ones: those are counted as noise long before.
      for _ in 0..<CallLimits.messagesWaiting { try await full.send(LinkProbe(sequence: 1)) }
      let error = await callError { () async throws(CallError) in
        for _ in 0...CallLimits.messagesWaiting { try await over.send(LinkProbe(sequence: 1)) }
        _ = try await over.finish()
      }
      #expect(error?.code == .resourceExhausted)
      #expect(error?.details?.limit?.name == "messages_waiting")
      #expect(error?.details?.limit?.allowed == UInt64(CallLimits.messagesWaiting))
      let _: LinkProbe = try await caller.unary(ControlContract.echo, LinkProbe())
      control.signals.note("go")
      #expect(try await full.finish().sequence == UInt64(CallLimits.messagesWaiting))
    }
  }
}
