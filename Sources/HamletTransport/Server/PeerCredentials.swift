internal import Glibc
internal import NIOCore

/// Who is at the other end of a unix socket, as the kernel says (SO_PEERCRED, unix(7)).
struct PeerCredentials: Sendable {
  let process: Int32
  let user: UInt32
  let group: UInt32

  /// Whether it is the system user who runs this process.
  static func isOwnUser(_ channel: any Channel) -> EventLoopFuture<Bool> {
    guard let socket = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeSucceededFuture(false)
    }
    let found: EventLoopFuture<PeerCredentials> = socket.unsafeGetSocketOption(
      level: .socket,
      name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
    )
    return found.map { $0.user == geteuid() }
  }
}
