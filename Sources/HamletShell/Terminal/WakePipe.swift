internal import Foundation
internal import Synchronization

/// What other threads have for the line being edited, and a descriptor that tells of it.
final class WakePipe: Sendable {
  /// What came.
  struct Inbox: Sendable {
    /// Notes to show, oldest first.
    var notes: [String] = []
    /// Completions that were asked for, with the number of the question.
    var completions: [(question: Int, found: Completions)] = []
    /// Whether Ctrl-C was pressed where the terminal makes it a signal.
    var isInterrupted = false
  }

  /// The end to wait on.
  let readEnd: Int32
  /// The end to write to, also for signal handlers.
  let writeEnd: Int32
  private let inbox = Mutex(Inbox())

  /// Without descriptors left, notes are shown at the next key.
  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Adds a note.
  func post(_ note: String) {
    inbox.withLock { $0.notes.append(note) }
    wake()
  }

  /// Adds completions.
  func post(_ found: Completions, for question: Int) {
    inbox.withLock { $0.completions.append((question, found)) }
    wake()
  }

  /// Tells of a Ctrl-C.
  func interrupt() {
    inbox.withLock { $0.isInterrupted = true }
    wake()
  }

  /// Wakes whoever waits.
  func wake() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// What came so far.
  func take() -> Inbox {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    return inbox.withLock { inbox in
      defer { inbox = Inbox() }
      return inbox
    }
  }
}
