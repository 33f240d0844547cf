internal import Glibc

/// How a program is started, by `posix_spawn`: no signal is blocked or ignored in it.
///
/// Foundation's `Process` starts programs in a group of their own, to which no terminal listens, and
/// its start was seen to crash now and then where many threads start programs.
package struct ProgramStart: Sendable {
  /// How many descriptors a process may commonly have.
  private static let mostDescriptors: Int32 = 1_024

  /// The program's path, and what it is told.
  package var words: [String]
  package var environment: [String: String]
  /// What it gets as 0, 1 and 2; nil: our own.
  package var streams: [Int32?] = [nil, nil, nil]
  /// Whether it leads a group of its own, so that what a terminal or a caller says to ours does not
  /// reach it.
  package var leadsGroup = false
  /// Whether it gets nothing of what we have open but its streams.
  package var hidesOthers = false

  package init(_ words: [String], environment: [String: String]) {
    self.words = words
    self.environment = environment
  }

  /// Starts it; gives the error's number where that is not possible.
  package func run() -> Result<StartedProgram, StartFailure> {
    guard let path = words.first else { return .failure(StartFailure(program: "", number: ENOENT)) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      if let stream { posix_spawn_file_actions_adddup2(&actions, stream, Int32(number)) }
    }
    if hidesOthers {
      // A number that is not open is passed over.
      for other in Int32(streams.count)..<Self.mostDescriptors {
        posix_spawn_file_actions_addclose(&actions, other)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    set(&attributes)
    let arguments = Self.copied(words)
    let settings = Self.copied(environment.map { "\($0.key)=\($0.value)" })
    defer { for text in arguments + settings { free(text) } }
    var pid = pid_t()
    let error = posix_spawn(&pid, path, &actions, &attributes, arguments, settings)
    return error == 0
      ? .success(StartedProgram(pid)) : .failure(StartFailure(program: path, number: error))
  }

  private func set(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    if leadsGroup {
      posix_spawnattr_setpgroup(&attributes, 0)
      flags |= POSIX_SPAWN_SETPGROUP
    }
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// Texts as C wants them, with the end that it looks for.
  private static func copied(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { text in strdup(text) } + [nil]
  }
}
