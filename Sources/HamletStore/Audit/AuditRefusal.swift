package import HamletDomain

/// A call that was refused, for the audit.
package struct AuditRefusal: Sendable, Hashable {
  /// When.
  package var atUnixMilliseconds: Int64
  /// The account; none where nobody knows whose it was.
  package var userID: RecordID
  /// The account's name; "unknown" where there is none, never what was typed.
  package var userName: String
  /// The login, or none.
  package var sessionID: RecordID
  /// The device, or none.
  package var deviceID: RecordID
  /// The full method name.
  package var method: String
  /// The record it was about, where the request named one.
  package var recordID: RecordID
  /// Why.
  package var reason: DenialReason
  /// What kind of reason, and from where; codes and an address, never a value of a record.
  package var detail = ""

  /// Describes a refused call.
  package init(
    atUnixMilliseconds: Int64,
    userID: RecordID,
    userName: String,
    sessionID: RecordID = .none,
    deviceID: RecordID = .none,
    method: String,
    recordID: RecordID = .none,
    reason: DenialReason
  ) {
    self.atUnixMilliseconds = atUnixMilliseconds
    self.userID = userID
    self.userName = userName
    self.sessionID = sessionID
    self.deviceID = deviceID
    self.method = method
    self.recordID = recordID
    self.reason = reason
  }

  /// Describes a connection that was turned away for its device.
  package init(
    atUnixMilliseconds: Int64,
    deviceID: RecordID,
    connection why: String,
    from place: String
  ) {
    self.init(
      atUnixMilliseconds: atUnixMilliseconds,
      userID: .none,
      userName: Self.unknownName,
      deviceID: deviceID,
      method: Self.connection,
      reason: .device
    )
    detail = "\(why) from \(place)"
  }

  /// What stands for a method where none was called.
  package static let connection = "hamletd/Connect"
  /// Who is meant by no account.
  package static let unknownName = "unknown"
}
