import HamletMessages
import NIOCore

@testable import HamletWire

/// What a machine sent, held against the protocol.
enum SentFrames {
  /// The other side reads every frame, and no text in a head acts on a terminal.
  static func check(_ bytes: [UInt8], from side: Side) throws(Finding) {
    var reader = FrameReader(from: side, limit: WireLimits.frameMost)
    reader.append(ByteBuffer(bytes: bytes))
    guard !bytes.isEmpty else { return }
    try hold(reader.readPreface() == .ours, "no preface was sent")
    do throws(ConnectionError) {
      while let frame = try reader.next() {
        if frame.kind == .goaway {
          let goaway = try HeadDecoder().decode(Goaway.self, from: frame)
          guard goaway.message.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw ConnectionError(.badHead, "the text of a GOAWAY is not plain")
          }
        }
      }
    } catch {
      throw Finding("sent what the peer refuses: \(error)")
    }
  }
}
