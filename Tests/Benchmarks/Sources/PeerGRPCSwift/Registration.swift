import Foundation

/// Somebody to register, and for whom.
struct Registration: Sendable {
  let request: Hamlet_Peer_RegisterPersonRequest
  let key: String
  /// SHA-256 of the request.
  let digest: Data
  /// SHA-256 of the token.
  let token: Data
  /// Milliseconds since 1970.
  let now: Int64
}
