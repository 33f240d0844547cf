import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import Testing

@Suite("Deadlines and cancellation") struct StopTests {
  @Test("A call past its deadline is stopped and answered.", arguments: TestTransport.allCases)
  func deadline(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let error = await callError { () async throws(CallError) in
        let request = LinkProbe(sequence: ControlService.Command.wait)
        let _: LinkProbe = try await caller.unary(
          ControlContract.echo,
          request,
          CallOptions(timeoutMilliseconds: 20)
        )
      }
      #expect(error?.code == .deadlineExceeded)
      #expect(error?.attempt == .answered)
      await control.signals.wait("stopped")
    }
  }

  @Test(
    "A write handed to a commit is answered with its outcome.",
    arguments: TestTransport.allCases
  )
  func deadlineDuringCommit(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let request = LinkProbe(sequence: ControlService.Command.commit)
      async let reply: LinkProbe = caller.unary(
        ControlContract.echo,
        request,
        // Long enough for a busy machine to begin the commit.
        CallOptions(timeoutMilliseconds: 500)
      )
      // A second call with a later deadline has passed it: so has the first.
      let error = await callError { () async throws(CallError) in
        let wait = LinkProbe(sequence: ControlService.Command.wait)
        let _: LinkProbe = try await caller.unary(
          ControlContract.echo,
          wait,
          CallOptions(timeoutMilliseconds: 600)
        )
      }
      #expect(error?.code == .deadlineExceeded)
      control.signals.note("go")
      let outcome = try await reply
      #expect(outcome == request)
    }
  }

  @Test("A stopped call cannot begin to commit.", arguments: TestTransport.allCases)
  func stopBeforeCommit(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let request = LinkProbe(sequence: ControlService.Command.late)
      let error = await callError { () async throws(CallError) in
        let _: LinkProbe = try await caller.unary(
          ControlContract.echo,
          request,
          CallOptions(timeoutMilliseconds: 20)
        )
      }
      #expect(error?.code == .deadlineExceeded)
      control.signals.note("go")
      let _: LinkProbe = try await caller.unary(ControlContract.echo, LinkProbe())
      #expect(control.signals.count("committed") == 0)
    }
  }

  @Test(
    "Cancelling ends the call here and stops the handler there.",
    arguments: TestTransport.allCases
  )
  func cancel(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let request = LinkProbe(sequence: ControlService.Command.wait).encoded()
      let call = try await caller.start(
        ControlContract.echo,
        CallOptions(),
        CallOpening(.unary, request)
      )
      await control.signals.wait("waiting")
      call.cancel()
      #expect(await call.end().error?.code == .cancelled)
      await control.signals.wait("stopped")
    }
  }

  @Test("Cancelling the task that waits cancels its call.", arguments: TestTransport.allCases)
  func taskCancel(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let task = Task {
        await callError { () async throws(CallError) in
          let request = LinkProbe(sequence: ControlService.Command.wait)
          let _: LinkProbe = try await caller.unary(ControlContract.echo, request)
        }
      }
      await control.signals.wait("waiting")
      task.cancel()
      #expect(await task.value?.code == .cancelled)
      await control.signals.wait("stopped")
    }
  }

  @Test("A stream that is cancelled stops its handler.", arguments: TestTransport.allCases)
  func cancelStream(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let call: ServerStreamCall<LinkProbe> = try await caller.serverStream(
        ControlContract.feed,
        LinkProbe(),
        CallOptions(token: "clerk")
      )
      _ = try await call.next()
      await control.signals.wait("waiting")
      call.cancel()
      await control.signals.wait("stopped")
    }
  }

  @Test("A revoked session ends its open calls.")
  func revoked() async throws {
    let control = ControlService()
    let server = control.server()
    let caller = InProcessCaller(server, unixMilliseconds: { 0 })
    let call: ServerStreamCall<LinkProbe> = try await caller.serverStream(
      ControlContract.feed,
      LinkProbe(),
      CallOptions(token: "clerk")
    )
    _ = try await call.next()
    server.endCalls(ofSession: TestUsers.clerk.sessionID)
    let error = await callError { () async throws(CallError) in _ = try await call.next() }
    #expect(error?.code == .unauthenticated)
  }
}
