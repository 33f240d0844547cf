internal import Foundation
internal import Synchronization

/// The terminal's settings as they were, put back on every way out.
///
/// A signal handler may only touch what needs no lock and no allocation, so what it needs lies in
/// plain memory: it is written before raw mode begins and only read afterwards.
enum SavedTerminal {
  // Written once by `install`, under a lock and before any handler can run; read by handlers.
  nonisolated(unsafe) private static let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  // 1 while raw mode is on; a byte is read and written whole.
  nonisolated(unsafe) private static let isRaw = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  private static let isInstalled = Mutex(false)
  /// Ends bracketed paste and shows the cursor.
  private static let leave: StaticString = "\u{1B}[?2004l\u{1B}[?25h"

  /// Turns raw mode on; false when the descriptor is no terminal.
  static func enter(_ descriptor: Int32) -> Bool {
    install(descriptor)
    var raw = termios()
    guard tcgetattr(descriptor, &raw) == 0 else { return false }
    saved.pointee = raw
    cfmakeraw(&raw)
    // Output keeps its meaning of a line feed: notes from other threads stay readable.
    raw.c_oflag |= tcflag_t(OPOST)
    isRaw.pointee = 1
    guard tcsetattr(descriptor, TCSADRAIN, &raw) == 0 else {
      isRaw.pointee = 0
      return false
    }
    return true
  }

  /// Turns raw mode off, also in a signal handler.
  static func restore() {
    guard isRaw.pointee == 1 else { return }
    isRaw.pointee = 0
    _ = write(STDOUT_FILENO, leave.utf8Start, leave.utf8CodeUnitCount)
    _ = tcsetattr(STDIN_FILENO, TCSADRAIN, saved)
  }

  private static func install(_ descriptor: Int32) {
    isInstalled.withLock { isInstalled in
      guard !isInstalled else { return }
      isInstalled = true
      saved.initialize(to: termios())
      isRaw.initialize(to: 0)
      atexit { SavedTerminal.restore() }
      for number in [SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGILL, SIGTRAP] {
        handle(number)
      }
    }
  }

  /// Puts the terminal back and ends as the signal would have ended the process.
  private static func handle(_ number: Int32) {
    var before = sigaction()
    // A handler that the host installed stays: it ends in `exit`, which restores as well.
    guard sigaction(number, nil, &before) == 0,
      before.__sigaction_handler.sa_handler == nil
    else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      SavedTerminal.restore()
      signal(number, SIG_DFL)
      raise(number)
    }
    _ = sigaction(number, &action, nil)
  }
}
