extension ScannedLine {
  /// Whether a quote or a bracket is open at the end, so that the statement goes on in the next line.
  package var isOpen: Bool {
    problems.contains { $0.kind == .unclosedQuote || $0.kind == .unclosedBracket }
  }
}
