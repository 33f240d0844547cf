internal import HamletMessages
internal import NIOCore

/// Packs a frame in place: 12 bytes are kept free, head and payload follow, and the header is set
/// last, so that no byte moves twice.
struct FrameWriter {
  /// Memory for one head at a time.
  private let arena: Arena

  /// Makes a writer that packs heads in `arena`.
  init(_ arena: Arena = Arena(firstBlock: WireLimits.headArena)) {
    self.arena = arena
  }

  /// A frame's size after its header, or why it was not written.
  enum Result: Hashable {
    case written
    case tooLarge(allowed: Int, actual: Int)

    var outcome: SendOutcome {
      switch self {
      case .written: .queued
      case .tooLarge(let allowed, let actual): .tooLarge(allowed: allowed, actual: actual)
      }
    }
  }

  /// Appends a frame whose head and payload come to at most `limit` bytes; else nothing.
  func write(
    _ kind: FrameKind,
    _ flags: FrameFlags,
    call: CallNumber,
    limit: Int,
    into buffer: inout ByteBuffer,
    head: (any ContractMessage)? = nil,
    payload: ((inout ByteBuffer) -> Void)? = nil
  ) -> Result {
    let start = buffer.writerIndex
    buffer.writeRepeatingByte(0, count: WireLimits.header)
    let headLength = head.map { $0.encode(into: &buffer, using: arena) } ?? 0
    guard headLength <= WireLimits.head else {
      buffer.moveWriterIndex(to: start)
      return .tooLarge(allowed: WireLimits.head, actual: headLength)
    }
    payload?(&buffer)
    let length = buffer.writerIndex - start - WireLimits.header
    guard length <= limit else {
      buffer.moveWriterIndex(to: start)
      return .tooLarge(allowed: limit - headLength, actual: length - headLength)
    }
    FrameHeader(length: length, kind: kind, flags: flags, headLength: headLength, call: call)
      .set(in: &buffer, at: start)
    return .written
  }

  /// Puts a shorter head in the place of the one that a frame was packed with.
  ///
  /// The payload stays where it is, and the frame begins later by what the head is shorter.
  func shorten(_ frame: inout ByteBuffer, to head: some ContractMessage) {
    let start = frame.readerIndex
    var packed = ByteBuffer()
    let headLength = head.encode(into: &packed, using: arena)
    guard let length = frame.getInteger(at: start, as: UInt32.self),
      let type = frame.getInteger(at: start + 4, as: UInt16.self),
      let before = frame.getInteger(at: start + 6, as: UInt16.self)
    else { return }
    let spare = Int(before) - headLength
    guard spare > 0 else { return }
    let begin = start + spare
    frame.setInteger(UInt32(truncatingIfNeeded: Int(length) - spare), at: begin)
    frame.setInteger(type, at: begin + 4)
    frame.setInteger(UInt16(truncatingIfNeeded: headLength), at: begin + 6)
    frame.setInteger(UInt32(0), at: begin + 8)
    frame.setBuffer(packed, at: begin + WireLimits.header)
    frame.moveReaderIndex(to: begin)
  }

  /// Appends a small frame of this side's own making, which fits every peer.
  func writeControl(
    _ kind: FrameKind,
    _ flags: FrameFlags,
    call: CallNumber,
    into buffer: inout ByteBuffer,
    head: (any ContractMessage)?,
    payload: ByteBuffer?
  ) {
    let pack = payload.map { bytes in
      { (buffer: inout ByteBuffer) in _ = buffer.writeImmutableBuffer(bytes) }
    }
    let result = write(
      kind,
      flags,
      call: call,
      limit: WireLimits.frameFloor,
      into: &buffer,
      head: head,
      payload: pack
    )
    assert(result == .written, "a control frame is small")
  }

  /// Preface and HELLO.
  func opening(_ hello: Hello) -> ByteBuffer {
    var buffer = ByteBuffer(bytes: Preface.bytes)
    writeControl(.hello, [], call: 0, into: &buffer, head: hello, payload: nil)
    return buffer
  }

  /// Bytes of a head.
  func size(of head: some ContractMessage) -> Int {
    head.encodedSize(using: arena)
  }
}
