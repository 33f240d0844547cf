internal import Foundation
import HamletMessages

/// The history of earlier sessions, readable only by its owner: one line per statement, which is a
/// JSON string where the statement has several rows.
///
/// No statement begins with a quote, so older files are read as they are.
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
    return lines.suffix(Self.lineLimit).map(Self.statement)
  }

  /// The statement that a line of the file holds.
  private static func statement(_ line: String) -> String {
    guard line.first == "\"", let value = try? JSONValue(parsing: Array(line.utf8)),
      case .string(let text) = value
    else { return line }
    return VisibleText.lines(of: text).joined(separator: "\n")
  }

  private static func line(_ statement: String) -> String {
    let rows = VisibleText.lines(of: statement.replacing("\r\n", with: "\n"))
    guard rows.count > 1 || statement.hasPrefix("\"") else { return rows.joined() }
    return JSONValue.string(rows.joined(separator: "\n")).text()
  }

  /// Adds a line, which must already be without private values.
  ///
  /// An open for appending and a single write keep the lines of two shells whole.
  package func append(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = fchmod(descriptor, 0o600)
    let bytes = Array((Self.line(line) + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
