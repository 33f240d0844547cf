/// How many of an audience were asked a question, and how many knew.
package struct AwarenessRecord: Sendable, Hashable {
  package var question: String
  package var asked: Int
  package var knew: Int

  /// Describes counts.
  package init(question: String, asked: Int, knew: Int) {
    self.question = question
    self.asked = asked
    self.knew = knew
  }
}
