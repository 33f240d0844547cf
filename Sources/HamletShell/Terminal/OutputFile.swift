internal import Foundation

/// Files that answers are written to.
enum OutputFile {
  /// Writes or appends; new files are only readable by their owner, since answers name people.
  static func write(_ data: Data, _ name: String, _ isAppending: Bool) -> Bool {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (isAppending ? O_APPEND : O_TRUNC)
    let descriptor = open(name, flags, 0o600)
    guard descriptor >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: data)
      try handle.close()
      return true
    } catch {
      // The caller says that the file failed; why does not help a person at the keyboard.
      return false
    }
  }
}
