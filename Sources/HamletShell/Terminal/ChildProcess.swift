internal import Foundation
internal import Synchronization

/// A command of the system's shell, in the terminal's foreground with us: what is typed goes to it.
///
/// Foundation's own `Process` starts children in a group of their own, to which no terminal listens,
/// so that a pager would be stopped when it reads its first key.
final class ChildProcess: Sendable {
  private let pid: pid_t
  /// The end that we write to; -1 where the command reads the terminal, or when it was closed.
  private let input: Mutex<Int32>

  /// Starts a command; nil when there is no shell.
  init?(
    _ command: String,
    arguments: [String] = [],
    hasInput: Bool,
    environment more: [String: String] = [:]
  ) {
    var ends: [Int32] = [-1, -1]
    if hasInput, pipe(&ends) != 0 { return nil }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let environment = ProcessInfo.processInfo.environment.merging(more) { own, _ in own }
    let pid = Self.start(
      ["/bin/sh", "-c", command, "sh"] + arguments,
      reading: ends[0],
      environment
    )
    if ends[0] >= 0 { Foundation.close(ends[0]) }
    guard let pid else {
      if ends[1] >= 0 { Foundation.close(ends[1]) }
      return nil
    }
    self.pid = pid
    input = Mutex(ends[1])
  }

  private static func start(
    _ command: [String],
    reading end: Int32,
    _ environment: [String: String]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if end >= 0 { posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // We ignore these ourselves; a command must not.
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH] {
      sigaddset(&usual, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    )
    let words = copied(command)
    let settings = copied(environment.map { "\($0.key)=\($0.value)" })
    defer { for text in words + settings { free(text) } }
    var pid = pid_t()
    let result = posix_spawn(&pid, "/bin/sh", &actions, &attributes, words, settings)
    return result == 0 ? pid : nil
  }

  /// Texts as C wants them, with the end that it looks for.
  private static func copied(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { text in strdup(text) } + [nil]
  }

  /// Gives it bytes; false when it reads no more.
  func write(_ all: [UInt8]) -> Bool {
    input.withLock { descriptor in
      guard descriptor >= 0 else { return false }
      var bytes = all[...]
      while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
          bytes = bytes.dropFirst(count)
        } else if errno != EINTR && errno != EAGAIN {
          // It has ended, or closed its input, which is its right.
          return false
        }
      }
      return true
    }
  }

  /// Ends its input and waits for its end; true when it ended well.
  func finish() -> Bool {
    input.withLock { descriptor in
      if descriptor >= 0 { Foundation.close(descriptor) }
      descriptor = -1
    }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
