import Foundation
import Synchronization

/// What a write can be given that needs no writer: made on another thread while the write waits for its
/// turn, or not at all.
package final class Preparation<Value: Sendable>: PreparationJob {
  private enum State {
    case waiting
    case running
    case ended(Value?)
  }

  private let make: @Sendable (ReadSnapshot) throws -> Value
  private let state = Mutex(State.waiting)
  /// Signalled once, when it ended after it began; the writer waits on it once at most.
  private let end = DispatchSemaphore(value: 0)

  /// Describes what is made.
  package init(_ make: @escaping @Sendable (ReadSnapshot) throws -> Value) { self.make = make }

  /// Makes it, unless the writer did not wait for it.
  func run(_ read: ((ReadSnapshot) throws -> Void) throws -> Void) {
    let isOurs = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .running
      return true
    }
    guard isOurs else { return }
    var value: Value?
    // What a rule forbids, the writer finds out by itself and says so.
    try? read { value = try make($0) }
    let made = value
    state.withLock { $0 = .ended(made) }
    end.signal()
  }

  /// What was made of it; nil where nobody has begun, or it failed.
  ///
  /// Waits for whoever is at it.
  /// Whoever asks needs no lock that making it takes: it is a read.
  package func take() -> Value? {
    while true {
      let found = state.withLock { state -> (isEnd: Bool, Value?) in
        switch state {
        case .waiting:
          state = .ended(nil)
          return (true, nil)
        case .running: return (false, nil)
        case .ended(let value): return (true, value)
        }
      }
      if found.isEnd { return found.1 }
      end.wait()
    }
  }
}

/// A preparation as the threads that do them know it.
protocol PreparationJob: AnyObject, Sendable {
  /// Makes it within a snapshot that `read` gives.
  func run(_ read: ((ReadSnapshot) throws -> Void) throws -> Void)
}
