internal import Foundation
internal import Glibc

/// Held by the one shell of a profile that sends what waits; the kernel lets go of it when that ends,
/// however it ends.
final class OutboxLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock; nil where another holds it.
  init?(path: String) {
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { return nil }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(opened)
      return nil
    }
    descriptor = opened
  }

  deinit { Glibc.close(descriptor) }
}
