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
  /// What was read when the call came.
  package let arrival: CallArrival
  /// The method called.
  package let method: ServedMethod
  /// Who was let in, and how far; nil in an open method without a valid token.
  let grant: Grant?
  /// The token that let the call in, or empty.
  let token: String
  /// The client's address, or empty.
  let source: String
  /// The device whose certificate the connection showed, or none.
  let device: RecordID
  /// From when on that certificate may be renewed, in milliseconds since 1970.
  let deviceRenewal: Int64
  /// Whether the connection itself says who calls, so that no session can end it.
  let isStanding: Bool
  /// Whose share of the server the handler takes.
  let owner: WorkShares.Owner
  /// When the call must have ended, or nil.
  package let deadline: ContinuousClock.Instant?
  /// The language of messages for people.
  package let language: Language
  let outlet: any CallOutlet
  let arenas: ArenaPool
  let state: Mutex<ServerCallState>

  init(
    _ admitted: AdmittedCall,
    of owner: WorkShares.Owner,
    outlet: any CallOutlet,
    arenas: ArenaPool
  ) {
    arrival = admitted.arrival
    method = admitted.method
    grant = admitted.grant
    token = admitted.token
    source = admitted.source
    device = admitted.device
    deviceRenewal = admitted.deviceRenewal
    isStanding = admitted.isStanding
    self.owner = owner
    deadline = admitted.deadline
    language = Language(head: admitted.arrival.head.language)
    self.outlet = outlet
    self.arenas = arenas
    state = Mutex(ServerCallState(admitted))
  }

  /// SHA-256 of method name, 0x00 and request bytes; empty where the method is not keyed.
  ///
  /// Made when it is asked for: a call that is refused needs none.
  package var requestDigest: [UInt8] {
    method.isKeyed ? Admission.digest(method.name, arrival.message) : []
  }

  /// The call's number on its connection.
  package var number: UInt32 { arrival.number }

  /// The id of the call in logs and audit: the client's, or one made of when it came.
  package var requestID: String { grant?.requestID ?? arrival.requestID }

  /// Who calls, or nil in an open method without a valid token.
  package var principal: Principal? { grant?.principal }

  /// Whether the call's end was sent, or nobody is left to send it to.
  package var hasEnded: Bool { state.withLock { $0.hasEnded } }
}
