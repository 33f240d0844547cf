/// Where a session's answers go, and what was shown last.
struct SessionOutput {
  /// Answers that go elsewhere until `\o`.
  struct Redirection {
    let tail: ScannedLine.Tail
    let sink: any AnswerSink
  }

  /// What all calls of the session took together.
  struct Totals {
    var calls = 0
    var bytesUp = 0
    var bytesDown = 0

    mutating func add(_ summary: CallSummary) {
      calls += 1
      bytesUp += summary.bytesUp
      bytesDown += summary.bytesDown
    }
  }

  /// The last answer.
  var answer = KeptAnswer()
  /// The command that it answers.
  var command: ParsedCommand?
  /// Where answers go instead of the screen.
  var redirection: Redirection?
  /// What lines are recorded in.
  var transcript: Transcript?
  /// The last line without what is private, as history keeps it; nil: it is not recorded.
  var keptLine: String?
  var totals = Totals()
}
