import Dispatch
import Foundation
import Synchronization

/// Reads a descriptor piece by piece on a thread of its own, so that a wait for input holds up nothing
/// and can be ended.
final class InputPieces: Sendable {
  private static let pieceBytes = 64 << 10

  private struct State {
    var waiter: CheckedContinuation<[UInt8]?, Never>?
    var isStopped = false
    var error: Int32 = 0
  }

  private let state = Mutex(State())
  private let demand = DispatchSemaphore(value: 0)

  /// Begins to wait for readers; the descriptor stays open until the program ends.
  init(_ descriptor: Int32) {
    let (pieces, demand) = (self, demand)
    Thread.detachNewThread {
      while true {
        demand.wait()
        pieces.deliver(Self.piece(of: descriptor))
      }
    }
  }

  /// Why reading ended before the input did, or nil.
  var failure: String? {
    let error = state.withLock { $0.error }
    return error == 0 ? nil : String(cString: strerror(error))
  }

  /// The next piece; nil at the end, after a failure, or once it was stopped.
  func next() async -> [UInt8]? {
    await withCheckedContinuation { (waiter: CheckedContinuation<[UInt8]?, Never>) in
      let isStopped = state.withLock { state in
        if !state.isStopped { state.waiter = waiter }
        return state.isStopped
      }
      if isStopped { waiter.resume(returning: nil) } else { demand.signal() }
    }
  }

  /// Ends a wait, and every later one.
  func stop() {
    let waiter = state.withLock { state in
      state.isStopped = true
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(returning: nil)
  }

  private func deliver(_ piece: (bytes: [UInt8], error: Int32)) {
    let waiter = state.withLock { state in
      state.error = piece.error
      defer { state.waiter = nil }
      return state.waiter
    }
    waiter?.resume(returning: piece.bytes.isEmpty ? nil : piece.bytes)
  }

  private static func piece(of descriptor: Int32) -> (bytes: [UInt8], error: Int32) {
    var bytes = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return (Array(bytes.prefix(count)), 0) }
      guard errno == EINTR || errno == EAGAIN else { return ([], errno) }
      if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
      }
    }
  }
}
