/// Where a server listens.
package enum Endpoint: Sendable, Hashable, CustomStringConvertible {
  /// A host name or address, and a port; port 0 lets the system choose.
  case tcp(host: String, port: Int)
  /// The path of a unix socket.
  case unix(path: String)

  /// As "localhost:7788" or the path.
  package var description: String {
    switch self {
    case .tcp(let host, let port): "\(host):\(port)"
    case .unix(let path): path
    }
  }
}
