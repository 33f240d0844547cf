import Foundation
import Synchronization

/// The lock that lets one server at a time open a folder; the kernel frees it if the process dies.
final class FolderLock: Sendable {
  private let descriptor: Mutex<Int32>

  init(path: String) throws(StoreError) {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StoreError(.badFile("cannot open the lock \(path)")) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(file)
      close(file)
      throw StoreError(.locked(holder: holder))
    }
    let text = Array("process \(getpid())\n".utf8)
    _ = ftruncate(file, 0)
    _ = pwrite(file, text, text.count, 0)
    descriptor = Mutex(file)
  }

  func release() {
    descriptor.withLock { file in
      guard file >= 0 else { return }
      // Closing is not enough: a child that is just being started may still hold a copy.
      flock(file, LOCK_UN)
      close(file)
      file = -1
    }
  }

  private static func holder(_ file: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = pread(file, &buffer, buffer.count, 0)
    guard count > 0 else { return "another process" }
    let text = String(decoding: buffer.prefix(count), as: UTF8.self)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
