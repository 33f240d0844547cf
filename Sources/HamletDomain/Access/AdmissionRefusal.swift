/// Why a caller who is known is not let in.
package enum AdmissionRefusal: Error, Hashable, Sendable {
  /// The method is not for this role.
  case role
  /// The first password must be changed before anything else.
  case passwordToChange
}
