internal import Foundation
internal import Synchronization

/// Counts the commands that have the terminal now: Ctrl-C is then theirs, and ends nothing of ours.
final class ForegroundWork: Sendable {
  private struct State {
    var count = 0
    var settings: termios?
  }

  private let state = Mutex(State())

  /// Whether a command has the terminal.
  var isBusy: Bool { state.withLock { $0.count > 0 } }

  /// A command begins.
  func begin() {
    state.withLock { state in
      state.count += 1
      var settings = termios()
      if state.count == 1, tcgetattr(STDIN_FILENO, &settings) == 0 { state.settings = settings }
    }
  }

  /// It has ended; a command that was killed may have left the terminal in a state of its own.
  func end() {
    state.withLock { state in
      state.count = max(0, state.count - 1)
      guard state.count == 0, var settings = state.settings else { return }
      _ = tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
      state.settings = nil
    }
  }
}
