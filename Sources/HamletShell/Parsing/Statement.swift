/// What a line asks for.
package enum Statement: Sendable {
  /// Nothing: an empty line or a comment.
  case empty
  /// A method call.
  case command(ParsedCommand)
  /// A command of the shell itself, as `\timing`, with its words.
  case meta(name: String, arguments: [String])
  /// Help about words: none, a noun, or a noun and a verb, or a field.
  case help([String])
}
