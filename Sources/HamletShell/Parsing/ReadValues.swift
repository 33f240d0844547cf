internal import Synchronization

/// What words mean as values of their fields, kept while a line is typed: a key changes one of them, and
/// all of the line is read for its colours.
final class ReadValues: Sendable {
  /// A word at a place of a request.
  struct Key: Hashable {
    /// The request's message.
    var type: String
    /// The path in it.
    var path: String
    /// The word.
    var text: String
  }

  private typealias Found = Result<RequestDraft, ScalarReader.Refusal>

  private static let limit = 2_000
  private let known = Mutex<[Key: Found]>([:])

  /// The value of a word, read where it was not read before; throws why it is none.
  func value(
    _ key: Key,
    read: () throws(ScalarReader.Refusal) -> RequestDraft
  ) throws(ScalarReader.Refusal) -> RequestDraft {
    if let found = known.withLock({ $0[key] }) { return try found.get() }
    let found: Found
    do throws(ScalarReader.Refusal) {
      found = .success(try read())
    } catch {
      found = .failure(error)
    }
    known.withLock { known in
      if known.count >= Self.limit { known = [:] }
      known[key] = found
    }
    return try found.get()
  }
}
