package import HamletRPC

/// Where a server listens, and how what comes in there is secured.
package struct Listener: Sendable {
  /// How a listener is secured.
  package enum Security: Sendable {
    /// By where it is: loopback, or a unix socket.
    case plaintext
    case tls(ServerTLS)
    /// A unix socket for the system user alone who runs the server; the door says what it serves.
    case sameUser(Door)
  }

  package let endpoint: Endpoint
  package let security: Security

  /// Describes a listener.
  package init(_ endpoint: Endpoint, _ security: Security = .plaintext) {
    self.endpoint = endpoint
    self.security = security
  }
}
