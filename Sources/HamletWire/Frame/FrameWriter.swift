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
