/// One call on the server, from its CALL to the last written byte of its END.
///
/// A class, for the machine that made it alone: changing a structure of this size in a dictionary
/// took three places on the heap each time.
final class ServerCall {
  let number: CallNumber
  let timeout: UInt32
  let read: WireInstant
  var deadline: WireInstant?
  var kind = CallKind.unary
  var phase = ServerCallPhase.running
  /// Whether the client may send further messages.
  var isInputOpen: Bool
  /// Whether the client has sent RESET: it drops what comes.
  var isMuted = false
  var input: ReceiveWindow
  var output: CallOutput

  init(
    _ number: CallNumber,
    timeout: UInt32,
    read: WireInstant,
    last: Bool,
    input: ReceiveWindow,
    output: SendWindow
  ) {
    self.number = number
    self.timeout = timeout
    self.read = read
    isInputOpen = !last
    self.input = input
    self.output = CallOutput(window: output)
    deadline = Self.deadline(.unary, timeout, read)
  }

  func setKind(_ kind: CallKind) {
    self.kind = kind
    deadline = Self.deadline(kind, timeout, read)
  }

  private static func deadline(
    _ kind: CallKind,
    _ timeout: UInt32,
    _ read: WireInstant
  ) -> WireInstant? {
    guard timeout == 0 else { return read.adding(milliseconds: Int64(timeout)) }
    guard kind == .unary else { return nil }
    return read.adding(milliseconds: WireLimits.unaryTimeout)
  }
}
