package import HamletDomain
package import HamletMessages
package import HamletWire

/// Why a call did not succeed; the code is closed, the words are safe to show to the caller.
package struct CallError: Error, Sendable, Equatable {
  /// The status that the peer sees; never `ok`.
  package let code: StatusCode
  /// What happened, in English.
  package let english: String
  /// What happened, in Chinese; equal to the English text where it came over the wire.
  package let chinese: String
  /// What a program needs to act on the error.
  package var details: ErrorDetails?
  /// Why it counts as a refusal in the audit, where the code does not say it; never sent.
  package private(set) var denial: DenialReason?
  /// What is known of the call's effect; set by the calling side alone.
  package var attempt = AttemptOutcome.answered

  /// Makes an error; where the Chinese words are missing the English ones stand in.
  package init(
    _ code: StatusCode,
    _ english: String,
    _ chinese: String = "",
    details: ErrorDetails? = nil
  ) {
    self.code = code
    self.english = english
    self.chinese = chinese.isEmpty ? english : chinese
    self.details = details
  }

  /// The English words.
  package var message: String { english }

  /// The words in a call's language.
  package func message(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// The end of a call that failed so.
  package func endHead(in language: Language) -> EndHead {
    EndHead(code: code.rawValue, message: message(in: language), details: details)
  }

  /// The same error as a refusal that the audit keeps with this reason.
  package func denied(_ reason: DenialReason) -> CallError {
    var copy = self
    copy.denial = reason
    return copy
  }

  /// The same error with another knowledge of its effect.
  package func after(_ attempt: AttemptOutcome) -> CallError {
    var copy = self
    copy.attempt = attempt
    return copy
  }
}

extension CallError {
  /// Reads the end of a call, or gives nil where it succeeded.
  ///
  /// A code above 16 is read as `unknown`.
  package init?(_ head: EndHead) {
    let code = StatusCode(rawValue: head.code) ?? .unknown
    guard code != .ok else { return nil }
    self.init(code, head.message, details: head.details)
  }
}

extension CallError: CustomStringConvertible {
  /// The code and the English words; safe to show.
  package var description: String { "\(code): \(english)" }
}
