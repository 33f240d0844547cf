internal import Foundation
internal import Synchronization

/// Writing to and reading from file descriptors, whole.
package enum Descriptor {
  /// What is said, made of the reason, where standard output cannot be written.
  static let unwritable = Mutex<(@Sendable (String) -> String)?>(nil)

  /// Whether a file is where standard output goes.
  package static func isOutput(_ descriptor: Int32) -> Bool {
    var (file, output) = (stat(), stat())
    return fstat(descriptor, &file) == 0 && fstat(STDOUT_FILENO, &output) == 0
      && file.st_dev == output.st_dev && file.st_ino == output.st_ino
  }

  /// Writes all of a text; gives up when nobody reads.
  package static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes all of the bytes; gives up when nobody reads.
  package static func write(_ all: [UInt8], to descriptor: Int32) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        // Nobody reads any more: the exit code says why, and only what was done is left to say.
        if descriptor == STDOUT_FILENO, let say = unwritable.withLock({ $0 }) {
          write(say("nobody reads the answer") + "\n", to: STDERR_FILENO)
        }
        exit(ExitCode.brokenPipe.rawValue)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        fail(descriptor, errno)
        return
      }
    }
  }

  /// An answer that is not written whole must not end as one that is.
  private static func fail(_ descriptor: Int32, _ error: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    let reason = "standard output cannot be written: \(String(cString: strerror(error)))"
    let text = unwritable.withLock { $0 }?(reason) ?? "hamlet: \(reason)"
    write(text + "\n", to: STDERR_FILENO)
    exit(ExitCode.failure.rawValue)
  }
}
