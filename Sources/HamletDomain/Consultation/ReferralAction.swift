/// What can be done with a referral.
package enum ReferralAction: String, CaseIterable, Sendable, Hashable {
  /// It goes to the recipient, with consent.
  case send
  /// The recipient takes it.
  case accept
  /// The recipient cannot take it.
  case reject
  /// The client came to the recipient.
  case attend
  /// The recipient answers.
  case giveFeedback = "give_feedback"
  /// The answer was read and acted on.
  case close
  /// The client does not want it.
  case declineByClient = "decline_by_client"
  /// The sender takes it back.
  case revoke
  /// Thirty days passed.
  case expire
}
