import Foundation
import HamletClient

/// How far a transfer is, on one line of a terminal's standard error; elsewhere nothing.
struct Progress {
  private let total: Int
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now

  init(total: Int) {
    self.total = total
  }

  /// Draws the line anew for a count of bytes.
  func show(_ done: Int) {
    guard isShown, total > 0 else { return }
    let filled = 24 * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
    let seconds = max(1, (ContinuousClock.now - start).components.seconds)
    let rate = done / 1024 / Int(seconds)
    write(
      "\r[\(bar)] \(100 * done / total)% \(done / 1024)/\(total / 1024) KiB \(rate) KiB/s\u{1B}[K"
    )
  }

  /// Takes the line away.
  func end() {
    guard isShown, total > 0 else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    StandardStreams.complain(text)
  }
}
