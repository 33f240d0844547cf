/// Who looks at records: what a record's standing is judged by.
package struct Viewer: Hashable, Sendable {
  /// The account; none for the server itself.
  package let userID: RecordID
  /// What the account may do; unspecified for the server itself.
  package let role: Role

  /// Names somebody who looks.
  package init(userID: RecordID, role: Role) {
    self.userID = userID
    self.role = role
  }

  /// The server's own work, which passes by no record.
  package static let server = Viewer(userID: .none, role: .unspecified)

  /// Whether a record that is not open is shown all the same.
  ///
  /// An account whose role still waits for a second person has none either, and sees nothing.
  package var seesEveryStanding: Bool { self == .server || role == .dataProtection }
}
