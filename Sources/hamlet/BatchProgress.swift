import Foundation
import HamletClient
import HamletShell
import Synchronization

/// How a batch stands, on one line of a terminal's standard error; elsewhere nothing.
final class BatchProgress: Sendable {
  private struct State {
    var isDrawn = false
    var last = ContinuousClock.now
    var tally = BatchTally()
    /// Lines that wait for the server, and for the link.
    var asked = 0
    var unlinked = 0
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
      state.tally = tally
      guard now - state.last >= Self.interval else { return false }
      state.last = now
      return true
    }
    if isDue { draw() }
  }

  /// Says at once that lines wait, or do not wait any more.
  func wait(_ wait: BatchWait) {
    state.withLock { state in
      let step = wait.milliseconds > 0 ? 1 : -1
      if wait.isAsked { state.asked += step } else { state.unlinked += step }
    }
    if isShown { draw() }
  }

  private func draw() {
    let state = state.withLock { state in
      state.isDrawn = true
      return state
    }
    let milliseconds = max(1, Int((ContinuousClock.now - start) / .milliseconds(1)))
    let text = BatchProgressText.line(
      state.tally,
      rate: state.tally.lines * 1000 / milliseconds,
      asked: state.asked,
      unlinked: state.unlinked
    )
    StandardStreams.complain("\r\(isChinese ? text.chinese : text.english)\u{1B}[K")
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
