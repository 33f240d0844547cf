/// Something wrong in a line, and the place it means.
package struct LineProblem: Hashable, Sendable {
  /// What kind of problem it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A quote that does not end.
    case unclosedQuote = "unclosed_quote"
    /// A bracket that does not end.
    case unclosedBracket = "unclosed_bracket"
    /// Something that the grammar has no place for.
    case syntax
    /// A noun that does not exist.
    case unknownNoun = "unknown_noun"
    /// A verb that the noun does not have.
    case unknownVerb = "unknown_verb"
    /// A method that does not exist.
    case unknownMethod = "unknown_method"
    /// A flag that does not exist.
    case unknownFlag = "unknown_flag"
    /// A field that the message does not have.
    case unknownField = "unknown_field"
    /// A variable that is not set.
    case unknownVariable = "unknown_variable"
    /// A field that was set before in the same line.
    case setTwice = "set_twice"
    /// A value that its type cannot hold.
    case badValue = "bad_value"
    /// A file that cannot be read.
    case unreadableFile = "unreadable_file"
    /// A required field without a value.
    case missing
  }

  /// The characters of the normalised line that it means.
  package var span: Range<Int>
  /// The kind.
  package var kind: Kind
  /// What is wrong, for people.
  package var phrase: Phrase
  /// What may have been meant, best first.
  package var suggestions: [String]
  /// The field that it means where no part of the line does, as in a document; else empty.
  package var path: String

  /// Makes a problem.
  package init(
    _ kind: Kind,
    at span: Range<Int>,
    _ phrase: Phrase,
    suggestions: [String] = [],
    path: String = ""
  ) {
    self.span = span
    self.kind = kind
    self.phrase = phrase
    self.suggestions = suggestions
    self.path = path
  }

  /// Whether the line cannot even be understood, so that its exit code is 2 and not 3.
  package var isUsage: Bool {
    switch kind {
    case .unclosedQuote, .unclosedBracket, .syntax, .unknownNoun, .unknownVerb, .unknownMethod,
      .unknownFlag, .unknownVariable:
      true
    case .unknownField, .setTwice, .badValue, .unreadableFile, .missing: false
    }
  }
}
