// Made by Protos/generate from the contract; not edited by hand.

/// What waits.
package enum TodayKind: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case appointment = 1
  /// Asked for and not answered yet.
  case appointmentRequest = 2
  /// A call or a message that was promised.
  case callback = 3
  case followUp = 4
  case reportReturned = 5
  case reportToReview = 6
  case reportToForward = 7
  case moveToAccept = 8
  case moveToDecide = 9
  case stayEnding = 10
  case referralToAnswer = 11
  case certificateExpiring = 12
  case trainingSession = 13
  case paperwork = 14
  case rightsRequest = 15
  case roundWork = 16
  /// Records opened in an emergency that data protection has not looked at.
  case emergency = 17
  /// Roles that wait for a second person.
  case roleProposal = 18
  /// New keys that wait for a second person.
  case keyRotation = 21
  /// Somebody read unusually many people's records, and was held up.
  case readAlert = 20
}
