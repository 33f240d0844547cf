import Foundation

/// A program that was started to its end, with pipes for what it reads and says.
///
/// Started by `posix_spawn` and not by Foundation's `Process`, whose start was seen to crash now and
/// then where a test run starts thousands.
struct ChildProgram: Sendable {
  private static let mostDescriptors: Int32 = 1_024

  private let pid: pid_t
  private let input: Int32
  private let output: Int32
  private let errors: Int32

  init(_ words: [String], _ variables: [String: String]) throws {
    signal(SIGPIPE, SIG_IGN)
    let pipes = try (0..<3).map { _ in try Self.openPipe() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let ends = [pipes[0].read, pipes[1].write, pipes[2].write]
    for (number, end) in ends.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, end, Int32(number))
    }
    // What other tests have open is not this program's.
    for other in 3..<Self.mostDescriptors { posix_spawn_file_actions_addclose(&actions, other) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP)
    )
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var pid = pid_t()
    let code = posix_spawn(&pid, words[0], &actions, &attributes, arguments, environment)
    for end in ends { close(end) }
    (self.pid, input, output, errors) = (pid, pipes[0].write, pipes[1].read, pipes[2].read)
    guard code == 0 else {
      for end in [input, output, errors] { close(end) }
      throw ProgramFailure(description: "\(words[0]): \(String(cString: strerror(code)))")
    }
  }

  private static func openPipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw ProgramFailure(description: "no pipe: \(String(cString: strerror(errno)))")
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// What it said, to its end.
  func said() async -> (output: Data, errors: Data) {
    async let first = Self.inThread { Self.readAll(output) }
    async let second = Self.inThread { Self.readAll(errors) }
    return await (first, second)
  }

  /// Gives it its input and waits for its end: its status, or the signal that ended it.
  func ended(given text: String) async -> Int32 {
    await Self.inThread {
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
      }
      close(input)
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0 { if errno != EINTR { return -1 } }
      return status & 0x7F == 0 ? (status >> 8) & 0xFF : status & 0x7F
    }
  }

  private static func readAll(_ descriptor: Int32) -> Data {
    var all = Data()
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count > 0 { all.append(contentsOf: bytes[..<count]) }
      if count == 0 || (count < 0 && errno != EINTR) { break }
    }
    close(descriptor)
    return all
  }

  private static func inThread<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: work()) }
    }
  }
}
