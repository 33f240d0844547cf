import Glibc
import HamletMessages
import NIOCore

/// A client of a dozen lines, which says what goes out in one write.
final class PlainSocket {
  struct Failure: Error {}

  /// Preface and an empty HELLO.
  static let greeting: [UInt8] =
    [0x89, 0x48, 0x4D, 0x4C, 0x0D, 0x0A, 0x1A, 0x01] + frame(0x01, flags: 0, call: 0)

  private let file: Int32
  private var received = ByteBuffer()
  private var isGreeted = false

  /// Connects on loopback; what does not come within half a minute is an error.
  init(port: Int) throws {
    file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(clamping: port)).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Failure() }
  }

  /// A CALL of one message.
  static func call(_ number: UInt32, _ head: [UInt8], _ payload: [UInt8]) -> [UInt8] {
    frame(0x10, flags: 0x01, call: number, head, payload)
  }

  private static func frame(
    _ type: UInt8,
    flags: UInt8,
    call: UInt32,
    _ head: [UInt8] = [],
    _ payload: [UInt8] = []
  ) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.writeInteger(UInt32(head.count + payload.count))
    buffer.writeInteger(type)
    buffer.writeInteger(flags)
    buffer.writeInteger(UInt16(head.count))
    buffer.writeInteger(call)
    return Array(buffer.readableBytesView) + head + payload
  }

  /// Sends bytes with one system call.
  func send(_ bytes: [UInt8]) throws {
    guard write(file, bytes, bytes.count) == bytes.count else { throw Failure() }
  }

  /// The codes of the next ENDs, in the order in which they come.
  func answers(_ count: Int) throws -> [UInt32] {
    var codes: [UInt32] = []
    while codes.count < count {
      if let (type, head) = nextFrame() {
        guard type == 0x12 else { continue }
        codes.append(try MessageDecoder().decode(EndHead.self, from: head).code)
      } else {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let read = recv(file, &bytes, bytes.count, 0)
        guard read > 0 else { throw Failure() }
        received.writeBytes(bytes.prefix(read))
      }
    }
    return codes
  }

  private func nextFrame() -> (type: UInt8, head: ByteBuffer)? {
    if !isGreeted {
      guard received.readSlice(length: 8) != nil else { return nil }
      isGreeted = true
    }
    guard let length = received.getInteger(at: received.readerIndex, as: UInt32.self),
      received.readableBytes >= 12 + Int(length),
      let type = received.getInteger(at: received.readerIndex + 4, as: UInt8.self),
      let headLength = received.getInteger(at: received.readerIndex + 6, as: UInt16.self),
      received.readSlice(length: 12) != nil,
      let head = received.readSlice(length: Int(headLength)),
      received.readSlice(length: Int(length) - Int(headLength)) != nil
    else { return nil }
    return (type, head)
  }

  func close() { _ = Glibc.close(file) }
}
