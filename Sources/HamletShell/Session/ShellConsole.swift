/// Where the shell writes to and asks from.
package protocol ShellConsole: Sendable {
  /// Whether a person sits at the keyboard and can be asked.
  var isInteractive: Bool { get }
  /// Whether answers go to a terminal.
  var isTerminalOutput: Bool { get }
  /// Whether lines are typed in an editor, in which a text can stand before anything is typed.
  var hasEditor: Bool { get }
  /// Cells per line of the terminal.
  var width: Int { get }
  /// Lines of the terminal.
  var height: Int { get }
  /// Writes payload.
  func write(_ bytes: [UInt8])
  /// From now on says this, made of the reason, where payload cannot be written; nil: the reason alone.
  func whenUnwritable(_ say: (@Sendable (String) -> String)?)
  /// Writes what is not payload: errors, questions, times.
  func note(_ text: String)
  /// Asks for a line.
  func ask(_ question: LineQuestion) async -> LineAnswer
  /// The bytes of a file, or of standard input for `-`.
  func read(_ name: String) throws(ParsingContext.Unreadable) -> [UInt8]
  /// Gives bytes to a command of the system's shell, or to a file.
  func deliver(_ bytes: [UInt8], to tail: ScannedLine.Tail) -> Bool
  /// A file or command that takes an answer as it comes; nil where it cannot be opened.
  func open(_ tail: ScannedLine.Tail) -> (any AnswerSink)?
  /// The screen, through a pager where the answer needs one; nil where there is no pager.
  func pager(_ choice: PagerChoice) -> (any AnswerSink)?
  /// Waits; true when the user ends the waiting by q or Ctrl-C.
  func pause(milliseconds: Int) async -> Bool
  /// Runs work after a time; on a terminal alone.
  func later(milliseconds: Int, _ work: @escaping @Sendable () -> Void)
  /// Tells how many rows have been written to where nobody sees them; nil: they are all there.
  func tell(rows: Int?, _ language: ShellLanguage)
  /// Runs a command of the system's shell.
  func runSystem(_ command: String)
  /// Runs work that Ctrl-C cancels.
  func interruptible<T: Sendable>(_ work: @escaping @Sendable () async -> T) async -> T
}

extension ShellConsole {
  /// Lines are read as they come.
  package var hasEditor: Bool { false }

  /// Writes payload.
  package func write(_ text: String) { write(Array(text.utf8)) }
}
