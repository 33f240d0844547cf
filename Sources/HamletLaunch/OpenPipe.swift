internal import Glibc

/// A pipe whose ends no other program gets.
package struct OpenPipe: Sendable {
  package let readEnd: Int32
  package let writeEnd: Int32

  /// Nil where no descriptor is left.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }
}
