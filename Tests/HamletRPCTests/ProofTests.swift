import HamletMessages
import HamletRPC
import HamletWire
import NIOCore
import Testing

@Suite("How a caller proved herself")
struct ProofTests {
  private func refusal(_ caller: any Caller, _ method: String, _ token: String) async -> CallError?
  {
    await callError { () async throws(CallError) in
      _ = try await caller.unary(
        method,
        payload: LinkProbe().encoded(),
        CallOptions(token: token)
      )
    }
  }

  @Test(
    "A method that asks for it is open for five minutes after the password was proved.",
    arguments: TestTransport.allCases
  )
  func proof(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      #expect(await refusal(caller, ControlContract.proven, "proved") == nil)
      for token in ["stale", "clerk"] {
        let error = await refusal(caller, ControlContract.proven, token)
        #expect(error?.code == .failedPrecondition)
        #expect(error?.details?.reauthenticate == true)
        #expect(await refusal(caller, ControlContract.secure, token) == nil)
      }
      // Whose role does not allow it is not asked for a password.
      let worker = await refusal(caller, ControlContract.proven, "worker")
      #expect(worker?.code == .permissionDenied && worker?.details == nil)
    }
  }

  @Test(
    "A script token reaches what it names and nothing else, and is never asked for a password.",
    arguments: TestTransport.allCases
  )
  func script(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      #expect(await refusal(caller, ControlContract.secure, "script") == nil)
      #expect(await refusal(caller, ControlContract.proven, "proven-script") == nil)
      for (token, method) in [
        ("script", ControlContract.proven), ("proven-script", ControlContract.secure),
        ("script", "hamlet.v1.SessionService/WhoAmI"),
      ] {
        let error = await refusal(caller, method, token)
        #expect(error?.code == .permissionDenied && error?.details == nil, "\(token) \(method)")
      }
      #expect(await refusal(caller, ControlContract.echo, "script") == nil)
    }
  }

  @Test(
    "A script token from an address that is not its own is no token.",
    arguments: TestTransport.allCases
  )
  func address(_ transport: TestTransport) async throws {
    try await withCaller(transport) { caller, _ in
      for method in [ControlContract.secure, ControlContract.proven] {
        let elsewhere = await refusal(caller, method, "script-elsewhere")
        #expect(elsewhere?.code == .unauthenticated)
        #expect(elsewhere?.message == CallError.unauthenticated().message)
      }
      // A unix socket and this process have no address, and lie in no range.
      let here = await refusal(caller, ControlContract.secure, "script-here")?.code
      #expect(here == ([.tcp, .tls].contains(transport) ? nil : .unauthenticated))
    }
  }
}
