// Made by Protos/generate from the contract; not edited by hand.

/// What of the service a target is about.
package enum ServiceMeasure: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  /// Talks, broadcasts, leaflets, messages and exhibitions held.
  case outreachEvents = 1
  /// Days on which the service room served somebody at its window.
  case openingDays = 2
  /// Hours of training that the village's staff attended.
  case trainingHours = 3
  /// Days within which a request for an appointment is answered.
  case responseDays = 4
}
