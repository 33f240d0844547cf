internal import Foundation
internal import Synchronization

/// How far a transfer is: one line of a terminal's standard error, drawn anew and taken away at its end.
///
/// In plain mode a line now and then; where nobody sits at a terminal, nothing.
package final class ProgressLine: Sendable {
  private struct State {
    var start = ContinuousClock.now
    var last: ContinuousClock.Instant?
    var isBegun = false
    var isDrawn = false
  }

  /// What is too short to be waited for shows nothing.
  private static let patience = Duration.milliseconds(400)
  private static let redraw = Duration.milliseconds(100)
  private static let plainPause = Duration.seconds(5)

  private let unit: ProgressText.Unit
  private let isPlain: Bool
  private let isShown: Bool
  private let state = Mutex(State())

  /// A line for a unit; plain in words, one line every five seconds.
  package init(_ unit: ProgressText.Unit, isPlain: Bool = false) {
    self.unit = unit
    self.isPlain = isPlain || ProcessInfo.processInfo.environment["TERM"] == "dumb"
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Draws a count; of a total where it is known.
  package func show(_ done: Int, of total: Int?, _ language: ShellLanguage) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if !state.isBegun { (state.start, state.isBegun) = (now, true) }
      let pause = isPlain ? Self.plainPause : Self.redraw
      guard now - state.start >= Self.patience else { return }
      if let last = state.last, now - last < pause { return }
      state.last = now
      let elapsed = (now - state.start).components
      let text = ProgressText(unit, language).line(
        done: done,
        total: total,
        milliseconds: elapsed.seconds * 1_000 + elapsed.attoseconds / 1_000_000_000_000_000,
        width: TerminalSize.width(STDERR_FILENO),
        isPlain: isPlain
      )
      state.isDrawn = !isPlain
      Descriptor.write(isPlain ? text + "\n" : "\r\(text)\u{1B}[K", to: STDERR_FILENO)
    }
  }

  /// Takes the line away; the next count begins anew.
  package func end() {
    state.withLock { state in
      if state.isDrawn { Descriptor.write("\r\u{1B}[K", to: STDERR_FILENO) }
      state = State()
    }
  }

  /// A count of rows, or their end.
  func tell(_ rows: Int?, _ language: ShellLanguage) {
    if let rows { show(rows, of: nil, language) } else { end() }
  }
}
