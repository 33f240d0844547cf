package import HamletDomain
internal import HamletMessages
internal import Synchronization

/// What admission remembers of one connection.
package final class ClientSession: Sendable {
  private struct State {
    var token = ""
    /// The method called last: most calls are of the same, which then need not be looked up.
    var method: ServedMethod?
  }

  private let state = Mutex(State())
  private let unauthenticatedCalls = Atomic<Int>(0)

  /// Where the client is: its address, or empty where it has none (a unix socket, in process).
  let source: String
  /// The device whose certificate the connection showed; none where it showed none.
  package let device: RecordID
  /// From when on that certificate may be renewed, in milliseconds since 1970.
  let deviceRenewal: Int64
  /// Which methods are served here.
  let door: Door
  /// Whether every method is served here, to whoever has a session.
  let isOrdinary: Bool

  /// Makes the memory of a new connection.
  package init(
    source: String = "",
    device: RecordID = .none,
    deviceRenewal: Int64 = .max,
    door: Door = .ordinary
  ) {
    self.source = source
    self.device = device
    self.deviceRenewal = deviceRenewal
    self.door = door
    isOrdinary = if case .ordinary = door { true } else { false }
  }

  /// What is remembered for a call: the token, its own or that of the last call that carried one, and its
  /// method if that was called last.
  ///
  /// A session is of one server, whose methods these are.
  func remembered(of head: CallHead) -> (token: String, method: ServedMethod?) {
    state.withLock { state in
      if !head.token.isEmpty { state.token = head.token }
      guard let last = state.method, last.name == head.method else { return (state.token, nil) }
      return (state.token, last)
    }
  }

  /// The token of a call: its own, or that of the last call that carried one.
  func token(of call: String) -> String {
    call.isEmpty ? state.withLock { $0.token } : call
  }

  /// Remembers the method called last.
  func note(_ method: ServedMethod) { state.withLock { $0.method = method } }

  /// Whether one more call without a valid token may be open.
  var hasUnauthenticatedRoom: Bool {
    unauthenticatedCalls.load(ordering: .relaxed) < CallLimits.unauthenticatedCalls
  }

  /// The same, and if so it counts until `endUnauthenticated`.
  func beginUnauthenticated() -> Bool {
    let before = unauthenticatedCalls.add(1, ordering: .relaxed).oldValue
    guard before < CallLimits.unauthenticatedCalls else {
      endUnauthenticated()
      return false
    }
    return true
  }

  func endUnauthenticated() { unauthenticatedCalls.subtract(1, ordering: .relaxed) }
}
