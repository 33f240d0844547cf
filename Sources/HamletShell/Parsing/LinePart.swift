/// A part of a line and what the parser took it for.
package struct LinePart: Hashable, Sendable {
  /// What a part can be.
  package enum Kind: Hashable, Sendable, CaseIterable {
    /// The first word: what the command is about.
    case noun
    /// The second word: what is done with it.
    case verb
    /// A command of the shell itself.
    case meta
    /// A field's name, without the sign behind it.
    case field
    /// A value as it stands.
    case value
    /// A value in quotes, or a text until its end word.
    case string
    /// A flag, without its value.
    case flag
    /// Where the answer goes: a pipe or a file.
    case tail
    /// What is only for whoever reads the line.
    case comment
    /// What the parser refuses.
    case error
  }

  /// The characters of the line.
  package var span: Range<Int>
  /// What they are.
  package var kind: Kind

  /// Names a part.
  package init(_ kind: Kind, _ span: Range<Int>) {
    self.kind = kind
    self.span = span
  }
}
