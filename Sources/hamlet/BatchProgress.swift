import Foundation
import HamletClient
import HamletShell
import Synchronization

/// How a batch stands, on one line of a terminal's standard error; elsewhere nothing.
final class BatchProgress: Sendable {
  private struct State {
    var isDrawn = false
    var last = ContinuousClock.now
  }

  private static let interval = Duration.milliseconds(100)

  private let isShown: Bool
  private let isChinese: Bool
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  init(_ language: ShellLanguage) {
    isShown = isatty(STDERR_FILENO) == 1
    isChinese = language == .chinese
  }

  /// Draws the line anew, ten times a second at most.
  func show(_ tally: BatchTally) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = state.withLock { state in
      guard now - state.last >= Self.interval else { return false }
      state.last = now
      state.isDrawn = true
      return true
    }
    guard isDue else { return }
    let milliseconds = max(1, Int((now - start) / .milliseconds(1)))
    let rate = tally.lines * 1000 / milliseconds
    StandardStreams.complain(
      isChinese
        ? "\r已处理 \(tally.lines) 行，失败 \(tally.failed)，每秒 \(rate) 行\u{1B}[K"
        : "\r\(tally.lines) lines, \(tally.failed) failed, \(rate)/s\u{1B}[K"
    )
  }

  /// Takes the line away, so that something can be written in its place.
  func hide() {
    guard isShown else { return }
    let wasDrawn = state.withLock { state in
      defer { state.isDrawn = false }
      return state.isDrawn
    }
    if wasDrawn { StandardStreams.complain("\r\u{1B}[K") }
  }
}
