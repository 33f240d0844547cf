internal import NIOCore

/// A message that waits to be taken, with the credit to give back for it; 0 for what came with CALL.
struct ReceivedMessage: Sendable {
  let payload: ByteBuffer
  let credit: Int
}
