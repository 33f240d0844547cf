import Foundation
import NIOCore
import NIOPosix

/// A bare TCP echo on SwiftNIO, the yardstick of a call's time: `nio-echo serve HOST:PORT LOOPS`.
///
/// Port 0 is any free one, which is said.
@main
struct NIOEcho {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count == 4, words[1] == "serve", let loops = Int(words[3]), loops > 0,
      let address = try? socketAddress(words[2])
    else { usage() }
    try await serve(address, loops: loops)
  }

  private static func usage() -> Never {
    FileHandle.standardError.write(Data("nio-echo serve HOST:PORT LOOPS\n".utf8))
    exit(2)
  }

  private static func socketAddress(_ text: String) throws -> SocketAddress {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let port = Int(parts[1]) else { usage() }
    return try SocketAddress(ipAddress: String(parts[0]), port: port)
  }

  private static func serve(
    _ address: SocketAddress,
    loops: Int
  ) async throws {
    let channel = try await ServerBootstrap(
      group: MultiThreadedEventLoopGroup(numberOfThreads: loops)
    )
    .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
    .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
    .childChannelInitializer { channel in
      channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHandler(EchoHandler())
      }
    }
    .bind(to: address).get()
    let bound = channel.localAddress
    let name = "\(bound?.ipAddress ?? ""):\(bound?.port ?? 0)"
    FileHandle.standardOutput.write(Data("ready on \(name)\n".utf8))
    try await channel.closeFuture.get()
  }
}
