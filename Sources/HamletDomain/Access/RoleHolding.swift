/// A role and where it is held.
package struct RoleHolding: Hashable, Sendable {
  package let role: Role
  package let scope: DivisionPrefix

  /// Names a role in a scope.
  package init(_ role: Role, in scope: DivisionPrefix) {
    self.role = role
    self.scope = scope
  }

  /// Whether giving it in place of another needs data protection as second person: where it reads
  /// records, and more than the other does.
  package func needsSecondPerson(after other: RoleHolding) -> Bool {
    role.readsRecords && !(role == other.role && other.scope.contains(scope))
  }
}

extension Role {
  /// Whether it reads records of people; an administrator manages users and reads none.
  package var readsRecords: Bool {
    switch self {
    case .unspecified, .administrator: false
    case .villageWorker, .clerk, .clinician, .reviewer, .trainer, .dataProtection, .integration:
      true
    }
  }
}
