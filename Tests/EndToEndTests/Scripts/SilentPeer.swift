import Foundation

/// A peer that takes connections and says nothing on them.
final class SilentPeer: Sendable {
  let address: String
  private let listener: Int32

  /// Listens on a free port of the loopback; the kernel takes the connections.
  init() throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isBound else { throw ProgramFailure(description: "the peer cannot listen") }
    self.listener = listener
    self.address = "127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
  }

  func close() { Foundation.close(listener) }
}
