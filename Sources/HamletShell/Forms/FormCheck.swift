import HamletDomain
import HamletMessages

/// What is wrong with the answer just given to a form.
enum FormCheck {
  /// The problems of the line that the form means, or else those that the server's rules find at the
  /// question's path.
  static func problems(
    of form: GuidedForm,
    at key: String,
    parser: LineParser
  ) -> [LineProblem] {
    guard let entry = form.entry(key), entry.text != nil else { return [] }
    let outcome = parser.parse(form.line)
    guard case .command(let command)? = outcome.statement else { return outcome.problems }
    let path = form.path(of: entry)
    let found = RequestCheck.problems(
      command.request,
      of: command.command,
      today: parser.context.today
    )
    return found.filter { problem in
      problem.rule != "required" && GuidedForm.isWithin(RequestCheck.dotted(problem.path), path)
    }.map { problem in
      var shown = LineProblem(.badValue, at: 0..<0, Phrase(problem.english, problem.chinese))
      shown.path = problem.path
      return shown
    }
  }
}
