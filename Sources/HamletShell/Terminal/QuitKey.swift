internal import Foundation

/// Waits for a time, unless somebody at the terminal wants to end it.
enum QuitKey {
  /// True for q, Ctrl-C, Ctrl-D, Escape, or a terminal that is gone.
  static func isPressed(within milliseconds: Int, wake: WakePipe) -> Bool {
    guard SavedTerminal.enter(STDIN_FILENO, wake: wake) else {
      Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000)
      return false
    }
    defer { SavedTerminal.restore() }
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      let left = end - ContinuousClock.now
      let (seconds, rest) = left.components
      let wait = seconds * 1_000 + rest / 1_000_000_000_000_000
      guard wait > 0 else { return false }
      var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Int32(clamping: wait)) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
      if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { return true }
      let quits: Set<UInt8> = [UInt8(ascii: "q"), UInt8(ascii: "Q"), 0x03, 0x04, 0x1B]
      if count > 0, bytes[..<count].contains(where: quits.contains) { return true }
    }
  }
}
