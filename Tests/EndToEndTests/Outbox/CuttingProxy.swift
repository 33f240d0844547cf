import Foundation
import Synchronization

/// A TCP proxy that cuts a connection after so many bytes in either direction; one thread a direction.
final class CuttingProxy: Sendable {
  /// Where the next connections are cut; nil: nowhere.
  struct Cut: Sendable {
    /// Bytes from the client that still pass.
    var up: Int?
    /// Bytes from the server that still pass.
    var down: Int?
    /// Whether connections are refused at once.
    var isShut = false
  }

  let port: UInt16
  private let listener: Int32
  private let target: UInt16
  private let cut = Mutex(Cut())
  private let held = NSCondition()
  // Guarded by `held`.
  nonisolated(unsafe) private var holds = false
  // Guarded by `held`: what clients sent since it was held.
  nonisolated(unsafe) private var lying = Data()
  /// Bytes that went each way in the last connection.
  private let counted = Mutex((up: 0, down: 0))

  /// Listens on a free port of the loopback.
  init(to target: String) throws {
    guard let port = target.split(separator: ":").last.flatMap({ UInt16($0) }) else {
      throw ProgramFailure(description: target)
    }
    self.target = port
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Self.loopback(0)
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard bound == 0, listen(listener, 64) == 0 else {
      throw ProgramFailure(description: "the proxy cannot listen")
    }
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(listener, $0, &size)
      }
    }
    self.listener = listener
    self.port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in accept() }
  }

  var address: String { "127.0.0.1:\(port)" }

  /// From now on bytes stay where they are, or go on.
  func hold(_ isHeld: Bool) {
    held.lock()
    holds = isHeld
    lying = Data()
    held.broadcast()
    held.unlock()
  }

  private func waitWhileHeld(_ bytes: some Sequence<UInt8>) {
    held.lock()
    if holds {
      lying.append(contentsOf: bytes)
      held.broadcast()
    }
    while holds { held.wait() }
    held.unlock()
  }

  /// Waits until bytes with a text lie here, which a client sent and no server has.
  func keeps(_ text: String) async throws {
    let isKept = await withCheckedContinuation { continuation in
      Thread.detachNewThread { [self] in
        let end = Date() + 60
        held.lock()
        while lying.range(of: Data(text.utf8)) == nil, held.wait(until: end) {}
        let isKept = lying.range(of: Data(text.utf8)) != nil
        held.unlock()
        continuation.resume(returning: isKept)
      }
    }
    guard isKept else { throw ProgramFailure(description: "no client sent \(text)") }
  }

  func set(_ cut: Cut) { self.cut.withLock { $0 = cut } }

  /// Bytes that the last connection sent and received.
  var bytes: (up: Int, down: Int) { counted.withLock { $0 } }

  func close() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func accept() {
    while true {
      let client = Foundation.accept(listener, nil, nil)
      guard client >= 0 else {
        Foundation.close(listener)
        return
      }
      let cut = cut.withLock { $0 }
      counted.withLock { $0 = (0, 0) }
      guard !cut.isShut, let server = Self.connect(to: target) else {
        Foundation.close(client)
        continue
      }
      let open = Pair(client: client, server: server)
      Thread.detachNewThread { [self] in pump(open, isUp: true, limit: cut.up) }
      Thread.detachNewThread { [self] in pump(open, isUp: false, limit: cut.down) }
    }
  }

  /// Two sockets that end together; closed by whichever thread ends last.
  private final class Pair: Sendable {
    let client: Int32
    let server: Int32
    private let users = Mutex(2)

    init(client: Int32, server: Int32) {
      self.client = client
      self.server = server
    }

    func end() {
      shutdown(client, Int32(SHUT_RDWR))
      shutdown(server, Int32(SHUT_RDWR))
      let left = users.withLock { users in
        users -= 1
        return users
      }
      guard left == 0 else { return }
      Foundation.close(client)
      Foundation.close(server)
    }
  }

  private func pump(_ pair: Pair, isUp: Bool, limit: Int?) {
    let (from, to) = isUp ? (pair.client, pair.server) : (pair.server, pair.client)
    var left = limit ?? .max
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while left > 0 {
      let count = recv(from, &buffer, min(buffer.count, left), 0)
      waitWhileHeld(isUp ? buffer.prefix(max(0, count)) : [])
      guard count > 0, send(to, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
      left -= count
      counted.withLock { $0 = isUp ? ($0.up + count, $0.down) : ($0.up, $0.down + count) }
    }
    pair.end()
  }

  /// Bytes of a server's preface and HELLO, which it sends at once.
  static func greeting(of address: String) throws -> Int {
    guard let port = address.split(separator: ":").last.flatMap({ UInt16($0) }),
      let server = connect(to: port)
    else { throw ProgramFailure(description: address) }
    defer { Foundation.close(server) }
    var bytes = [UInt8](repeating: 0, count: 20)
    guard recv(server, &bytes, bytes.count, Int32(MSG_WAITALL)) == bytes.count else {
      throw ProgramFailure(description: "no greeting")
    }
    let length = bytes[8..<12].reduce(0) { $0 << 8 | Int($1) }
    return bytes.count + length
  }

  private static func connect(to target: UInt16) -> Int32? {
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    // From many places: a quick run makes more connections than the server takes from one (200, then
    // 20 a second), and would be turned away where it means to be cut.
    var source = loopback(0)
    source.sin_addr.s_addr = (UInt32(0x7f00_0100) + UInt32.random(in: 1...250)).bigEndian
    var address = loopback(target)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
        withUnsafePointer(to: &source) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(server, $0, size) == 0 && Foundation.connect(server, target, size) == 0
          }
        }
      }
    }
    guard isOpen else {
      Foundation.close(server)
      return nil
    }
    return server
  }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
  }
}
