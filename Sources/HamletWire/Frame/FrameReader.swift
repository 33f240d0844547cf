internal import NIOCore

/// Cuts what comes in into frames; keeps at most the part of one frame that has come.
struct FrameReader {
  private let side: Side
  private let limit: Int
  private var buffer = ByteBuffer()
  private var header: FrameHeader?
  /// How many frames were read: tells one begun frame from the next.
  private(set) var framesRead = 0

  /// Reads frames that `side` sends, each of at most `limit` bytes after its header.
  init(from side: Side, limit: Int) {
    self.side = side
    self.limit = limit
  }

  /// Bytes of a frame, or of the preface, that has begun and not ended.
  var begunBytes: Int { buffer.readableBytes }

  mutating func append(_ bytes: ByteBuffer) {
    if buffer.readableBytes == 0 {
      buffer = bytes
    } else {
      // The rest of a begun frame, whose length was checked, is made room for at once where it can.
      if let header {
        // No more than has come already: who announces a long frame and sends a byte gets two.
        let missing = WireLimits.header + header.length - buffer.readableBytes
        let came = buffer.readableBytes + bytes.readableBytes
        buffer.reserveCapacity(minimumWritableBytes: min(max(missing, bytes.readableBytes), came))
      }
      buffer.writeImmutableBuffer(bytes)
    }
  }

  mutating func drop() {
    buffer = ByteBuffer()
    header = nil
  }

  mutating func readPreface() -> Preface.Reading {
    Preface.read(&buffer)
  }

  /// The next whole frame; a wrong header is seen before its body comes.
  mutating func next() throws(ConnectionError) -> Frame? {
    if header == nil { header = try FrameHeader.peek(buffer, from: side, limit: limit) }
    guard let header, buffer.readableBytes - WireLimits.header >= header.length else { return nil }
    buffer.moveReaderIndex(forwardBy: WireLimits.header)
    guard let body = buffer.readSlice(length: header.length) else { return nil }
    self.header = nil
    framesRead &+= 1
    // What a connection read last is given back, not held until it reads again.
    if buffer.readableBytes == 0 { buffer = ByteBuffer() }
    return Frame(header: header, body: body)
  }
}
