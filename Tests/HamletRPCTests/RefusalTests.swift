import HamletMessages
import HamletRPC
import HamletWire
import NIOCore
import Testing

@Suite("Refusals, in the protocol's order") struct RefusalTests {
  private static let bad = ByteBuffer(bytes: [0x0A, 0x01, 0x00])
  private static let good = LinkProbe().encoded()

  private func code(
    _ caller: any Caller,
    _ method: String,
    _ payload: ByteBuffer = good,
    token: String = "",
    key: String = ""
  ) async -> StatusCode? {
    await callError { () async throws(CallError) in
      _ = try await caller.unary(
        method,
        payload: payload,
        CallOptions(idempotencyKey: key, token: token)
      )
    }?.code
  }

  @Test("A server that has no handler for a method of its contract does not start.")
  func unhandled() {
    let error = #expect(throws: UnhandledMethods.self) { try ControlService().table.checkWhole() }
    #expect(error?.names.contains("hamlet.v1.PersonService/GetPerson") == true)
    #expect(error?.names.contains(ControlContract.echo) == false)
  }

  @Test("An unknown method comes before everything.", arguments: TestTransport.allCases)
  func unknownMethod(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      #expect(await code(caller, "test.ControlService/None", Self.bad) == .unimplemented)
    }
  }

  @Test(
    "Token, role, password and key are judged before the request.",
    arguments: TestTransport.allCases
  )
  func policy(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let secure = ControlContract.secure
      #expect(await code(caller, secure, Self.bad) == .unauthenticated)
      #expect(await code(caller, secure, Self.bad, token: "stranger") == .unauthenticated)
      #expect(await code(caller, secure, Self.bad, token: "worker") == .permissionDenied)
      #expect(await code(caller, secure, Self.bad, token: "newcomer") == .failedPrecondition)
      #expect(await code(caller, secure, Self.bad, token: "clerk") == .invalidArgument)
      #expect(await code(caller, ControlContract.keyed, Self.bad) == .invalidArgument)
      #expect(await code(caller, secure) == nil)
      #expect(
        await code(caller, "hamlet.v1.SessionService/WhoAmI", ByteBuffer(), token: "newcomer")
          == nil
      )
    }
  }

  @Test("A keyed method needs a key of 1-64 bytes.", arguments: TestTransport.allCases)
  func missingKey(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      for key in ["", String(repeating: "k", count: 65)] {
        let error = await callError { () async throws(CallError) in
          let options = CallOptions(idempotencyKey: key, token: "clerk")
          _ = try await caller.unary(ControlContract.keyed, payload: Self.good, options)
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.details?.violations.first?.path == "idempotency_key")
      }
      #expect(control.signals.count("written") == 0)
    }
  }

  @Test("What cannot be decoded names the field.", arguments: TestTransport.allCases)
  func decoding(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let error = await callError { () async throws(CallError) in
        _ = try await caller.unary(ControlContract.echo, payload: Self.bad)
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.details?.violations.first?.path == "sequence")
    }
  }

  @Test(
    "A field over its length names the rule, in both languages.",
    arguments: TestTransport.allCases
  )
  func fieldRules(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let error = await callError { () async throws(CallError) in
        let request = LinkProbe(padding: Array(repeating: 0, count: 32_769))
        let _: LinkProbe = try await caller.unary(
          ControlContract.echo,
          request,
          CallOptions(token: "clerk", language: .chinese)
        )
      }
      let violation = error?.details?.violations.first
      #expect(violation?.path == "padding")
      #expect(violation?.rule == "max_length")
      #expect(violation?.messageEn != violation?.messageZh)
    }
  }

  @Test("A request that is not one message is refused.", arguments: TestTransport.allCases)
  func cardinality(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let opening = CallOpening(.bidirectional, Self.good)
      let call = try await caller.start(ControlContract.echo, CallOptions(), opening)
      let end = await call.end()
      #expect(end.error?.code == .invalidArgument)
    }
  }

  @Test("Without a token a call carries at most 8 KiB.", arguments: TestTransport.allCases)
  func unauthenticatedBytes(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let large = LinkProbe(padding: Array(repeating: 0, count: 9_000))
      #expect(await code(caller, ControlContract.echo, large.encoded()) == .resourceExhausted)
      let call: ClientStreamCall<LinkProbe, LinkProbe> = try await caller.clientStream(
        ControlContract.sum
      )
      let error = await callError { () async throws(CallError) in
        let piece = LinkProbe(padding: Array(repeating: 0, count: 3_000))
        for _ in 0..<4 { try await call.send(piece) }
        _ = try await call.finish()
      }
      #expect(error?.details?.limit?.name == "unauthenticated_call_bytes")
      #expect(await code(caller, ControlContract.echo, large.encoded(), token: "clerk") == nil)
    }
  }

  @Test("Without a token eight calls are open at most.", arguments: TestTransport.allCases)
  func unauthenticatedCalls(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let waiting = LinkProbe(sequence: ControlService.Command.wait).encoded()
      var calls: [any ClientCall] = []
      for _ in 0..<8 {
        let opening = CallOpening(.unary, waiting)
        calls.append(try await caller.start(ControlContract.echo, CallOptions(), opening))
      }
      await control.signals.wait("waiting", 8)
      #expect(await code(caller, ControlContract.echo) == .resourceExhausted)
      #expect(await code(caller, ControlContract.now) == .resourceExhausted)
      for call in calls { call.cancel() }
    }
  }

  @Test("A full server says when to try again.", arguments: TestTransport.allCases)
  func serverFull(_ transport: TestTransport) async throws {
    try await withCaller(transport, openCalls: 1) { caller, control in
      let waiting = LinkProbe(sequence: ControlService.Command.wait).encoded()
      let opening = CallOpening(.unary, waiting)
      let call = try await caller.start(ControlContract.echo, CallOptions(), opening)
      await control.signals.wait("waiting")
      let error = await callError { () async throws(CallError) in
        _ = try await caller.unary(ControlContract.echo, payload: Self.bad)
      }
      #expect(error?.code == .resourceExhausted)
      #expect((error?.details?.retryAfterMs ?? 0) > 0)
      call.cancel()
    }
  }

  @Test(
    "Every status of a handler comes through with its words.",
    arguments: TestTransport.allCases
  )
  func statuses(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      for number in ControlService.Command.errors {
        let error = await callError { () async throws(CallError) in
          let _: LinkProbe = try await caller.unary(
            ControlContract.echo,
            LinkProbe(sequence: number),
            CallOptions(language: .chinese)
          )
        }
        #expect(error?.code.rawValue == UInt32(number))
        #expect(error?.message == "如所要求")
        #expect(error?.attempt == .answered)
      }
    }
  }

  @Test(
    "A response over the client's frame names limit and sizes.",
    arguments: TestTransport.allCases
  )
  func oversizeResponse(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      let error = await callError { () async throws(CallError) in
        let request = LinkProbe(sequence: ControlService.Command.oversize)
        let _: LinkProbe = try await caller.unary(ControlContract.echo, request)
      }
      #expect(error?.code == .resourceExhausted)
      #expect(error?.details?.limit?.side == "client")
      #expect((error?.details?.limit?.actual ?? 0) > 300_000)
      let _: LinkProbe = try await caller.unary(ControlContract.echo, LinkProbe())
    }
  }
}
