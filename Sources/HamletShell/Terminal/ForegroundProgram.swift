internal import Foundation

/// A program that has the terminal until it ends, as an editor or a pager.
///
/// It stays in this process's group, which is the terminal's: Foundation's own way to start one gives
/// it another, and it would be stopped as soon as it reads a key.
enum ForegroundProgram {
  /// Runs a command of the system's shell, with input where there is some, and gives its exit status;
  /// nil when it could not start, 128 and the signal when one ended it.
  static func run(_ command: String, arguments: [String] = [], input: Data? = nil) -> Int32? {
    var ends: [Int32] = [-1, -1]
    if input != nil, pipe(&ends) != 0 { return nil }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let words = ["/bin/sh", "-c", command, "sh"] + arguments
    guard let child = start(words, standardInput: ends[0]) else {
      for end in ends where end >= 0 { close(end) }
      return nil
    }
    if let input {
      close(ends[0])
      // A command that reads only the beginning closes early, which is its right.
      give(input, to: ends[1])
      close(ends[1])
    }
    return wait(for: child)
  }

  private static func start(_ words: [String], standardInput: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    if standardInput >= 0 {
      posix_spawn_file_actions_adddup2(&actions, standardInput, STDIN_FILENO)
    }
    // What this process ignores the program must not.
    var defaults = sigset_t()
    var none = sigset_t()
    sigemptyset(&defaults)
    sigemptyset(&none)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH] {
      sigaddset(&defaults, number)
    }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var child: pid_t = 0
    let code = withPointers(words) { arguments in
      withPointers(variables) { environment in
        posix_spawn(&child, words[0], &actions, &attributes, arguments, environment)
      }
    }
    return code == 0 ? child : nil
  }

  /// C strings with a null pointer behind them, as long as the work runs.
  private static func withPointers<T>(
    _ texts: [String],
    _ work: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return work(pointers + [nil])
  }

  private static func give(_ input: Data, to descriptor: Int32) {
    var rest = Array(input)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  private static func wait(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return nil } }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
