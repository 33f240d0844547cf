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
    /// Whether it means the line that is asked for, every time.
    var isAsking = false
  }

  private final class State: Sendable {
    let running = Mutex(Running())
    /// What a further Ctrl-C gives up; nil: the program.
    let abandon = Mutex<(@Sendable () -> Void)?>(nil)
    let front: ForegroundWork

    init(front: ForegroundWork) { self.front = front }

    /// The first Ctrl-C cancels the work, the next one gives up what the work waits for; one without
    /// work, or with nothing to give up, ends the program.
    func press() {
      // The terminal gave it to the command as well, which does with it what it wants; a call whose
      // rows it reads no more is ended by the next.
      if front.isBusy {
        let cancel = running.withLock { running in
          running.presses += 1
          return running.presses > 1 ? running.cancel : nil
        }
        cancel?()
        return
      }
      let abandon = abandon.withLock { $0 }
      let act = running.withLock { running -> (@Sendable () -> Void)? in
        // Between a line and its call, a shell that is to stay has nothing to stop yet.
        guard let cancel = running.cancel else {
          if abandon == nil { return nil }
          return { @Sendable () -> Void in }
        }
        running.presses += 1
        return running.presses == 1 || running.isAsking ? cancel : abandon
      }
      guard let act else { exit(ExitCode.interrupted.rawValue) }
      act()
    }
  }

  private let state: State
  // Only kept alive, never read: a source that nobody holds delivers nothing.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  /// Listens; a changed window wakes the editor.
  init(windowWakes wake: WakePipe, front: ForegroundWork) {
    let state = State(front: front)
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

  /// From now on a second Ctrl-C does this instead of ending the program.
  func abandon(_ act: @escaping @Sendable () -> Void) {
    state.abandon.withLock { $0 = act }
  }

  /// Runs work that the first Ctrl-C cancels; see `abandon` for the second.
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

  private func during<T>(_ state: Running, _ work: () -> T) -> T {
    let before = self.state.running.withLock { running in
      defer { running = state }
      return running
    }
    defer { self.state.running.withLock { $0 = before } }
    return work()
  }
}
