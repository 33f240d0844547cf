internal import Foundation

/// What a process takes, as the system tells it.
package struct ServerMemory: Sendable, Codable {
  package let residentBytes: Int
  /// Of these, memory that no file stands behind.
  package let anonymousBytes: Int
  package let openFilesLimit: Int

  /// Reads it of a process; nil where there is none.
  package init?(pid: Int) {
    guard let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
      let resident = Self.number("VmRSS:", in: status)
    else { return nil }
    residentBytes = resident * 1_024
    anonymousBytes = (Self.number("RssAnon:", in: status) ?? 0) * 1_024
    let limits = (try? String(contentsOfFile: "/proc/\(pid)/limits", encoding: .utf8)) ?? ""
    openFilesLimit = Self.number("Max open files", in: limits) ?? 0
  }

  /// The first number of the line that begins with these words.
  package static func number(_ words: String, in text: String) -> Int? {
    guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(words) }) else {
      return nil
    }
    return line.dropFirst(words.count).split(whereSeparator: \.isWhitespace).first
      .flatMap { Int($0) }
  }
}
