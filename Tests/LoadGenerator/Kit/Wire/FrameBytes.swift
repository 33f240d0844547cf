package import HamletMessages
internal import NIOCore

/// Frames of a client, encoded by the contract's own encoders.
package enum FrameBytes {
  /// The first 8 bytes of each side.
  package static let preface: [UInt8] = [0x89, 0x48, 0x4D, 0x4C, 0x0D, 0x0A, 0x1A, 0x01]

  /// Preface and HELLO.
  package static func opening(_ hello: Hello) -> [UInt8] {
    preface + frame(0x01, 0, call: 0, head: hello.encodedBytes(), payload: [])
  }

  /// A unary call: CALL with LAST.
  package static func call(
    _ head: CallHead,
    _ message: some ContractMessage,
    number: UInt32 = 0
  )
    -> [UInt8]
  {
    frame(
      0x10,
      RawFrame.last,
      call: number,
      head: head.encodedBytes(),
      payload: message.encodedBytes()
    )
  }

  /// The answer to a PING.
  package static func pong(_ payload: UnsafeRawBufferPointer) -> [UInt8] {
    frame(0x02, RawFrame.ack, call: 0, head: [], payload: Array(payload))
  }

  package static func frame(
    _ kind: UInt8,
    _ flags: UInt8,
    call: UInt32,
    head: [UInt8],
    payload: [UInt8]
  ) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.writeInteger(UInt32(head.count + payload.count))
    buffer.writeInteger(kind)
    buffer.writeInteger(flags)
    buffer.writeInteger(UInt16(head.count))
    buffer.writeInteger(call)
    buffer.writeBytes(head)
    buffer.writeBytes(payload)
    return Array(buffer.readableBytesView)
  }
}
