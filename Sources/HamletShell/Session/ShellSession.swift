package import HamletDomain
package import HamletMessages

/// The shell: lines in, calls out, answers shown; one per user and terminal.
///
/// The same object runs one command of a process, a file of lines, and the interactive loop.
package final class ShellSession {
  /// What a session needs from its host.
  package struct Host: Sendable {
    /// The contract.
    package var book: CommandBook
    /// Sends calls.
    package var runner: any CommandRunner
    /// Writes and asks.
    package var console: any ShellConsole
    /// The day in the township.
    package var today: @Sendable () -> CivilDate
    /// Makes ids of records and idempotency keys.
    package var newID: @Sendable () -> RecordID
    /// The prompt, as `zhang@白石下> `.
    package var prompt: @Sendable () -> String
    /// Values for completion that only the server knows; nil where it is not asked.
    package var live: Completer.Live?
    /// Values for completion that the host keeps, as persons who were taken along.
    package var known: @Sendable (FieldInfo, String) -> [Candidate] = { _, _ in [] }
    /// The names of files that begin with a text.
    package var files: @Sendable (String) -> [String] = { _ in [] }
    /// The SHA-256 of a file's bytes, 32 bytes; nil where nothing computes it.
    package var sha256: @Sendable ([UInt8]) -> [UInt8]? = { _ in nil }
    /// Runs a line that is the host's own and no call; nil where it is none.
    package var own: @Sendable (String, ShellLanguage) async -> ExitCode? = { _, _ in nil }
    /// Who is logged in, or was last; empty: not known.
    package var user: @Sendable () -> String = { "" }
    /// The code of the division that she works for, where it is one village; empty: not known.
    package var village: @Sendable () -> String = { "" }
    /// Her role by its name in the contract; empty: not known.
    package var role: @Sendable () -> String = { "" }
    /// Whether a write could be put into the outbox for her.
    package var canQueue: @Sendable () -> Bool = { false }
    /// The number in the outbox of a write that waits there, by its key; nil where none does.
    package var waits: @Sendable (String) -> Int64? = { _ in nil }
    /// Keeps drafts beyond the session; nil where they end with it.
    package var draftKeeper: DraftKeeper?
    /// Drops the link to a server that does not answer; nil where there is none to drop.
    package var dropLink: (@Sendable () -> Void)?
    /// Milliseconds since 1970, for the time that `\watch` shows.
    package var now: @Sendable () -> Int64 = { 0 }
    /// Is told that another language is spoken from now on.
    package var speak: @Sendable (ShellLanguage) -> Void = { _ in }
    /// The password that a user's start of the program was given; nil: she types it.
    package var password: @Sendable (String) -> String? = { _ in nil }
    /// Keeps a history line, already without what says something about a person.
    package var remember: @Sendable (String) -> Void = { _ in }

    /// Makes a host.
    package init(
      book: CommandBook,
      runner: any CommandRunner,
      console: any ShellConsole,
      today: @escaping @Sendable () -> CivilDate,
      newID: @escaping @Sendable () -> RecordID,
      prompt: @escaping @Sendable () -> String = { "> " }
    ) {
      self.book = book
      self.runner = runner
      self.console = console
      self.today = today
      self.newID = newID
      self.prompt = prompt
    }
  }

  let host: Host
  /// What the user may change.
  package var settings: ShellSettings
  var lastCommand: ParsedCommand?
  /// The answers that `$_` and `$3` stand for.
  var answers = KnownAnswers()
  /// Records that were seen, for completion.
  var seen = SeenRecords()
  /// What Tab brought and is not learnt yet.
  let tabAnswers = TabAnswers()
  /// What divisions are called.
  var places = Places()
  /// Whether lines are read at a prompt.
  var isLoop = false
  /// Records that were read whole, to show what changed since.
  var recent = RecentRecords()
  /// The last write, for `\undo`.
  var lastWrite: LastWrite?
  /// What went wrong last, for `\why`.
  var lastTrouble: Trouble?
  /// Forms that were left before they were sent.
  var drafts: [FormDraft] = []
  var hasEnded = false
  /// Whether she logged out, so that nothing logs her in again but herself.
  var hasLoggedOut = false
  /// Whether the password that was given has been tried for a login since one went well.
  var triedPassword = false
  /// Whether the last call was stopped and the server has not said what became of it.
  var isUnanswered = false
  /// Whether no line follows that could use what this one learns.
  private(set) var isOnlyLine = false
  /// The lines of this session and of earlier ones, oldest first.
  package var history: [String]
  /// How deep `\i` is nested, so that a file that includes itself ends.
  var includeDepth = 0
  /// The folder of the script that is being played; empty where the program was started.
  var scriptFolder = ""
  var scriptOptions = ScriptOptions()

  /// Where answers go, and what was shown last.
  var output = SessionOutput()

  /// Makes a session.
  package init(_ host: Host, settings: ShellSettings, history: [String] = []) {
    self.host = host
    self.settings = settings
    self.history = history
  }

  var console: any ShellConsole { host.console }

  var parser: LineParser {
    let console = console
    var context = ParsingContext(
      book: host.book,
      today: host.today(),
      newID: host.newID,
      read: { name throws(ParsingContext.Unreadable) in try console.read(name) }
    )
    context.variables = settings.variables
    context.defaults = settings.defaults
    context.answers = answers
    context.sha256 = host.sha256
    if knowsNames { context.names = KnownNames(seen: seen, places: places.names) }
    return LineParser(context)
  }

  /// Whether a name may stand for a code: only where a person reads what it was taken for.
  var knowsNames: Bool { isLoop && console.isInteractive && !settings.isScript }

  /// Reads and runs lines until the user leaves.
  package func runLoop() async -> ExitCode {
    isLoop = true
    while !hasEnded {
      switch await console.ask(promptQuestion) {
      case .end:
        note("")
        if await mayLeave() { return .success }
      case .interrupted(let hadText):
        if !hadText { interrupted() }
      case .line(let text), .back(let text):
        isUnanswered = false
        learnFromTab()
        _ = await run(line: text)
      }
    }
    return .success
  }

  /// Ctrl-C at an empty line: what was stopped and not answered is given up with its link.
  private func interrupted() {
    guard isUnanswered, let drop = host.dropLink else {
      return note(UIText.exitHint.text(settings.language))
    }
    isUnanswered = false
    drop()
  }

  /// What completion knows now.
  var completer: Completer {
    var completer = Completer(book: host.book, language: settings.language)
    completer.seen = seen
    completer.recent = recent
    completer.places = places.names
    completer.answers = answers
    completer.variables = settings.variables.keys.sorted()
    completer.drafts = ownDrafts.map(\.number)
    completer.files = host.files
    completer.known = host.known
    return completer
  }

  /// Runs the words after the program's name.
  ///
  /// Everybody on the machine can read a process's words, so a password is not taken from them.
  package func run(arguments: [String]) async -> ExitCode {
    isOnlyLine = true
    let line = ArgumentLine.line(from: arguments)
    if let code = await host.own(line, settings.language) { return code }
    // Read once: a request may come from the standard input.
    let outcome = parser.parse(line)
    guard !givesSecret(outcome) else {
      return refuse(UIText.secretInWords.phrase, .usage)
    }
    return await run(outcome, of: line)
  }

  private func givesSecret(_ outcome: LineParser.Outcome) -> Bool {
    guard case .command(let command)? = outcome.statement else { return false }
    return host.book.fields(of: command.command).contains {
      $0.isSecret && command.spans[$0.name] != nil
    }
  }

  /// Keeps a line: in full for this session, without what is private for later ones.
  func remember(_ line: String, as kept: String) {
    output.keptLine = kept
    // A space before a line keeps it out of history, as in other shells.
    guard includeDepth == 0, !line.hasPrefix(" "), !line.isEmpty else { return }
    if history.last != line { history.append(line) }
    host.remember(kept)
  }

  func note(_ text: String) { console.note(text + "\n") }
}
