import HamletMessages

extension LineReading {
  /// Reads `a,b,c`: fields of the rows that a command answers with, by any of their names.
  mutating func readColumns(_ span: Range<Int>, of command: Command) {
    guard let type = rowType(of: command) else {
      return report(.badValue, span, Phrase("its answer has no fields", "结果没有字段"))
    }
    var start = span.lowerBound
    let places = span.filter { [",", "，", "、"].contains(scanned.characters[$0]) }
    for end in places + [span.upperBound] {
      let name = scanned.text(start..<end).trimmingSpaces
      if let field = type.fields.first(where: { $0.isNamed(name) }) {
        flags.columns.append(field.name)
      } else {
        let known = type.fields.flatMap { [$0.name, $0.chineseLabel] }
        report(
          .unknownField,
          start..<max(start, end),
          Phrase("the answer has no such field", "结果没有这个字段"),
          context.near(name, among: known)
        )
      }
      start = min(end + 1, span.upperBound)
    }
  }

  private func rowType(of command: Command) -> MessageInfo? {
    guard let type = context.book.message(command.method.output) else { return nil }
    guard !command.method.serverStreams, let list = AnswerWriter.list(of: type) else { return type }
    return context.book.message(list.typeName)
  }
}
