internal import Foundation

/// The size of a terminal.
package struct TerminalSize: Hashable, Sendable {
  /// Cells per line.
  package var width: Int
  /// Lines.
  package var height: Int

  /// The size of a descriptor's terminal; 80 by 24 when nobody knows.
  package static func of(_ descriptor: Int32) -> TerminalSize {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return TerminalSize(width: 80, height: 24)
    }
    return TerminalSize(width: Int(size.ws_col), height: size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  /// Cells per line; 80 when nobody knows.
  package static func width(_ descriptor: Int32) -> Int { of(descriptor).width }

  /// Lines of the screen; 24 when nobody knows.
  package static func height(_ descriptor: Int32) -> Int { of(descriptor).height }
}
