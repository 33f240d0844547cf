/// Understands a whole line, or says everything that is wrong with it.
package struct LineParser: Sendable {
  /// What came of a line.
  package struct Outcome: Sendable {
    /// The meaning, unless there are problems.
    package var statement: Statement?
    /// The command that the first words name, also where there are problems.
    package var command: Command?
    /// The meaning as far as it was understood, also where there are problems.
    package var attempt: Statement?
    /// What the characters are; what is refused lies over the rest.
    package var parts: [LinePart]
    /// Everything that is wrong, by place.
    package var problems: [LineProblem]
    /// The normalised characters that the problems' spans mean.
    ///
    /// A text made of them may join some
    /// to one cluster, so that the spans would mean other places.
    package var characters: [Character] { scanned.characters }
    /// The line as it was cut.
    var scanned: ScannedLine

    /// The normalised line.
    package var line: String { scanned.text }
  }

  /// The context.
  package var context: ParsingContext

  /// Makes a parser for a context.
  package init(_ context: ParsingContext) {
    self.context = context
  }

  /// Understands a line.
  package func parse(_ line: String) -> Outcome { parse(ScannedLine(line)) }

  /// Understands a line that was cut.
  func parse(_ scanned: ScannedLine) -> Outcome {
    var reading = LineReading(scanned: scanned, context: context)
    let statement = reading.read()
    let problems = (scanned.problems + reading.problems).sorted {
      $0.span.lowerBound < $1.span.lowerBound
    }
    return Outcome(
      statement: problems.isEmpty ? statement : nil,
      command: reading.understood,
      attempt: statement,
      parts: Self.parts(of: scanned, reading, problems),
      problems: problems,
      scanned: scanned
    )
  }

  private static func parts(
    of scanned: ScannedLine,
    _ reading: LineReading,
    _ problems: [LineProblem]
  ) -> [LinePart] {
    var parts = reading.parts + scanned.comments.map { LinePart(.comment, $0) }
    if let tail = scanned.tailSpan { parts.append(LinePart(.tail, tail)) }
    let refused = problems.filter { problem in
      // A file that cannot be read is no fault of the line, and what is not there yet none at all.
      let isUnfinished = problem.kind == .syntax && scanned.words.count == 1
      return problem.kind != .unreadableFile && problem.kind != .missing && !isUnfinished
    }
    return parts + refused.map { LinePart(.error, $0.span) }
  }

  /// Understands the words after the program's name.
  package func parse(arguments: [String]) -> Outcome {
    parse(ArgumentLine.line(from: arguments))
  }
}
