package import HamletDomain

/// That an account spent its budget of different people's records.
package struct ReadAlertRecord: Sendable, Hashable {
  package let id: RecordID
  package let accountID: RecordID
  package let userName: String
  /// Milliseconds since 1970.
  package let at: Int64
  /// What was spent, and in how many minutes.
  package let spent: Int
  package let minutes: Int
  /// The method that was refused, as GetPerson.
  package let method: String
  package var state = ReadAlertState.open
  /// Who looked at it; empty until then.
  package var closedBy = ""
  package var finding = ReadAlertFinding.unspecified
  package var version: UInt64 = 1

  /// Describes a new alert.
  package init(
    id: RecordID,
    of principal: Principal,
    at: Int64,
    spent: Int,
    minutes: Int,
    method: String
  ) {
    self.init(
      id: id,
      accountID: principal.userID,
      userName: principal.userName,
      at: at,
      spent: spent,
      minutes: minutes,
      method: method
    )
  }

  init(
    id: RecordID,
    accountID: RecordID,
    userName: String,
    at: Int64,
    spent: Int,
    minutes: Int,
    method: String
  ) {
    self.id = id
    self.accountID = accountID
    self.userName = userName
    self.at = at
    self.spent = spent
    self.minutes = minutes
    self.method = method
  }
}
