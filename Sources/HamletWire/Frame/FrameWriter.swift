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
    head: some ContractMessage,
    payload: ByteBuffer? = nil
  ) -> Result {
    write(kind, flags, call: call, limit: limit, into: &buffer, head: head) {
      if let payload { $0.writeImmutableBuffer(payload) }
    }
  }

  /// The same, with a payload that `payload` packs behind the head.
  func write(
    _ kind: FrameKind,
    _ flags: FrameFlags,
    call: CallNumber,
    limit: Int,
    into buffer: inout ByteBuffer,
    head: some ContractMessage,
    payload: (inout ByteBuffer) -> Void
  ) -> Result {
    write(
      kind,
      flags,
      call: call,
      limit: limit,
      into: &buffer,
      packing: { head.encode(into: &$0, using: arena) },
      payload
    )
  }

  /// A frame without a head.
  func write(
    _ kind: FrameKind,
    _ flags: FrameFlags,
    call: CallNumber,
    limit: Int,
    into buffer: inout ByteBuffer,
    payload: (inout ByteBuffer) -> Void = { _ in }
  ) -> Result {
    write(
      kind,
      flags,
      call: call,
      limit: limit,
      into: &buffer,
      packing: { _ in 0 },
      payload
    )
  }

  /// `head` and `payload` are closures that nobody keeps: they cost no place on the heap.
  private func write(
    _ kind: FrameKind,
    _ flags: FrameFlags,
    call: CallNumber,
    limit: Int,
    into buffer: inout ByteBuffer,
    packing head: (inout ByteBuffer) -> Int,
    _ payload: (inout ByteBuffer) -> Void
  ) -> Result {
    let start = buffer.writerIndex
    buffer.writeRepeatingByte(0, count: WireLimits.header)
    let headLength = head(&buffer)
    guard headLength <= WireLimits.head else {
      buffer.moveWriterIndex(to: start)
      return .tooLarge(allowed: WireLimits.head, actual: headLength)
    }
    payload(&buffer)
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
    let limit = WireLimits.frameFloor
    let pack = { (buffer: inout ByteBuffer) in
      if let payload { buffer.writeImmutableBuffer(payload) }
    }
    let result =
      if let head {
        write(kind, flags, call: call, limit: limit, into: &buffer, head: head, payload: pack)
      } else {
        write(kind, flags, call: call, limit: limit, into: &buffer, payload: pack)
      }
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
