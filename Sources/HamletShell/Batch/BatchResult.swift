package import HamletMessages

/// What came of a line of a batch.
package struct BatchResult: Sendable {
  /// How a line ended.
  package enum Outcome: Sendable {
    /// The server's answer; nil where a check alone was asked for.
    case done(JSONValue?, isReplayed: Bool)
    /// Not done, or nobody knows.
    case failed(CallFailure)
  }

  /// The line's number in the input.
  package let line: Int
  /// The idempotency key, or empty.
  package let key: String
  /// The short sum of the line.
  package let mark: UInt64
  /// What came of it.
  package let outcome: Outcome

  /// Whether it is done.
  package var isDone: Bool { failure == nil }

  /// Why it is not done.
  package var failure: CallFailure? {
    if case .failed(let failure) = outcome { return failure }
    return nil
  }

  /// Whether it may have happened.
  package var isUnknown: Bool { failure?.kind == .outcomeUnknown }

  /// The object that stands in the results.
  package func json(method: String, language: ShellLanguage, camel: Bool) -> JSONValue {
    var members = [
      JSONMember("line", .number(String(line))), JSONMember("ok", .bool(isDone)),
      JSONMember("key", .string(key)), JSONMember("input", .string(BatchSum.text(mark))),
    ]
    switch outcome {
    case .done(let response?, let isReplayed):
      members.append(JSONMember("replayed", .bool(isReplayed)))
      members.append(JSONMember("response", camel ? response.lowerCamelNames : response))
    // It was only looked at.
    case .done(nil, _): members.append(JSONMember("would_send", .bool(true)))
    case .failed(let failure):
      members.append(
        JSONMember("error", FailureText.value(failure, method: method, language: language))
      )
    }
    return .object(members)
  }
}
