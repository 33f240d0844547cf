package import HamletDomain
internal import HamletMessages
internal import HamletWire
internal import NIOCore
internal import Synchronization

/// One admitted call on the server: its input, its output, and how it stops.
///
/// Messages come from the connection's loop, the handler may run anywhere; what changes lies in one
/// lock, and continuations and the outlet are called outside it.
package final class ServerCall: Sendable {
  let admitted: AdmittedCall
  /// Whose share of the server the handler takes.
  let owner: WorkShares.Owner
  let outlet: any CallOutlet
  let arenas: ArenaPool
  let state: Mutex<ServerCallState>

  init(
    _ admitted: consuming AdmittedCall,
    of owner: WorkShares.Owner,
    outlet: any CallOutlet,
    arenas: ArenaPool
  ) {
    state = Mutex(ServerCallState(admitted))
    self.admitted = consume admitted
    self.owner = owner
    self.outlet = outlet
    self.arenas = arenas
  }

  /// What was read when the call came.
  package var arrival: CallArrival { admitted.arrival }
  /// The method called.
  package var method: ServedMethod { admitted.method }
  /// Who was let in, and how far; nil in an open method without a valid token.
  var grant: Grant? { admitted.grant }
  /// The token that let the call in, or empty.
  var token: String { admitted.token }
  /// The client's address, or empty.
  var source: String { admitted.client.source }
  /// The device whose certificate the connection showed, or none.
  var device: RecordID { admitted.client.device }
  /// From when on that certificate may be renewed, in milliseconds since 1970.
  var deviceRenewal: Int64 { admitted.client.deviceRenewal }
  /// Whether the connection itself says who calls, so that no session can end it.
  var isStanding: Bool { admitted.client.door.standing != nil }
  /// When the call must have ended, or nil.
  package var deadline: ContinuousClock.Instant? { admitted.deadline }
  /// The language of messages for people.
  package var language: Language { Language(head: arrival.head.language) }

  /// SHA-256 of method name, 0x00 and request bytes; empty where the method is not keyed.
  ///
  /// Made when it is asked for: a call that is refused needs none.
  package var requestDigest: [UInt8] {
    method.isKeyed ? Admission.digest(method.name, arrival.message) : []
  }

  /// The call's number on its connection.
  package var number: UInt32 { arrival.number }

  /// The id of the call in logs and audit: the client's, or one made of when it came.
  package var requestID: String { arrival.requestID }

  /// Who calls, or nil in an open method without a valid token.
  package var principal: Principal? { grant?.principal }

  /// Whether the call's end was sent, or nobody is left to send it to.
  package var hasEnded: Bool { state.withLock { $0.hasEnded } }
}
