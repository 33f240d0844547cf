import Foundation
import HamletClient
import HamletDomain
import HamletServices

/// Reads a new password from a file or, without echo, from the terminal.
enum Password {
  /// Whether there is a terminal to ask at.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

  static func read(file: String?, for user: String) throws -> String {
    if let file {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        throw Failure("\(file) cannot be read")
      }
      return text.trimmingCharacters(in: .newlines)
    }
    guard isatty(STDIN_FILENO) == 1 else {
      throw Failure("no terminal to ask for the password: give --password-file")
    }
    let first = try ask(
      "New password for \(user) (at least \(PasswordRules.minimumLength) characters): "
    )
    guard try ask("Again: ") == first else { throw Failure("the two are not the same") }
    return first
  }

  static func check(_ password: String, userName: String) throws {
    do throws(RuleViolation) {
      try PasswordRules(userName: userName).check(password)
    } catch {
      throw Failure("the password is refused: \(error.english)")
    }
  }

  private static func ask(_ prompt: String) throws -> String {
    StandardStreams.complain(prompt)
    var before = termios()
    tcgetattr(STDIN_FILENO, &before)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      StandardStreams.complain("\n")
    }
    guard let line = readLine() else { throw Failure("no password given") }
    return line
  }
}
