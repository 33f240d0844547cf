internal import Glibc
internal import Synchronization

/// A program that we started, until its end.
package final class StartedProgram: Sendable {
  package let pid: Int32
  private let end = Mutex<ProgramEnd?>(nil)

  init(_ pid: Int32) {
    self.pid = pid
  }

  /// Sends it a signal; nothing after its end was seen, when its number may be another's.
  package func signal(_ number: Int32) {
    end.withLock { end in
      if end == nil { _ = kill(pid, number) }
    }
  }

  /// Waits for its end; any thread may, and each is told the same.
  @discardableResult
  package func wait() -> ProgramEnd {
    var told = siginfo_t()
    // It is not taken away before it is known here that it ended.
    while waitid(P_PID, id_t(pid), &told, WEXITED | WNOWAIT) < 0 && errno == EINTR {}
    return end.withLock { end in
      if let end { return end }
      var status: Int32 = -1
      while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
      let seen = ProgramEnd(waitStatus: status)
      end = seen
      return seen
    }
  }
}
