internal import Foundation

/// Reads lines where no editor can be: from a pipe, a file or a terminal that moves no cursor.
enum PlainLineReader {
  /// The next line of standard input; the prompt is only shown to a person.
  static func read(_ question: LineQuestion, showsPrompt: Bool) -> LineAnswer {
    if showsPrompt { Descriptor.write(VisibleText.of(question.prompt), to: STDERR_FILENO) }
    let wasEchoing = question.isSecret && showsPrompt && setEcho(false)
    defer { if wasEchoing { _ = setEcho(true) } }
    guard let line = readLine(strippingNewline: true) else { return .end }
    if wasEchoing { Descriptor.write("\n", to: STDERR_FILENO) }
    return .line(line.hasSuffix("\r") ? String(line.dropLast()) : line)
  }

  private static func setEcho(_ isOn: Bool) -> Bool {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return false }
    if isOn {
      settings.c_lflag |= tcflag_t(ECHO)
    } else {
      settings.c_lflag &= ~tcflag_t(ECHO)
    }
    return tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) == 0
  }
}
