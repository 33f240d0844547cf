internal import Glibc

/// One connection at work: what came and is not parsed, what waits to leave, and the calls between.
final class PumpLine {
  let socket: Int32
  let maxCalls: Int
  private let method: String
  private let remembersHeads: Bool
  let input = ByteTank(capacity: 256 * 1024)
  let output = ByteTank(capacity: 64 * 1024)
  var open: OpenCalls
  /// Calls that are due and have no room on the wire.
  var waiting = DueQueue()
  /// Why it is over; nil: it is not.
  var end: String?
  /// The server takes no more calls.
  var isLeaving = false
  /// Whether the server knows the method from the call before.
  private(set) var isSaid: Bool

  /// For calls of one method.
  init(_ line: RawLine, method: String) {
    socket = line.socket
    maxCalls = line.maxCalls
    self.method = method
    remembersHeads = line.remembersHeads
    isSaid = line.remembersHeads && line.lastMethod == method
    open = OpenCalls(most: line.maxCalls, after: line.highestCall)
  }

  var isUsable: Bool { end == nil && !isLeaving }

  /// What is kept of it for the next run; nil where it is over or its calls are not.
  var rest: RawLine? {
    guard isUsable, open.count == 0 else { return nil }
    var line = RawLine(
      socket: socket,
      maxCalls: maxCalls,
      highestCall: open.highest,
      remembersHeads: remembersHeads
    )
    if isSaid { line.lastMethod = method }
    return line
  }

  /// A call was written.
  @inline(__always)
  func said() { isSaid = remembersHeads }

  /// Reads once; gives how many bytes came.
  func receive() -> Int {
    let room = input.room(64 * 1024)
    let count = Glibc.read(socket, room.baseAddress, room.count)
    if count > 0 {
      input.wrote(count)
      return count
    }
    if count == 0 { end = end ?? "LOST: the server closed the connection" }
    if count < 0, errno != EAGAIN, errno != EINTR {
      end = end ?? "LOST: \(String(cString: strerror(errno)))"
    }
    return 0
  }

  /// Writes what waits, with one call where the socket takes it; gives how many bytes left.
  func flush() -> Int {
    guard output.count > 0, end == nil else { return 0 }
    let count = Glibc.send(
      socket,
      output.bytes.baseAddress,
      output.count,
      Int32(MSG_NOSIGNAL)
    )
    if count > 0 {
      output.take(count)
      return count
    }
    if count < 0, errno != EAGAIN, errno != EINTR {
      end = end ?? "LOST: \(String(cString: strerror(errno)))"
    }
    return 0
  }
}
