import Foundation
import Synchronization

/// A file that holds a secret, read once: what a pipe says is gone when it was read.
enum SecretFile {
  private static let known = Mutex<[String: String]>([:])

  /// Its text without the line's end; nil where it cannot be read.
  static func text(_ path: String) -> String? {
    known.withLock { known in
      if let text = known[path] { return text }
      guard let file = FileHandle(forReadingAtPath: path),
        let data = try? file.readToEnd() ?? Data(),
        let text = String(data: data, encoding: .utf8)
      else { return nil }
      known[path] = text.trimmingCharacters(in: .newlines)
      return known[path]
    }
  }
}
