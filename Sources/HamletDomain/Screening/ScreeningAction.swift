/// What can happen to one person's offer in a campaign.
package enum ScreeningAction: String, CaseIterable, Sendable, Hashable {
  /// It is made, and she has not answered.
  case offer
  /// She does not want it: a complete answer.
  case decline
  /// She takes a day for it.
  case book
  /// She says that it was done elsewhere.
  case reportElsewhere = "report_elsewhere"
  /// She is away for the whole campaign.
  case markAway = "mark_away"
  /// She lives here again.
  case comeBack = "come_back"
  /// An earlier check is too recent.
  case exclude
  /// The earlier check was written down in error.
  case include
  /// The check is done.
  case screen
  /// What was written down of the check is corrected.
  case correct
  /// She is told the result.
  case giveResult = "give_result"
  /// A finding is followed up.
  case followUp = "follow_up"
}
