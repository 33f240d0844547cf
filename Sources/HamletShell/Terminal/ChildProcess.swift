internal import Foundation
internal import HamletLaunch
internal import Synchronization

/// A command of the system's shell, in the terminal's foreground with us: what is typed goes to it.
final class ChildProcess: Sendable {
  private let program: StartedProgram
  /// The end that we write to; -1 where the command reads the terminal, or when it was closed.
  private let input: Mutex<Int32>

  /// Starts a command; nil when there is no shell.
  init?(
    _ command: String,
    arguments: [String] = [],
    hasInput: Bool,
    environment more: [String: String] = [:]
  ) {
    var start = ProgramStart(
      ["/bin/sh", "-c", command, "sh"] + arguments,
      environment: ProcessInfo.processInfo.environment.merging(more) { own, _ in own }
    )
    let pipe = hasInput ? OpenPipe() : nil
    guard !hasInput || pipe != nil else { return nil }
    start.streams[0] = pipe?.readEnd
    let started = start.run()
    if let pipe { close(pipe.readEnd) }
    guard case .success(let program) = started else {
      if let pipe { close(pipe.writeEnd) }
      return nil
    }
    self.program = program
    input = Mutex(pipe?.writeEnd ?? -1)
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
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
    return program.wait() == .exited(0)
  }
}
