internal import HamletMessages
internal import NIOCore

/// One call on the client, from its opening to its END; a class, as the server's.
final class ClientCall {
  enum Phase: CaseIterable, Hashable, Sendable {
    /// Its CALL is not written. → `open`
    case waiting
    /// Its CALL is written. → `resetting`
    case open
    /// RESET is sent; what comes is dropped until its END.
    case resetting
  }

  let kind: CallKind
  /// All that its CALL is to say; what the server knows by then is left out when it is written.
  let head: CallHead
  /// Its CALL, whose number is set when it is written.
  private(set) var opening: ByteBuffer
  /// 0 until its CALL is written.
  var number: CallNumber = 0
  var phase = Phase.waiting
  /// Whether this side may send further messages.
  var isOutputOpen: Bool
  /// Whether a MESSAGE came although the method answers in its END.
  var hasStrayMessage = false
  var input: ReceiveWindow
  var output: CallOutput

  init(
    _ head: CallHead,
    kind: CallKind,
    opening: ByteBuffer,
    last: Bool,
    input: Int,
    output: Int
  ) {
    self.head = head
    self.kind = kind
    self.opening = opening
    isOutputOpen = !last
    self.input = ReceiveWindow(size: input)
    self.output = CallOutput(window: SendWindow(left: output))
  }

  /// Hands over its CALL, which gets its number.
  func takeOpening(as number: CallNumber) -> ByteBuffer {
    self.number = number
    phase = .open
    var frame = ByteBuffer()
    swap(&frame, &opening)
    return frame
  }
}
