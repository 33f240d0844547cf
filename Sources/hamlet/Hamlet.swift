import ArgumentParser
import Foundation
import HamletClient
import HamletShell

/// The shell's and the scripting client's command line.
@main
struct Hamlet: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "hamlet",
    abstract: "Hamlet's shell: alone it opens the shell; with words it runs one command.",
    discussion: """
      hamlet                                 the interactive shell (or lines from a pipe)
      hamlet person search 芳 --json         one command
      hamlet call PersonService.GetPerson id=... --json
      hamlet run FILE                        the lines of a file, until one fails
      hamlet describe person register        what a command does and takes
      hamlet enrol [ADDRESS CODE]            enrol this device with a one-time code
      hamlet renew                           ask for another certificate after it has expired
      hamlet session login NAME              log in; the session is kept in the profile
      """,
    version: version
  )

  @Option(name: .long, help: "HOST:PORT or unix:PATH; else the profile's, else 127.0.0.1:4265.")
  var server: String?

  @Option(name: .long, help: "The profile, kept in ~/.config/hamlet.")
  var profile = "default"

  @Option(name: .long, help: "Log in as this user for this run.")
  var user: String?

  @Option(name: .long, help: "A file with that user's password; else it is asked for.")
  var passwordFile: String?

  @Option(name: .long, help: "A file with a script token: no login, and no more than it may do.")
  var tokenFile: String?

  @Option(name: .long, help: "zh or en; else the profile's, else the locale's.")
  var lang: String?

  @Option(name: .long, help: "always, never or auto.")
  var color = "auto"

  @Flag(name: .long, help: "For screen readers: no boxes or colours, one fact per line.")
  var plain = false

  @Flag(name: .long, help: "Never show long answers page by page.")
  var noPager = false

  @Flag(name: .long, help: "Never ask: what is missing is an error.")
  var noInput = false

  @Flag(name: .long, help: "Save server, user and language in the profile.")
  var save = false

  @Argument(parsing: .captureForPassthrough, help: "The command, as typed in the shell.")
  var words: [String] = []

  func validate() throws {
    guard ProfileFolder.isName(profile) else {
      throw ValidationError("a profile is named by letters, digits, '-' and '_'")
    }
    guard tokenFile == nil || (user == nil && passwordFile == nil) else {
      throw ValidationError(
        "--token-file stands for a login: give no --user and no --password-file"
      )
    }
    guard lang.map({ ["zh", "en"].contains($0) }) ?? true else {
      throw ValidationError("--lang takes zh or en")
    }
    guard ["always", "never", "auto"].contains(color) else {
      throw ValidationError("--color takes always, never or auto")
    }
  }

  func run() async throws {
    // What follows the first word belongs to the shell, so these two arrive here as words.
    switch words {
    case ["--version"]: return print(Self.version)
    case ["--help"], ["-h"]: return print(Self.helpMessage())
    default: break
    }
    let code: ExitCode
    do {
      let program = try ShellProgram(self)
      code = await program.run()
      await program.close()
    } catch let error as SetupError {
      StandardStreams.complain("hamlet: \(VisibleText.of(error.description))\n")
      code = .setup
    }
    Foundation.exit(code.rawValue)
  }

  /// Usage errors end with the shell's own code.
  static func main() async {
    ProcessShield.raise()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let status = exitCode(for: error)
      guard status != .success, status != .failure else { exit(withError: error) }
      StandardStreams.complain(fullMessage(for: error) + "\n")
      Foundation.exit(HamletShell.ExitCode.usage.rawValue)
    }
  }
}

typealias ExitCode = HamletShell.ExitCode

/// The profile or the credential does not work; exit code 5.
struct SetupError: Error {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
