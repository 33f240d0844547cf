import HamletAudit
import HamletDomain

/// What the audit says happened to a request.
package enum AuditDecision: Int64, Sendable, Hashable {
  /// Done.
  case allowed = 1
  /// Refused.
  case refused = 2
}

extension AuditRow {
  /// The row of a write that was done.
  init(_ ticket: WriteTicket, _ outcome: WriteOutcome) {
    self.init(
      atUnixMilliseconds: ticket.atUnixMilliseconds,
      userID: ticket.userID,
      userName: ticket.userName,
      method: ticket.method,
      recordType: outcome.recordType,
      recordID: outcome.recordID,
      purpose: outcome.purpose.rawValue,
      decision: AuditDecision.allowed.rawValue,
      detail: outcome.detail
    )
    sessionID = ticket.sessionID
    deviceID = ticket.deviceID
    keyDigest = Self.keyDigest(user: ticket.userID, key: ticket.key)
  }
}
