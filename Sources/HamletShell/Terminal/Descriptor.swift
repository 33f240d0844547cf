internal import Foundation

/// Writing to and reading from file descriptors, whole.
enum Descriptor {
  /// Writes all of a text; gives up when nobody reads.
  static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes all of the bytes; gives up when nobody reads.
  static func write(_ all: [UInt8], to descriptor: Int32) {
    var bytes = all[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        // Nobody reads any more: there is nothing left to say, and the exit code says why.
        exit(ExitCode.brokenPipe.rawValue)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}
