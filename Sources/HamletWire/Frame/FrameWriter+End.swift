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
    return write(.end, flags, call: call, limit: limit, into: &buffer) {
      if let response { $0.writeImmutableBuffer(response) }
    }
  }
}

extension EndHead {
  /// Whether it takes no byte, as that of nearly every call: then nothing need be packed.
  fileprivate var saysNothing: Bool {
    code == 0 && !replayed && message.isEmpty && details == nil
  }
}
