internal import Foundation
internal import Synchronization

/// Notes from other threads for the line being edited, and a descriptor that tells of them.
final class WakePipe: Sendable {
  /// The end to wait on.
  let readEnd: Int32
  private let writeEnd: Int32
  private let notes = Mutex<[String]>([])

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
  func post(_ text: String) {
    notes.withLock { $0.append(text) }
    wake()
  }

  /// Wakes whoever waits.
  func wake() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// The notes so far, oldest first.
  func take() -> [String] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    return notes.withLock { notes in
      defer { notes = [] }
      return notes
    }
  }
}
