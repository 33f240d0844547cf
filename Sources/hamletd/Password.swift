import Foundation
import HamletClient
import HamletDomain
import HamletServices

/// Reads a new password from a file or, without echo, from the terminal.
enum Password {
  /// Whether there is a terminal to ask at.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 }

  /// How often a password may be typed before the command gives up.
  private static let tries = 3

  /// A password by the rules, from a file or typed twice; one that is refused is asked for again.
  ///
  /// `other` is the password of somebody else, which this one may not be.
  static func choose(
    file: String?,
    for user: String,
    unlike other: String? = nil
  ) throws -> String {
    if let file {
      let password = try read(file: file)
      if let reason = refusal(of: password, for: user, unlike: other) { throw Failure(reason) }
      return password
    }
    guard canAsk else {
      throw Failure("no terminal to ask for the password: give --password-file")
    }
    for left in (0..<tries).reversed() {
      let first = try ask(
        "New password for \(user) (at least \(NewPassword.minimumLength) characters): "
      )
      // Looked at before it is typed a second time in vain.
      var reason = refusal(of: first, for: user, unlike: other)
      if reason == nil {
        if try ask("Again: ") == first { return first }
        reason = "the two are not the same"
      }
      if let reason, left > 0 { StandardStreams.complain("\(reason); try again\n") }
    }
    throw Failure("no password was chosen for \(user)")
  }

  private static func read(file: String) throws -> String {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw Failure("\(file) cannot be read")
    }
    return text.trimmingCharacters(in: .newlines)
  }

  /// Why it cannot be the user's password; nil if it can.
  private static func refusal(
    of password: String,
    for user: String,
    unlike other: String?
  ) -> String? {
    do throws(RuleViolation) {
      try PasswordRules(userName: user).check(password)
    } catch {
      return "the password is refused: \(error.english)"
    }
    return password == other ? "two people need two passwords" : nil
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
