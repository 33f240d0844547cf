import Foundation
import NIOCore
import NIOPosix

/// A bare TCP echo on SwiftNIO and its client, the yardstick of a call's time.
///
/// `nio-echo serve HOST:PORT LOOPS`, `nio-echo load HOST:PORT CONNECTIONS IN_FLIGHT SECONDS`.
@main
struct NIOEcho {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count > 2, let address = try? socketAddress(words[2]) else { usage() }
    if words[1] == "serve", words.count == 4, let loops = Int(words[3]), loops > 0 {
      try await serve(address, named: words[2], loops: loops)
    } else if words[1] == "load", words.count == 6, let connections = Int(words[3]),
      let inFlight = Int(words[4]), let seconds = Double(words[5]), connections > 0, inFlight > 0
    {
      try await load(address, connections, inFlight, seconds)
    } else {
      usage()
    }
  }

  private static func usage() -> Never {
    FileHandle.standardError.write(
      Data("nio-echo serve HOST:PORT LOOPS | load HOST:PORT CONNECTIONS IN_FLIGHT SECONDS\n".utf8)
    )
    exit(2)
  }

  private static func socketAddress(_ text: String) throws -> SocketAddress {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let port = Int(parts[1]) else { usage() }
    return try SocketAddress(ipAddress: String(parts[0]), port: port)
  }

  private static func serve(
    _ address: SocketAddress,
    named name: String,
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
    FileHandle.standardOutput.write(Data("ready on \(name)\n".utf8))
    try await channel.closeFuture.get()
  }

  /// Prints a line of JSON; the first half second is not counted.
  private static func load(
    _ address: SocketAddress,
    _ connections: Int,
    _ inFlight: Int,
    _ seconds: Double
  ) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let start = NIODeadline.now() + .milliseconds(500)
    let end = start + .nanoseconds(Int64(seconds * 1e9))
    var results: [EventLoopFuture<[Int64]>] = []
    for _ in 0..<connections {
      let done = group.any().makePromise(of: [Int64].self)
      results.append(done.futureResult)
      _ = try await ClientBootstrap(group: group)
        .channelOption(.tcpOption(.tcp_nodelay), value: 1)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(
              LoadHandler(inFlight: inFlight, from: start, until: end, done: done)
            )
          }
        }
        .connect(to: address).get()
    }
    var times: [Int64] = []
    for result in results { times += try await result.get() }
    times.sort()
    guard !times.isEmpty else { exit(1) }
    let rate = Double(times.count) / seconds
    let figures = [50, 99].map { Double(times[times.count * $0 / 100]) / 1000 }
    FileHandle.standardOutput.write(
      Data(
        """
        {"callsPerSecond": \(rate), "calls": \(times.count), "p50Microseconds": \(figures[0]), \
        "p99Microseconds": \(figures[1]), "errors": 0}\n
        """.utf8
      )
    )
  }
}
