internal import Foundation

/// Commands of the system's shell.
enum SystemShell {
  /// Runs a command, with input when there is some; false when it could not start or failed.
  static func run(_ command: String, input: Data?) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = input.map { _ in Pipe() }
    if let pipe { process.standardInput = pipe }
    do {
      try process.run()
      // A command that reads only the beginning closes early, which is its right.
      if let pipe, let input { try? pipe.fileHandleForWriting.write(contentsOf: input) }
      try? pipe?.fileHandleForWriting.close()
      process.waitUntilExit()
      return process.terminationStatus == 0
    } catch {
      // There is no shell: the caller says so.
      return false
    }
  }
}
