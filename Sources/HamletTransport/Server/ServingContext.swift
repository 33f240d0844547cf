internal import HamletRPC
internal import NIOCore

/// What every connection of a server works with.
struct ServingContext: Sendable {
  let calls: CallServer
  let settings: ServerSettings
  let ledger: ConnectionLedger
  let counts: TransportCounts
  /// One pool of arenas for each loop.
  let pools: [ObjectIdentifier: ArenaPool]

  func arenas(of eventLoop: any EventLoop) -> ArenaPool {
    pools[ObjectIdentifier(eventLoop)] ?? ArenaPool()
  }
}
