/// Shows what is wrong in a line, with carets under the cells that are meant.
package struct ProblemText: Sendable {
  private let language: ShellLanguage
  private let style: Style
  private let width: Int?

  /// Makes a writer for a language, a style and a terminal's width; nil where lines may be long.
  package init(
    language: ShellLanguage,
    style: Style = Style(isColoured: false),
    width: Int? = nil
  ) {
    self.language = language
    self.style = style
    self.width = width
  }

  /// The lines to show: how many problems, the line, then carets and a sentence per problem.
  ///
  /// A line wider than the terminal is shown from where a problem can be seen.
  package func lines(_ problems: [LineProblem], in line: [Character]) -> [String] {
    let count = problems.count
    let text =
      language == .chinese
      ? "错误：\(count) 处问题，未发送任何内容"
      : "error: \(count) problem\(count == 1 ? "" : "s"); nothing was sent"
    return [style.paint(text, .error)] + carets(problems, in: line)
  }

  /// The line with carets and a sentence per problem; of a long line, for each the part it is in.
  func carets(_ problems: [LineProblem], in line: [Character]) -> [String] {
    let characters = line.map { VisibleText.of(String($0)) }
    let isFitting = width.map { CellWidth.of(characters.joined()) + 2 <= $0 } ?? true
    if isFitting {
      return ["  " + characters.joined()] + problems.flatMap { caretLines($0, characters[...]) }
    }
    return problems.flatMap { problem in
      let part = excerpt(around: problem, characters)
      return ["  " + part.joined()] + caretLines(problem, part)
    }
  }

  /// The part of a long line that fits the terminal and holds the beginning of a problem.
  private func excerpt(around problem: LineProblem, _ characters: [String]) -> ArraySlice<String> {
    let limit = max(16, (width ?? 80) - 2)
    let meant = min(problem.span.lowerBound, characters.count)
    // A third of the room shows what stands before.
    var start = meant
    while start > 0, CellWidth.of(characters[(start - 1)..<meant].joined()) <= limit / 3 {
      start -= 1
    }
    var end = start
    while end < characters.count, CellWidth.of(characters[start...end].joined()) <= limit {
      end += 1
    }
    return characters[start..<end]
  }

  /// Carets, and the sentence beside them or, where it does not fit, below.
  private func caretLines(_ problem: LineProblem, _ characters: ArraySlice<String>) -> [String] {
    let start = min(max(problem.span.lowerBound, characters.startIndex), characters.endIndex)
    let end = min(max(problem.span.upperBound, start), characters.endIndex)
    let before = 2 + CellWidth.of(characters[..<start].joined())
    let count = max(1, CellWidth.of(characters[start..<end].joined()))
    let carets =
      String(repeating: " ", count: before)
      + style.paint(String(repeating: "^", count: count), .error)
    let message = message(problem)
    guard let width, before + count + 1 + CellWidth.of(message) > width else {
      return ["\(carets) \(message)"]
    }
    return [carets] + CellText.wrapped(message, to: width - 4).map { "    " + $0 }
  }

  /// The sentence of a problem, with what may have been meant.
  package func message(_ problem: LineProblem) -> String {
    let sentence = VisibleText.of(problem.phrase.text(language))
    guard !problem.suggestions.isEmpty else { return sentence }
    let names = VisibleText.of(
      problem.suggestions.joined(separator: language == .chinese ? "、" : ", ")
    )
    return language == .chinese
      ? "\(sentence)；是否想写 \(names)？" : "\(sentence); did you mean \(names)?"
  }
}
