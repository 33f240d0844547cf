internal import Dispatch
internal import Foundation
internal import Synchronization

/// Signals that mean something while the shell runs: Ctrl-C during a call, a changed window.
///
/// One source per signal lives as long as the console: a source that is taken down late would take
/// the next call's Ctrl-C with it.
final class Interrupts: Sendable {
  /// What Ctrl-C means just now.
  private struct Running {
    /// Cancels the work; nil: there is none.
    var cancel: (@Sendable () -> Void)?
    var presses = 0
    /// Whether it means the program in the foreground, which has the terminal.
    var isForeign = false
    /// Whether it means the line that is asked for, every time.
    var isAsking = false
  }

  private final class State: Sendable {
    let running = Mutex(Running())

    /// The first Ctrl-C cancels the work, the next one, or one without work, ends the program.
    func press() {
      let (isForeign, cancel) = running.withLock { running -> (Bool, (@Sendable () -> Void)?) in
        running.presses += 1
        let counts = running.presses == 1 || running.isAsking
        return (running.isForeign, counts ? running.cancel : nil)
      }
      if isForeign { return }
      guard let cancel else { exit(ExitCode.interrupted.rawValue) }
      cancel()
    }
  }

  private let state: State
  // Only kept alive, never read: a source that nobody holds delivers nothing.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  /// Listens; a changed window wakes the editor.
  init(windowWakes wake: WakePipe) {
    let state = State()
    self.state = state
    signal(SIGINT, SIG_IGN)
    let interrupt = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    interrupt.setEventHandler { state.press() }
    let window = DispatchSource.makeSignalSource(signal: SIGWINCH, queue: .global())
    window.setEventHandler { wake.wake() }
    sources = [interrupt, window]
    interrupt.resume()
    window.resume()
  }

  /// Runs work that the first Ctrl-C cancels; the second ends the program.
  func running<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    let task = Task { await work() }
    state.running.withLock { $0 = Running(cancel: { task.cancel() }) }
    let result = await task.value
    state.running.withLock { $0 = Running() }
    return result
  }

  /// Waits for a line that every Ctrl-C interrupts.
  func asking<T>(_ wake: WakePipe, _ work: () -> T) -> T {
    let asking = Running(cancel: { wake.interrupt() }, isAsking: true)
    return during(asking, work)
  }

  /// Runs a program that has the terminal to itself, and Ctrl-C with it.
  func foreign<T>(_ work: () -> T) -> T { during(Running(isForeign: true), work) }

  private func during<T>(_ state: Running, _ work: () -> T) -> T {
    let before = self.state.running.withLock { running in
      defer { running = state }
      return running
    }
    defer { self.state.running.withLock { $0 = before } }
    return work()
  }
}
