import HamletMessages

/// A value as it was written, before its type is known.
indirect enum ShellValue {
  /// Bare or quoted text.
  case text(String, Range<Int>, isQuoted: Bool)
  /// `[a, b]`.
  case list([ShellValue], Range<Int>)
  /// `{name: value}`.
  case map([Entry], Range<Int>)
  /// `@file`.
  case file(String, Range<Int>)
  /// `$name`, `$_.id` or `$3.persons.0`.
  case variable(String, Range<Int>)
  /// A quoted text with variables in it.
  case template([Part], Range<Int>)
  /// A part of an answer.
  case answer(JSONValue, Range<Int>)

  /// A piece of a quoted text.
  enum Part {
    case text(String)
    case variable(String, Range<Int>)
  }

  /// One entry of a map.
  struct Entry {
    var name: String
    var span: Range<Int>
    var value: ShellValue
  }

  /// Where it was written.
  var span: Range<Int> {
    switch self {
    case .text(_, let span, _), .list(_, let span), .map(_, let span), .file(_, let span),
      .variable(_, let span), .template(_, let span), .answer(_, let span):
      span
    }
  }

  /// What its characters are.
  var parts: [LinePart] {
    switch self {
    case .text(_, let span, let isQuoted): [LinePart(isQuoted ? .string : .value, span)]
    case .file(_, let span), .variable(_, let span), .answer(_, let span):
      [LinePart(.value, span)]
    case .template(_, let span): [LinePart(.string, span)]
    case .list(let values, _): values.flatMap(\.parts)
    case .map(let entries, _):
      entries.flatMap { [LinePart(.field, $0.span)] + $0.value.parts }
    }
  }
}
