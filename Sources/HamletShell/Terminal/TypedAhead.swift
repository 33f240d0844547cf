/// What was typed and not yet taken by a line.
struct TypedAhead: Sendable {
  /// The parser, with the beginning of a sequence it may hold.
  var parser = KeyParser()
  /// Whole keys, oldest first.
  var keys: [Key] = []
}
