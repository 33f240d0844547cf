import Foundation

/// Tells the service manager how the server is, where one asks for it (sd_notify(3)).
enum ServiceNotice {
  /// What is told.
  enum State {
    /// Clients are served.
    case ready
    /// No new calls are taken; those at work end.
    case stopping
    /// Something before that takes long: the manager is to wait a minute more from now on.
    case starting(String)

    /// As it is sent.
    var text: String {
      switch self {
      case .ready: "READY=1\nSTATUS=Serving"
      case .stopping: "STOPPING=1\nSTATUS=Draining"
      case .starting(let what): "EXTEND_TIMEOUT_USEC=60000000\nSTATUS=Starting: \(what)"
      }
    }
  }

  /// Sends one datagram to the socket that NOTIFY_SOCKET names; false where there is none.
  @discardableResult
  static func send(
    _ state: State,
    to socketName: String? = ProcessInfo.processInfo.environment["NOTIFY_SOCKET"]
  ) -> Bool {
    guard let socketName, let address = address(socketName) else { return false }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let text = Array(state.text.utf8)
    var target = address.value
    let sent = withUnsafePointer(to: &target) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(
          descriptor,
          text,
          text.count,
          Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT),
          $0,
          address.length
        )
      }
    }
    return sent == text.count
  }

  /// A path, or a name in the abstract space behind `@`.
  private static func address(_ name: String) -> (value: sockaddr_un, length: socklen_t)? {
    var bytes = Array(name.utf8)
    guard let first = bytes.first, [UInt8(ascii: "/"), UInt8(ascii: "@")].contains(first) else {
      return nil
    }
    if first == UInt8(ascii: "@") { bytes[0] = 0 } else { bytes.append(0) }
    var value = sockaddr_un()
    value.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: value.sun_path)
    guard bytes.count <= room else { return nil }
    withUnsafeMutableBytes(of: &value.sun_path) { $0.copyBytes(from: bytes) }
    let head = MemoryLayout<sockaddr_un>.size - room
    return (value, socklen_t(head + bytes.count))
  }
}
