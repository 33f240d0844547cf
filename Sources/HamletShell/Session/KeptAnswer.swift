import HamletMessages

/// The last answer, kept for what is made of it afterwards: charts, its values in full.
struct KeptAnswer: Sendable {
  /// Answers of a stream beyond which none are kept: memory stays flat.
  static let limit = 2_000

  /// The answers' message type.
  var type = ""
  /// The answers, in their order.
  private(set) var answers: [JSONValue] = []
  /// Whether there were more than are kept.
  private(set) var isTooLarge = false

  /// Keeps an answer, or gives all up.
  mutating func add(_ answer: JSONValue) {
    guard !isTooLarge else { return }
    guard answers.count < Self.limit else {
      answers = []
      isTooLarge = true
      return
    }
    answers.append(answer)
  }
}
