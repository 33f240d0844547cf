internal import Foundation

/// Standard output and error of a program, whether or not anybody still reads them.
///
/// `FileHandle.write(_:)` traps where the reader is gone; a server must outlive who read its log.
package enum StandardStreams {
  /// Writes a text to standard error.
  package static func complain(_ text: String) {
    // Nobody is left to be told that nobody reads.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Writes a text to standard output.
  package static func say(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }
}
