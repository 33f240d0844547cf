import ArgumentParser
import Foundation
import HamletClient
import HamletShell

/// The shell's and the scripting client's command line.
@main
struct Hamlet: AsyncParsableCommand {
  static let version = "0.1.0"
  static let defaultProfile = "default"

  static let configuration = CommandConfiguration(
    commandName: "hamlet",
    abstract: ProgramText.summary.english,
    version: version
  )

  @Option(name: .long, help: ProgramText.help("--server"))
  var server: String?

  @Option(name: .long, help: ProgramText.help("--profile"))
  var profile = defaultProfile

  @Option(name: .long, help: ProgramText.help("--user"))
  var user: String?

  @Option(name: .long, help: ProgramText.help("--password-file"))
  var passwordFile: String?

  @Option(name: .long, help: ProgramText.help("--token-file"))
  var tokenFile: String?

  @Option(name: .long, help: ProgramText.help("--lang"))
  var lang: String?

  @Option(name: .long, help: ProgramText.help("--color"))
  var color = "auto"

  @Option(name: .long, help: ProgramText.help("--timeout"))
  var timeout: String?

  @Flag(name: .long, help: ProgramText.help("--plain"))
  var plain = false

  @Flag(name: .long, help: ProgramText.help("--no-pager"))
  var noPager = false

  @Flag(name: .long, help: ProgramText.help("--no-input"))
  var noInput = false

  @Flag(name: .long, help: ProgramText.help("--json"))
  var json = false

  @Flag(name: .long, help: ProgramText.help("--save"))
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
    guard timeout.map({ ProgramText.milliseconds($0) != nil }) ?? true else {
      throw ValidationError("--timeout takes a time as 5s or 800ms")
    }
    guard ["always", "never", "auto"].contains(color) else {
      throw ValidationError("--color takes always, never or auto")
    }
  }

  func run() async throws {
    // What follows the first word belongs to the shell, so --help and --version arrive as words.
    if let code = LocalCommand.run(self) { Foundation.exit(code.rawValue) }
    let book = { CommandBook.contract }
    if let name = ProgramText.misplaced(in: words, of: book) {
      let language = LocalCommand.language(self)
      let text = ProgramText.before(name).text(language)
      Self.complain(text, .usage, asJSON: wantsJSON, language)
      Foundation.exit(ExitCode.usage.rawValue)
    }
    let code: ExitCode
    do {
      let program = try ShellProgram(self)
      code = program.ending(await program.run())
      await program.close()
    } catch let error as SetupError {
      let language = LocalCommand.language(self)
      Self.complain(error.phrase.text(language), .setup, asJSON: wantsJSON, language)
      code = .setup
    }
    Foundation.exit(code.rawValue)
  }

  /// What each call of the run may take, connecting included; 0: the usual times.
  ///
  /// Behind the command it is of the login before it as well.
  var timeoutMilliseconds: UInt32 {
    var text = timeout
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--timeout=") { text = String(word.dropFirst("--timeout=".count)) }
      if word == "--timeout", index + 1 < words.count { text = words[index + 1] }
    }
    return text.flatMap(ProgramText.milliseconds) ?? 0
  }

  /// Whether errors are JSON for the whole run.
  var wantsJSON: Bool { json || Self.wantsJSON(words) }

  /// Whether words ask for JSON.
  static func wantsJSON(_ words: [String]) -> Bool {
    let formats = ["json", "ndjson"]
    return words.contains { word in
      word == "--json" || word == "--envelope"
        || formats.contains { word == "--format=\($0)" }
    }
      || zip(words, words.dropFirst()).contains { $0 == "--format" && formats.contains($1) }
  }

  /// Says what went wrong before there was a session: in words, or as one JSON object.
  private static func complain(
    _ text: String,
    _ code: ExitCode,
    asJSON: Bool,
    _ language: ShellLanguage = .english
  ) {
    let line =
      asJSON
      ? FailureText.local(code, text, language: language) : "hamlet: \(VisibleText.of(text))"
    StandardStreams.complain(line + "\n")
  }

  /// Usage errors end with the shell's own code.
  static func main() async {
    ProcessShield.startQuickly()
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
      let arguments = Array(CommandLine.arguments.dropFirst())
      if wantsJSON(arguments) {
        complain(message(for: error), .usage, asJSON: true)
      } else {
        StandardStreams.complain(fullMessage(for: error) + "\n")
      }
      Foundation.exit(HamletShell.ExitCode.usage.rawValue)
    }
  }
}

extension ProgramText {
  /// What an option means, in the parser's own help.
  static func help(_ name: String) -> ArgumentHelp? {
    options.first { $0.name == name }.map { ArgumentHelp(stringLiteral: $0.meaning.english) }
  }
}

typealias ExitCode = HamletShell.ExitCode

/// The profile or the credential does not work; exit code 5.
struct SetupError: Error {
  let phrase: Phrase

  init(_ phrase: Phrase) {
    self.phrase = phrase
  }

  /// Of words that are the same in both languages, or come from where there is one.
  init(_ description: String) {
    phrase = Phrase(description, description)
  }
}
