package import HamletDomain

/// Who does something for a client.
package struct StaffName: Sendable, Hashable {
  /// The account.
  package let id: RecordID
  /// The name that clients and colleagues know.
  package let name: String

  /// Names a member of the staff.
  package init(id: RecordID, name: String) {
    self.id = id
    self.name = name
  }
}

extension ReadSnapshot {
  /// The caller, by the name shown to people.
  package func staff(_ principal: Principal) throws -> StaffName {
    let shown = try account(principal.userID)?.displayName ?? ""
    return StaffName(id: principal.userID, name: shown.isEmpty ? principal.userName : shown)
  }

  /// Someone else by user name; nil unless the account is in use, holds one of the roles and
  /// works in the division.
  package func staff(
    named userName: String,
    roles: Set<Role>,
    in division: DivisionCode
  ) throws -> StaffName? {
    guard let account = try account(named: userName), !account.isDisabled,
      roles.contains(account.role), account.scope.contains(division)
    else { return nil }
    let shown = account.displayName
    return StaffName(id: account.id, name: shown.isEmpty ? account.userName : shown)
  }
}
