internal import Dispatch
internal import Foundation
internal import Synchronization

/// Signals that mean something while the shell runs: Ctrl-C during a call, a changed window.
final class Interrupts: Sendable {
  // Only kept alive, never read: a source that nobody holds delivers nothing.
  nonisolated(unsafe) private let windowSource: any DispatchSourceSignal

  /// Wakes the editor when the window changes its size.
  init(windowWakes wake: WakePipe) {
    windowSource = DispatchSource.makeSignalSource(signal: SIGWINCH, queue: .global())
    windowSource.setEventHandler { wake.wake() }
    windowSource.resume()
  }

  /// Runs work that the first Ctrl-C cancels; the second ends the program.
  func running<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    let task = Task { await work() }
    let presses = Presses()
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      if presses.next() == 1 { task.cancel() } else { exit(ExitCode.interrupted.rawValue) }
    }
    source.resume()
    let result = await task.value
    source.cancel()
    signal(SIGINT, SIG_DFL)
    return result
  }
}

/// Counts Ctrl-C during one call.
private final class Presses: Sendable {
  private let count = Mutex(0)

  /// One more.
  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
