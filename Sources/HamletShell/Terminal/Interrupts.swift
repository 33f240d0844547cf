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
    /// How often it was pressed; kept after the work until the next line is asked for.
    var presses = 0
    /// Whether it means the line that is asked for, every time.
    var isAsking = false
  }

  private final class State: Sendable {
    let running = Mutex(Running())
    /// What a further Ctrl-C gives up; nil: the program.
    let abandon = Mutex<(@Sendable () -> Void)?>(nil)
    /// Is told of each Ctrl-C that meant work of a shell that stays.
    let pressed = Mutex<(@Sendable () -> Void)?>(nil)
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
        guard let cancel = running.cancel else {
          if abandon == nil { return nil }
          // Work that was cancelled has just ended: what it waited for is given up all the same.
          if running.presses > 0 { return abandon }
          // Between a line and its call, a shell that is to stay has nothing to stop yet.
          return { @Sendable () -> Void in }
        }
        running.presses += 1
        return running.presses == 1 || running.isAsking ? cancel : abandon
      }
      guard let act else { exit(ExitCode.interrupted.rawValue) }
      act()
      if abandon != nil { pressed.withLock { $0 }?() }
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

  /// From now on this is done after each Ctrl-C of a shell that stays.
  func onPress(_ act: @escaping @Sendable () -> Void) {
    state.pressed.withLock { $0 = act }
  }

  /// Runs work that the first Ctrl-C cancels; see `abandon` for the second.
  func running<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T {
    // The work begins under the lock: no Ctrl-C can come while it runs and nothing would cancel it.
    let task = state.running.withLock { running in
      let task = Task { await work() }
      running = Running(cancel: { task.cancel() })
      return task
    }
    let result = await task.value
    state.running.withLock { $0.cancel = nil }
    return result
  }

  /// Forgets what Ctrl-C meant: a line is asked for.
  func rest() {
    state.running.withLock { running in
      if running.cancel == nil { running = Running() }
    }
  }

  /// Whether the work at hand was cancelled and has not ended.
  var isCancelling: Bool {
    state.running.withLock { $0.cancel != nil && !$0.isAsking && $0.presses == 1 }
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
