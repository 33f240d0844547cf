/// One call that was let in: who calls what, where it may reach and when it came.
///
/// Handlers and store take nothing without one. It cannot be made but by being admitted: its
/// initialiser is private to this declaration, and `admit` judges before it calls it. What the
/// server does of itself has no grant; it goes through `WriteTicket.init(system:)` and stands in the
/// audit as the server's own. Who may call either is held by a tidy test.
package struct Grant: Sendable, Hashable {
  /// Who is calling.
  package let principal: Principal
  /// The full method name, as `hamlet.v1.PersonService/RegisterPerson`.
  package let method: String
  /// The divisions this call may reach: the caller's, narrowed by the method's policy.
  package let scope: DivisionPrefix
  /// When the server received the call.
  package let atUnixMilliseconds: Int64

  private init(
    _ principal: Principal,
    _ method: MethodAccess,
    _ atUnixMilliseconds: Int64
  ) {
    self.principal = principal
    self.method = method.name
    scope = method.scope(of: principal)
    self.atUnixMilliseconds = atUnixMilliseconds
  }

  /// Lets a caller into a method, or says why not.
  package static func admit(
    _ principal: Principal,
    to method: MethodAccess,
    atUnixMilliseconds: Int64
  ) throws(AdmissionRefusal) -> Grant {
    try method.check(principal)
    return Grant(principal, method, atUnixMilliseconds)
  }

  /// Who looks at records in this call.
  package var viewer: Viewer { Viewer(userID: principal.userID, role: principal.role) }

  /// The civil day of the call, in the township's zone.
  package var today: CivilDate { CivilDate(unixMilliseconds: atUnixMilliseconds) }
}
