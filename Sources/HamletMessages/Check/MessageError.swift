/// Why a message was refused: every problem that was found, at least one.
package struct MessageError: Error, Hashable, Sendable {
  /// The problems, in the order of the fields; never empty.
  package let problems: [FieldProblem]

  /// Makes an error of one problem.
  package init(_ problem: FieldProblem) {
    problems = [problem]
  }

  /// Makes an error of all problems found, or nothing when none was.
  package init?(problems: [FieldProblem]) {
    guard !problems.isEmpty else { return nil }
    self.problems = problems
  }
}

extension MessageError: CustomStringConvertible {
  /// Paths and rules, without the values that broke them.
  package var description: String {
    problems.map { $0.path.isEmpty ? $0.rule : "\($0.path): \($0.rule)" }.joined(separator: "; ")
  }
}
