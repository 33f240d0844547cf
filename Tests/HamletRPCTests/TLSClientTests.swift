import HamletDomain
import HamletIdentity
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Testing

@Suite("Servers over TLS that are none of the town's") struct TLSClientTests {
  @Test("A client takes no server but the town's, by the name it asked for, at this time.")
  func wrongServer() async throws {
    try await withTown { town in
      let device = try town.device()
      let other = try TestTown()
      let trusts: [(ClientTLS.Trust, String)] = [
        (.authority(other.authority.certificate), "127.0.0.1"), (other.pinned, "127.0.0.1"),
        (town.pinned, "localhost"),
      ]
      for (trust, host) in trusts {
        let tls = try ClientTLS(trust, host: host)
        let error = await callErrorOf { _ = try await town.connect(tls) }
        #expect(error?.attempt == .notSent)
        #expect(tls.refusal == (host == "localhost" ? .wrongName : .wrongAuthority))
      }
      let tls = try ClientTLS(town.pinned, host: "127.0.0.1", device: device)
      let later = await callErrorOf { _ = try await town.connect(tls, days: 400) }
      #expect(later?.english.contains("clock") ?? false)
      #expect(tls.refusal == .expired)
    }
  }

  @Test("A device whose certificate has expired is told so before it connects.")
  func expiredHere() async throws {
    try await withTown { town in
      let device = try town.device()
      let tls = try ClientTLS(.authority(device.authority), host: "127.0.0.1", device: device)
      let error = await callErrorOf { _ = try await town.connect(tls, days: 91) }
      #expect(error?.code == .failedPrecondition)
      #expect(error?.english.contains("hamlet renew") ?? false)
    }
  }

  @Test("A plaintext server is no town's.")
  func plaintextServer() async throws {
    let control = ControlService()
    try await withServer(.tcp, control.server()) { server in
      let town = try TestTown.shared.get()
      var options = ConnectionOptions(agent: "test")
      options.tls = try ClientTLS(town.pinned, host: "127.0.0.1", device: town.device)
      let error = await callErrorOf {
        _ = try await HamletConnection.connect(to: server.endpoint, options)
      }
      #expect(error?.code == .unavailable)
    }
  }
}
