import Foundation
import Testing

@Suite("A client in another language")
struct PeerTests {
  @Test(
    "Written from the protocol alone it logs in, makes each kind of call, and is answered as documented."
  )
  func pythonPeer() async throws {
    let folder = try TemporaryFolder()
    let server = try await ServerProcess(data: ServerProcess.demoTown(in: folder))
    defer { _ = server.stop() }
    let result = try await run([
      "/usr/bin/python3",
      Programs.root.appendingPathComponent("Tests/EndToEndTests/Peer/peer.py").path,
      "127.0.0.1", server.port, "worker", Programs.demoPassword,
      Programs.root.appendingPathComponent("Protos").path,
    ])
    #expect(result.output.contains("all as documented"), "\(result.output)\n\(result.errors)")
    #expect(result.status == 0)
  }
}
