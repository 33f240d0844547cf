import HamletMessages
import NIOCore

@testable import HamletWire

/// What a vector asks of a machine of either side.
protocol Machine {
  init(now: WireInstant)
  mutating func receive(_ bytes: ByteBuffer, now: WireInstant)
  mutating func inputEnded(now: WireInstant)
  mutating func timePassed(now: WireInstant)
  mutating func nextText(now: WireInstant) -> String
  mutating func takeOutput(upTo most: Int, now: WireInstant) -> ByteBuffer?
  mutating func outputWritten(_ count: Int, now: WireInstant)
  var nextDeadline: WireInstant? { mutating get }
  /// Does what the application does; the outcome as text, or nil where the verb is unknown.
  mutating func perform(_ words: [String], now: WireInstant) -> String?
}

extension CallKind {
  init?(name: String) {
    guard let kind = CallKind.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = kind
  }
}

extension SendOutcome {
  var text: String {
    switch self {
    case .queued: "queued"
    case .waiting: "waiting"
    case .gone: "gone"
    case .tooLarge(let allowed, let actual): "too-large \(allowed) \(actual)"
    }
  }
}

extension CloseReason {
  var text: String {
    switch self {
    case .violation(let error): "violation \(error.code.rawValue)"
    case .notHamlet(let tls): tls ? "notHamlet tls" : "notHamlet"
    case .inputEnded, .handshakeTimeout, .silence, .slowFrame, .stalledOutput, .drained: "\(self)"
    }
  }
}

extension IncomingMessage {
  var text: String { HamletWireTests.text(Array(payload.readableBytesView)) + " credit \(credit)" }
}
