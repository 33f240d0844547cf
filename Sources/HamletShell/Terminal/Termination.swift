internal import Dispatch
internal import Foundation
internal import Synchronization

/// SIGTERM: the call at work is cancelled and says what it leaves behind, then the program ends.
final class Termination: Sendable {
  /// How long what is at work may take to end.
  private static let grace = DispatchTimeInterval.seconds(15)

  private struct Work {
    var cancel: (@Sendable () -> Void)?
    var isTerminated = false
  }

  private final class State: Sendable {
    let work = Mutex(Work())

    func terminate() {
      let cancel = work.withLock { work -> (@Sendable () -> Void)? in
        work.isTerminated = true
        return work.cancel
      }
      guard let cancel else { exit(ExitCode.terminated.rawValue) }
      cancel()
      DispatchQueue.global().asyncAfter(deadline: .now() + Termination.grace) {
        exit(ExitCode.terminated.rawValue)
      }
    }
  }

  private let state: State
  // Only kept alive, never read: a source that nobody holds delivers nothing.
  nonisolated(unsafe) private let source: any DispatchSourceSignal

  /// Listens from now on.
  init() {
    let state = State()
    self.state = state
    // Handled and not ignored, as children would inherit that.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    action.sa_flags = SA_RESTART
    sigaction(SIGTERM, &action, nil)
    let source = DispatchSource.makeSignalSource(signal: SIGTERM, queue: .global())
    source.setEventHandler { state.terminate() }
    self.source = source
    source.resume()
  }

  /// Whether the signal came.
  var hasCome: Bool { state.work.withLock { $0.isTerminated } }

  /// Runs work that the signal cancels.
  func guarding<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    let task = Task { await work() }
    let hasCome = state.work.withLock { state in
      state.cancel = { task.cancel() }
      return state.isTerminated
    }
    if hasCome { task.cancel() }
    let result = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    state.work.withLock { $0.cancel = nil }
    return result
  }
}
