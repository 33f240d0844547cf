internal import CProcessShield
internal import Glibc

/// What a program does first, so that its memory and its files stay its own.
package enum ProcessShield {
  /// No core files, no reading by others of the same user, new files for the owner alone, and no end
  /// because a reader of its output is gone.
  ///
  /// False where the kernel refuses; the program then says so and goes on.
  @discardableResult
  package static func raise() -> Bool {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    openStandardStreams()
    return hamlet_process_shield() == 0
  }

  /// Makes a short-lived program start sooner: its threads share one growing piece of memory, which
  /// would slow a server down.
  package static func startQuickly() { hamlet_process_one_arena() }

  /// Opens what the parent closed of 0, 1 and 2: a socket or a file that got such a number would be
  /// written to as if it were the screen.
  ///
  /// Nothing can be written to an output that was closed, which is an error and no silence.
  private static func openStandardStreams() {
    for (descriptor, path) in [(STDIN_FILENO, "/dev/null"), (STDOUT_FILENO, "/dev/full")]
      + [(STDERR_FILENO, "/dev/null")]
    where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is the one that is missing.
      _ = open(path, O_RDWR)
    }
  }

  /// Whether the process may be dumped and read by others of the same user.
  package static var isDumpable: Bool { hamlet_process_is_dumpable() != 0 }

  /// Whether the process has all rights on the machine.
  package static var isRoot: Bool { geteuid() == 0 }
}
