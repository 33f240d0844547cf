import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

@Suite("Imports and exports at once") struct BulkLimitTests {
  private static func start(
    _ caller: any Caller,
    _ token: String,
    until signals: UInt64
  ) async throws -> any ClientCall {
    try await caller.start(
      ControlContract.bulk,
      CallOptions(token: token),
      CallOpening(.unary, LinkProbe(sequence: signals).encoded())
    )
  }

  @Test(
    "A user's third is refused with when to come back; hers and others' go on, and then there is room.",
    arguments: TestTransport.allCases
  )
  func third(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, control in
      let first = try await Self.start(caller, "clerk", until: 1)
      let second = try await Self.start(caller, "clerk", until: 2)
      await control.signals.wait("bulk", 2)
      let refused = try await Self.start(caller, "clerk", until: 0).end().error
      #expect(refused?.code == .resourceExhausted)
      #expect(refused?.details?.limit?.name == "imports_and_exports")
      #expect(refused?.details?.limit?.allowed == UInt64(CallLimits.bulkOfUser))
      #expect(refused?.details?.retryAfterMs == CallLimits.bulkRetryMilliseconds)
      // Another user's own two, and what is no import.
      #expect(try await Self.start(caller, "worker", until: 0).end().error == nil)
      let _: LinkProbe = try await caller.unary(
        ControlContract.secure,
        LinkProbe(),
        CallOptions(token: "clerk")
      )
      #expect(control.signals.count("bulk") == 3)
      control.signals.note("go")
      #expect(await first.end().error == nil)
      // The first has ended, and the second is still at work.
      #expect(try await Self.start(caller, "clerk", until: 0).end().error == nil)
      control.signals.note("go")
      #expect(await second.end().error == nil)
    }
  }

  @Test("One that fails or is given up frees its room too.")
  func freed() async throws {
    try await withCaller(.tcp) { caller, control in
      for _ in 0..<(3 * CallLimits.bulkOfUser) {
        let call = try await Self.start(caller, "clerk", until: 1)
        call.cancel()
        _ = await call.end()
        control.signals.note("go")
      }
      #expect(try await Self.start(caller, "clerk", until: 0).end().error == nil)
    }
  }

  @Test("Files in and files out of the contract are counted, and nothing else is.")
  func methods() {
    let bulk = Contract.schema.allMethods.filter(\.info.bulk).map(\.info.name)
    #expect(
      Set(bulk) == [
        "ImportPersons", "ImportStaff", "ImportAttendance", "ExportRegister", "ExportMyRecord",
        "ExportIncident",
      ]
    )
  }
}
