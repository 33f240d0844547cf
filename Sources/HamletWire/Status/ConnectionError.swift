/// Why a connection cannot go on: a rule of the protocol that the peer broke.
package struct ConnectionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rules whose breach ends a connection.
  package enum Code: String, CaseIterable, Sendable, Hashable {
    /// The preface is not ours at all.
    case notHamlet
    /// The preface is ours, its version is not.
    case version
    case unknownType
    case wrongSide
    case wrongFlags
    case wrongCall
    case unexpectedHead
    case unexpectedPayload
    case messageWithoutLast
    case frameTooLong
    case headTooLong
    case badHead
    case callNotIncreasing
    case callNeverOpened
    case messageAfterLast
    case creditOverrun
    case badCredit
    case helloTwice
    case helloMissing
    case pingLength
    case pingUnanswered
    case tooManyCalls
    /// The peer keeps to the protocol and is not served: its device may not connect.
    case refused
    case tooMuchNoise
  }

  /// Which rule.
  package let code: Code
  /// For the peer's log, safe to send.
  package let text: String

  package init(_ code: Code, _ text: String) {
    self.code = code
    self.text = text
  }

  /// The status that the GOAWAY carries.
  package var status: StatusCode {
    switch code {
    case .version: .unimplemented
    case .refused: .unauthenticated
    case .frameTooLong, .headTooLong, .creditOverrun, .tooManyCalls, .tooMuchNoise:
      .resourceExhausted
    case .notHamlet, .unknownType, .wrongSide, .wrongFlags, .wrongCall, .unexpectedHead,
      .unexpectedPayload, .messageWithoutLast, .badHead, .callNotIncreasing, .callNeverOpened,
      .messageAfterLast, .badCredit, .helloTwice, .helloMissing, .pingLength, .pingUnanswered:
      .internal
    }
  }

  package var description: String { "\(code.rawValue): \(text)" }
}
