internal import Foundation

/// The history of earlier sessions: one line per statement, readable only by its owner.
package struct HistoryFile: Sendable {
  /// How many lines are read back.
  static let lineLimit = 1_000

  private let path: String

  /// Names the file; it is made at the first line.
  package init(path: String) {
    self.path = path
  }

  /// The lines, oldest first; none when there is no file.
  package func lines() -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.suffix(Self.lineLimit)
  }

  /// Adds a line, which must already be without private values.
  ///
  /// An open for appending and a single write keep the lines of two shells whole.
  package func append(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = fchmod(descriptor, 0o600)
    let bytes = Array((VisibleText.of(line) + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
