internal import Foundation

/// Commands of the system's shell.
enum SystemShell {
  /// Runs a command, with input when there is some; false when it could not start or failed.
  static func run(_ command: String, input: Data?) -> Bool {
    ForegroundProgram.run(command, input: input) == 0
  }
}
