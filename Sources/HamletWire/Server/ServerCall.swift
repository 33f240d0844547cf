/// One call on the server, from its CALL to the last written byte of its END.
///
/// A class, for the machine that made it alone: changing a structure of this size in a dictionary
/// took three places on the heap each time. When it is over another call may begin in the same object.
// Not checked at run time for accesses that overlap, ten times a call: what changes is a number, or a
// value whose methods know nothing of the call.
final class ServerCall {
  @exclusivity(unchecked) private(set) var number: CallNumber = 0
  @exclusivity(unchecked) private(set) var timeout: UInt32 = 0
  @exclusivity(unchecked) private(set) var read = WireInstant.distantPast
  @exclusivity(unchecked) var deadline: WireInstant?
  @exclusivity(unchecked) var kind = CallKind.unary
  @exclusivity(unchecked) var phase = ServerCallPhase.running
  /// Whether the client may send further messages.
  @exclusivity(unchecked) var isInputOpen = false
  /// Whether the client has sent RESET: it drops what comes.
  @exclusivity(unchecked) var isMuted = false
  @exclusivity(unchecked) var input = ReceiveWindow(size: 0)
  @exclusivity(unchecked) var output = CallOutput(window: SendWindow(left: 0))

  /// Makes every part of it that of a new call.
  func begin(
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
    kind = .unary
    phase = .running
    isInputOpen = !last
    isMuted = false
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
