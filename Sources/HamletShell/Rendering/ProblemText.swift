/// Shows what is wrong in a line, with carets under the cells that are meant.
package struct ProblemText: Sendable {
  private let language: ShellLanguage
  private let style: Style

  /// Makes a writer for a language and a style.
  package init(language: ShellLanguage, style: Style = Style(isColoured: false)) {
    self.language = language
    self.style = style
  }

  /// The lines to show: how many problems, the line, then one caret line per problem.
  package func lines(_ problems: [LineProblem], in line: [Character]) -> [String] {
    let count = problems.count
    let heading =
      language == .chinese
      ? "错误：\(count) 处问题，未发送任何内容"
      : "error: \(count) problem\(count == 1 ? "" : "s"); nothing was sent"
    let characters = line.map { VisibleText.of(String($0)) }
    var lines = [style.paint(heading, .error), "  " + characters.joined()]
    for problem in problems { lines.append("  " + caretLine(problem, characters)) }
    return lines
  }

  /// A caret line without its indent.
  private func caretLine(_ problem: LineProblem, _ characters: [String]) -> String {
    let start = min(problem.span.lowerBound, characters.count)
    let end = min(max(problem.span.upperBound, start), characters.count)
    let indent = String(repeating: " ", count: CellWidth.of(characters[..<start].joined()))
    let cells = CellWidth.of(characters[start..<end].joined())
    let carets = String(repeating: "^", count: max(1, cells))
    return "\(indent)\(style.paint(carets, .error)) \(message(problem))"
  }

  /// The sentence of a problem, with what may have been meant.
  package func message(_ problem: LineProblem) -> String {
    let sentence = problem.phrase.text(language)
    guard !problem.suggestions.isEmpty else { return sentence }
    let names = problem.suggestions.joined(separator: language == .chinese ? "、" : ", ")
    return language == .chinese
      ? "\(sentence)；是否想写 \(names)？" : "\(sentence); did you mean \(names)?"
  }
}
