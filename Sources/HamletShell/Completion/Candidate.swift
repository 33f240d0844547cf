/// One way to go on typing.
package struct Candidate: Hashable, Sendable {
  /// What is put in.
  package var insertion: String
  /// What follows it when it is chosen, as a space; empty when more of the word follows.
  package var ending: String
  /// What the menu shows.
  package var label: String
  /// What it means.
  package var detail: String

  /// Makes a candidate.
  package init(
    _ insertion: String,
    ending: String = " ",
    label: String? = nil,
    detail: String = ""
  ) {
    self.insertion = insertion
    self.ending = ending
    self.label = label ?? insertion
    self.detail = detail
  }
}

/// What can stand at the cursor.
package struct Completions: Hashable, Sendable {
  /// The part of the line that a candidate replaces.
  package var range: Range<Int>
  /// The candidates, best first.
  package var candidates: [Candidate]
  /// Whether they are what can be said without the server, which knows better.
  var isGuess = false

  /// Makes a set of completions.
  package init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }
}
