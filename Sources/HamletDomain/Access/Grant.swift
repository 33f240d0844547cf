/// One call that was let in: who calls what, where it may reach and when it came.
///
/// The store takes nothing without one, so every write can be audited.
package struct Grant: Sendable, Hashable {
  /// Who is calling.
  package let principal: Principal
  /// The full method name, as `hamlet.v1.PersonService/RegisterPerson`.
  package let method: String
  /// The divisions this call may reach: the caller's, narrowed by the method's policy.
  package let scope: DivisionPrefix
  /// The call's id in logs and in the audit.
  package let requestID: String
  /// When the server received the call.
  package let atUnixMilliseconds: Int64

  /// Describes a call that was let in.
  package init(
    principal: Principal,
    method: String,
    scope: DivisionPrefix,
    requestID: String,
    atUnixMilliseconds: Int64
  ) {
    self.principal = principal
    self.method = method
    self.scope = scope
    self.requestID = requestID
    self.atUnixMilliseconds = atUnixMilliseconds
  }

  /// Who looks at records in this call.
  package var viewer: Viewer { Viewer(userID: principal.userID, role: principal.role) }

  /// The civil day of the call, in the township's zone.
  package var today: CivilDate { CivilDate(unixMilliseconds: atUnixMilliseconds) }
}
