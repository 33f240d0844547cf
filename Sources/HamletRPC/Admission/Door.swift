package import HamletDomain

/// By which door a connection came in: what is served to it, and as whom.
package enum Door: Sendable {
  /// Every method, to whoever has a session.
  case ordinary
  /// These methods alone: for devices that have no certificate yet.
  case methods(Set<String>)
  /// These methods alone, as this caller, without a session: for whoever runs the server.
  case standing(Principal, methods: Set<String>)

  func serves(_ method: String) -> Bool {
    switch self {
    case .ordinary: true
    case .methods(let methods), .standing(_, let methods): methods.contains(method)
    }
  }

  /// Who calls here whatever token is shown; nil: the token says.
  var standing: Principal? {
    switch self {
    case .ordinary, .methods: nil
    case .standing(let principal, _): principal
    }
  }
}
