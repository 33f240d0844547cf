internal import Foundation
import HamletMessages

/// The history of earlier sessions, readable only by its owner: one line per statement, which is a
/// JSON string where the statement has several rows.
///
/// No statement begins with a quote, so older files are read as they are.
package struct HistoryFile: Sendable {
  /// How many lines are read back.
  static let lineLimit = 1_000
  /// Bytes past which the file is cut to its newest lines: those that are read back, or half as many
  /// bytes where they are long.
  static let byteLimit = 256 << 10

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

  /// Adds a line, which must already be without private values, and lets the file not grow for ever.
  ///
  /// A lock keeps the lines of two shells whole, and none is written to a file that was just replaced.
  package func append(_ line: String) {
    for _ in 0..<4 {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { return }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX) == 0, isCurrent(descriptor) else { continue }
      _ = fchmod(descriptor, 0o600)
      let bytes = Array((Self.line(line) + "\n").utf8)
      _ = write(descriptor, bytes, bytes.count)
      if lseek(descriptor, 0, SEEK_END) > Self.byteLimit { trim() }
      return
    }
  }

  /// Whether the path still names the file that is open.
  private func isCurrent(_ descriptor: Int32) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }

  /// Puts a file with the newest lines in the place of this one; as it is where that does not work.
  private func trim() {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    var kept: [Data.SubSequence] = []
    var bytes = 0
    for line in data.split(separator: UInt8(ascii: "\n")).suffix(Self.lineLimit).reversed() {
      bytes += line.count + 1
      guard bytes <= Self.byteLimit / 2 else { break }
      kept.append(line)
    }
    let text = Data(kept.reversed().flatMap { $0 + [UInt8(ascii: "\n")] })
    let draft = path + ".new"
    _ = unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let written = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    if written == text.count { _ = rename(draft, path) } else { _ = unlink(draft) }
  }
}
