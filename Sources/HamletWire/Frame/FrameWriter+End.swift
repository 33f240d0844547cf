internal import HamletMessages
internal import NIOCore

extension FrameWriter {
  /// Appends an END, with its response where it has one.
  func writeEnd(
    _ head: EndHead,
    _ response: ByteBuffer?,
    call: CallNumber,
    limit: Int,
    into buffer: inout ByteBuffer
  ) -> Result {
    let flags: FrameFlags = response == nil ? .none : []
    guard head.saysNothing else {
      return write(
        .end,
        flags,
        call: call,
        limit: limit,
        into: &buffer,
        head: head,
        payload: response
      )
    }
    return writeAnswer(response, call: call, limit: limit, into: &buffer)
  }

  /// Appends the END of a call that went well, as nearly all do: nothing is packed, and the buffer is
  /// asked for its bytes once.
  func writeAnswer(
    _ response: ByteBuffer?,
    call: CallNumber,
    limit: Int,
    into buffer: inout ByteBuffer
  ) -> Result {
    let length = response?.readableBytes ?? 0
    guard length <= limit else { return .tooLarge(allowed: limit, actual: length) }
    let flags: FrameFlags = response == nil ? .none : []
    let header = FrameHeader(length: length, kind: .end, flags: flags, headLength: 0, call: call)
    let whole = WireLimits.header + length
    buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: whole) { bytes in
      header.store(in: bytes)
      response?.withUnsafeReadableBytes { source in
        UnsafeMutableRawBufferPointer(rebasing: bytes[WireLimits.header...]).copyMemory(
          from: source
        )
      }
      return whole
    }
    return .written
  }
}

extension EndHead {
  /// Whether it takes no byte, as that of nearly every call: then nothing need be packed.
  fileprivate var saysNothing: Bool {
    code == 0 && !replayed && message.isEmpty && details == nil
  }
}
