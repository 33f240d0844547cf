import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

@Suite("Devices over TLS") struct TLSDeviceTests {
  @Test("Where devices are required, who shows none is told what to do before any call.")
  func noneShown() async throws {
    try await withTown { town in
      let error = await callErrorOf { try await town.echo(on: town.connect(nil)) }
      #expect(error?.code == .unauthenticated)
      #expect(error?.english.contains("hamlet enrol") ?? false)
      #expect(town.control.refusals.refused.map(\.reason) == ["missing"])
      #expect(town.control.metrics.counts[ControlContract.echo]?.succeeded ?? 0 == 0)
    }
  }

  @Test(
    "Where devices are optional or off, who shows none is served.",
    arguments: [DevicePolicy.optional, .off]
  )
  func noneNeeded(_ policy: DevicePolicy) async throws {
    try await withTown(policy) { town in
      try await town.echo(on: town.connect(nil))
      try await town.echo(on: town.connect(town.device()))
    }
  }

  @Test("A revoked device is told so at its next handshake.")
  func revokedBefore() async throws {
    try await withTown { town in
      town.control.devices.revoke(TestTown.deviceID)
      let error = await callErrorOf { try await town.echo(on: town.connect(town.device())) }
      #expect(error?.code == .unauthenticated)
      #expect(error?.english.contains("revoked") ?? false)
      #expect(town.control.refusals.refused.map(\.reason) == ["revoked"])
      #expect(town.control.refusals.refused.map(\.device) == [TestTown.deviceID])
    }
  }

  @Test("A device that is revoked loses its connection and its calls at once; others go on.")
  func revokedLive() async throws {
    try await withTown { town in
      let other = try await town.connect(town.device(RecordID(high: 9, low: 9)))
      let connection = try await town.connect(town.device())
      let feed: ServerStreamCall<LinkProbe> = try await connection.serverStream(
        ControlContract.feed,
        LinkProbe(),
        CallOptions(token: "clerk")
      )
      _ = try await feed.next()
      town.control.devices.revoke(TestTown.deviceID)
      town.server.closeConnections(of: TestTown.deviceID)
      let ended = await feed.call.end()
      #expect(ended.error?.code == .unauthenticated)
      #expect(ended.error?.english.contains("revoked") ?? false)
      await connection.waitUntilClosed()
      try await town.echo(on: other)
    }
  }

  @Test("Before its connection is closed, a revoked device's call is refused by itself.")
  func revokedCall() async throws {
    try await withTown { town in
      let connection = try await town.connect(town.device())
      try await town.echo(on: connection)
      town.control.devices.revoke(TestTown.deviceID)
      let error = await callErrorOf { try await town.echo(on: connection) }
      #expect(error?.code == .unauthenticated)
      await connection.cut()
    }
  }

  @Test("A session shown on another device, or on none, is no login; on its own it is.")
  func otherDevice() async throws {
    try await withTown(.optional) { town in
      let own = try await town.connect(town.device())
      try await town.echo(on: own, token: "bound", secure: true)
      for device in [try town.device(RecordID(high: 9, low: 9)), nil] {
        let error = await callErrorOf {
          try await town.echo(on: town.connect(device), token: "bound", secure: true)
        }
        #expect(error?.code == .unauthenticated)
      }
      try await town.echo(on: own, token: "bound", secure: true)
    }
  }

  @Test("The protocol of enrolment needs no certificate and serves its own methods alone.")
  func enrolment() async throws {
    try await withTown { town in
      let connection = try await town.connect(nil, speaking: .enrolment)
      try await town.echo(on: connection)
      let error = await callErrorOf {
        try await town.echo(on: connection, token: "clerk", secure: true)
      }
      #expect(error?.code == .permissionDenied)
      await connection.cut()
    }
  }
}
