internal import Foundation
internal import Synchronization

/// The terminal's settings as they were, put back on every way out and whenever the process stops.
///
/// A signal handler may only touch what needs no lock and no allocation, so what it needs lies in
/// plain memory: it is written before raw mode begins and only read afterwards.
enum SavedTerminal {
  /// How the terminal differs from what it was.
  private enum Mode {
    static let none: UInt8 = 0
    /// Every key comes at once, and pastes are marked.
    static let raw: UInt8 = 1
    /// What is typed is not shown; nothing else is different.
    static let silent: UInt8 = 2
  }

  // Written under a lock by `install` and before a mode begins; read by handlers.
  nonisolated(unsafe) private static let saved = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  // A byte is read and written whole.
  nonisolated(unsafe) private static let mode = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  // What the signals did before, by number; written once by `install`, read by handlers.
  nonisolated(unsafe) private static let before =
    UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  // The end of the pipe that wakes the editor; written before a mode begins.
  nonisolated(unsafe) private static let wakeEnd = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  // 1 when the process goes on after a stop, until the editor saw it.
  nonisolated(unsafe) private static let goesOn = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  // 1 from the signal that stops the process until it goes on.
  nonisolated(unsafe) private static let stops = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
  private static let isInstalled = Mutex(false)
  /// Ends bracketed paste and colours, and shows the cursor.
  private static let leave: StaticString = "\u{1B}[?2004l\u{1B}[0m\u{1B}[?25h"
  private static let newRow: StaticString = "\r\n"
  /// Begins bracketed paste.
  private static let begin: StaticString = "\u{1B}[?2004h"

  /// Sets a terminal right that a program left as we do when we are killed: without lines, echo or
  /// signals; false where it is none, or as it should be.
  static func mend(_ descriptor: Int32) -> Bool {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return false }
    let lines = tcflag_t(ICANON | ECHO | ISIG)
    // One of them alone is somebody's wish, as of a program that types for a person.
    guard settings.c_lflag & lines == 0, settings.c_iflag & tcflag_t(ICRNL) == 0 else {
      return false
    }
    settings.c_iflag |= tcflag_t(ICRNL | IXON)
    settings.c_oflag |= tcflag_t(OPOST | ONLCR)
    settings.c_lflag |= lines | tcflag_t(IEXTEN)
    return tcsetattr(descriptor, TCSADRAIN, &settings) == 0
  }

  /// Turns raw mode on; false when the descriptor is no terminal.
  static func enter(_ descriptor: Int32, wake: WakePipe) -> Bool {
    install(wake)
    guard tcgetattr(descriptor, saved) == 0 else { return false }
    goesOn.pointee = 0
    return again()
  }

  /// Turns raw mode on again after ``restore()``.
  @discardableResult
  static func again() -> Bool {
    var raw = saved.pointee
    cfmakeraw(&raw)
    // Output keeps its meaning of a line feed: notes from other threads stay readable.
    raw.c_oflag |= tcflag_t(OPOST)
    mode.pointee = Mode.raw
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else {
      mode.pointee = Mode.none
      return false
    }
    _ = write(STDOUT_FILENO, begin.utf8Start, begin.utf8CodeUnitCount)
    return true
  }

  /// Stops showing what is typed; false when the standard input is no terminal.
  static func silence(wake: WakePipe) -> Bool {
    install(wake)
    guard tcgetattr(STDIN_FILENO, saved) == 0 else { return false }
    var silent = saved.pointee
    silent.c_lflag &= ~tcflag_t(ECHO)
    mode.pointee = Mode.silent
    return tcsetattr(STDIN_FILENO, TCSADRAIN, &silent) == 0
  }

  /// Puts the settings back, also in a signal handler.
  static func restore() {
    let last = mode.pointee
    guard last != Mode.none else { return }
    mode.pointee = Mode.none
    if last == Mode.raw {
      _ = write(STDOUT_FILENO, leave.utf8Start, leave.utf8CodeUnitCount)
    }
    _ = tcsetattr(STDIN_FILENO, TCSADRAIN, saved)
  }

  /// Puts the settings back where a line was being typed, and leaves that line to stand for itself.
  private static func breakOff() {
    let wasTyping = mode.pointee == Mode.raw
    restore()
    if wasTyping { _ = write(STDOUT_FILENO, newRow.utf8Start, newRow.utf8CodeUnitCount) }
  }

  /// Stops the process and whatever runs with it, as Ctrl-Z does where the terminal makes it a signal;
  /// the wake pipe tells when it goes on.
  static func stop() {
    restore()
    kill(0, SIGTSTP)
  }

  /// Whether the process went on after a stop since this was asked last.
  static func takeGoesOn() -> Bool {
    defer { goesOn.pointee = 0 }
    return goesOn.pointee == 1
  }

  private static func install(_ wake: WakePipe) {
    isInstalled.withLock { isInstalled in
      wakeEnd.initialize(to: wake.writeEnd)
      guard !isInstalled else { return }
      isInstalled = true
      saved.initialize(to: termios())
      mode.initialize(to: Mode.none)
      goesOn.initialize(to: 0)
      stops.initialize(to: 0)
      PrivateFile.forget()
      before.initialize(repeating: sigaction(), count: 65)
      atexit {
        SavedTerminal.breakOff()
        PrivateFile.remove()
      }
      for number in [SIGTERM, SIGHUP] where isUnhandled(number) { handleEnd(number) }
      // The Swift runtime takes it for a crash and would ask about it at the terminal.
      handleEnd(SIGQUIT)
      for number in [SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS] {
        handleCrash(number)
      }
      handleStop()
    }
  }

  /// Whether the host left a signal as it was; a handler of its own stays, and ends in `exit`, which
  /// restores as well.
  private static func isUnhandled(_ number: Int32) -> Bool {
    sigaction(number, nil, before + Int(number)) == 0
      && before[Int(number)].__sigaction_handler.sa_handler == nil
  }

  /// Puts the terminal back and ends as the signal would have ended the process.
  private static func handleEnd(_ number: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      SavedTerminal.breakOff()
      PrivateFile.remove()
      signal(number, SIG_DFL)
      raise(number)
    }
    _ = sigaction(number, &action, nil)
  }

  /// Puts the terminal back and lets the crash go on to whoever handled it before, as the reporter of
  /// the Swift runtime.
  private static func handleCrash(_ number: Int32) {
    var action = sigaction()
    // A stack that overflowed has no room for a handler.
    action.sa_flags = SA_ONSTACK | SA_SIGINFO
    action.__sigaction_handler.sa_sigaction = { number, info, _ in
      SavedTerminal.breakOff()
      PrivateFile.remove()
      if let info, info.pointee.si_code <= 0 {
        // Another process sent it: there is no instruction at which it would happen again.
        signal(number, SIG_DFL)
      } else {
        _ = sigaction(number, SavedTerminal.before + Int(number), nil)
      }
      raise(number)
    }
    _ = sigaction(number, &action, before + Int(number))
  }

  /// Puts the terminal back before a stop, and tells the editor when the process goes on.
  private static func handleStop() {
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { _ in SavedTerminal.stopped() }
    _ = sigaction(SIGTSTP, &action, nil)
    action.__sigaction_handler.sa_handler = { _ in
      // After a stop that was handled the stop's own handler tells of it.
      if SavedTerminal.stops.pointee == 0 { SavedTerminal.continued() }
    }
    _ = sigaction(SIGCONT, &action, nil)
  }

  /// In a signal handler.
  private static func stopped() {
    let number = errno
    restore()
    stops.pointee = 1
    var stop = sigaction()
    var own = sigaction()
    _ = sigaction(SIGTSTP, &stop, &own)
    raise(SIGTSTP)
    var blocked = sigset_t()
    var mask = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGTSTP)
    // Here it stops, unless nobody could continue it.
    pthread_sigmask(SIG_UNBLOCK, &blocked, &mask)
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    _ = sigaction(SIGTSTP, &own, nil)
    stops.pointee = 0
    continued()
    errno = number
  }

  /// In a signal handler.
  private static func continued() {
    let number = errno
    goesOn.pointee = 1
    var byte: UInt8 = 1
    _ = write(wakeEnd.pointee, &byte, 1)
    errno = number
  }
}
