internal import Foundation
internal import Synchronization

/// A file that an answer is written to as it comes.
final class FileSink: AnswerSink {
  private struct State {
    var descriptor: Int32
    var isWhole = true
  }

  private let state: Mutex<State>

  /// Opens it, new ones for their owner alone, since answers name people; nil where it cannot be.
  init?(_ name: String, isAppending: Bool) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isAppending ? O_APPEND : O_TRUNC)
    let descriptor = Foundation.open(name, flags, 0o600)
    guard descriptor >= 0 else { return nil }
    state = Mutex(State(descriptor: descriptor))
  }

  deinit { _ = close() }

  func write(_ all: [UInt8]) -> Bool {
    state.withLock { state in
      guard state.isWhole, state.descriptor >= 0 else { return false }
      var bytes = all[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes {
          Foundation.write(state.descriptor, $0.baseAddress, $0.count)
        }
        if count > 0 {
          bytes = bytes.dropFirst(count)
        } else if errno != EINTR && errno != EAGAIN {
          state.isWhole = false
          return false
        }
      }
      return true
    }
  }

  func close() -> Bool {
    state.withLock { state in
      guard state.descriptor >= 0 else { return state.isWhole }
      // A full disk is sometimes told only here.
      if Foundation.close(state.descriptor) != 0 { state.isWhole = false }
      state.descriptor = -1
      return state.isWhole
    }
  }
}
