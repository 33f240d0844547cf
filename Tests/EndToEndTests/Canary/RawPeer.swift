import Foundation
import HamletMessages
import NIOCore

/// A client that sends any bytes at all.
enum RawPeer {
  private static let opening: [UInt8] = [
    0x89, 0x48, 0x4D, 0x4C, 0x0D, 0x0A, 0x1A, 0x01, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
  ]

  /// Beginnings of calls that carry canaries where no call may have them.
  static func malformed(_ canaries: CanarySet) -> [[UInt8]] {
    let text = canaries.text(for: "malformed frame")
    let head = CallHead(method: text, token: canaries.text(for: "malformed token")).encodedBytes()
    let cut = Array(head.dropLast(4))
    return [
      Array(text.utf8), opening + frame(0x10, cut, Array(text.utf8)),
      opening + frame(0x10, head, Array(text.utf8)), opening + frame(0x77, head, []),
      opening + frame(0x12, Array(text.utf8), []), Array(opening.dropLast(12)) + Array(text.utf8),
    ]
  }

  private static func frame(_ kind: UInt8, _ head: [UInt8], _ payload: [UInt8]) -> [UInt8] {
    var bytes = ByteBuffer()
    bytes.writeInteger(UInt32(head.count + payload.count))
    bytes.writeBytes([kind, 1])
    bytes.writeInteger(UInt16(head.count))
    bytes.writeInteger(UInt32(1))
    bytes.writeBytes(head + payload)
    return Array(bytes.readableBytesView)
  }

  /// Sends each on a connection of its own, and reads until the server has said what it says.
  static func send(_ talks: [[UInt8]], to address: String) throws {
    guard let port = address.split(separator: ":").last.flatMap({ UInt16($0) }) else { return }
    for talk in talks {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      var place = sockaddr_in()
      place.sin_family = sa_family_t(AF_INET)
      place.sin_port = port.bigEndian
      place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let isOpen = withUnsafePointer(to: &place) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      guard isOpen else { throw ProgramFailure(description: "cannot connect to \(address)") }
      _ = Foundation.send(descriptor, talk, talk.count, Int32(MSG_NOSIGNAL))
      shutdown(descriptor, Int32(SHUT_WR))
      var answer = [UInt8](repeating: 0, count: 4_096)
      while recv(descriptor, &answer, answer.count, 0) > 0 {}
    }
  }
}
