@testable import HamletWire

extension FuzzTarget {
  /// The bytes of a connection.
  static let frames = [
    FuzzTarget(
      name: "server-frames",
      seeds: { PeerBytes.seeds(from: .client) },
      run: ServerTrial.run
    ),
    FuzzTarget(
      name: "client-frames",
      seeds: { PeerBytes.seeds(from: .server) },
      run: ClientTrial.run
    ),
  ]
}
