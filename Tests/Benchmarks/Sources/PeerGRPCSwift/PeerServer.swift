import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2

/// grpc-swift-2 and GRDB the usual way: `peer-grpc-swift FILE HOST:PORT`; port 0 is any free one,
/// which is said.
@main
struct PeerServer {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count == 3, let colon = words[2].lastIndex(of: ":"),
      let port = Int(words[2][words[2].index(after: colon)...])
    else {
      FileHandle.standardError.write(Data("peer-grpc-swift FILE HOST:PORT\n".utf8))
      exit(2)
    }
    let server = GRPCServer(
      transport: .http2NIOPosix(
        address: .ipv4(host: String(words[2][..<colon]), port: port),
        transportSecurity: .plaintext
      ),
      services: [PeerService(records: try Records(path: words[1]))]
    )
    try await withThrowingDiscardingTaskGroup { group in
      group.addTask { try await server.serve() }
      guard let bound = try await server.listeningAddress?.ipv4 else { exit(1) }
      FileHandle.standardOutput.write(Data("ready on \(bound.host):\(bound.port)\n".utf8))
    }
  }
}
