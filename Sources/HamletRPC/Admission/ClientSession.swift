package import HamletDomain
internal import Synchronization

/// What admission remembers of one connection.
package final class ClientSession: Sendable {
  private struct State {
    var token = ""
    var unauthenticatedCalls = 0
  }

  private let state = Mutex(State())

  /// Where the client is: its address, or empty where it has none (a unix socket, in process).
  let source: String
  /// The device whose certificate the connection showed; none where it showed none.
  package let device: RecordID
  /// From when on that certificate may be renewed, in milliseconds since 1970.
  let deviceRenewal: Int64
  /// Which methods are served here.
  let door: Door

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
  }

  /// The token of a call: its own, which is remembered, or that of the last call that carried one.
  func token(of call: String) -> String {
    state.withLock { state in
      if !call.isEmpty { state.token = call }
      return state.token
    }
  }

  /// Whether one more call without a valid token may be open.
  func beginUnauthenticated() -> Bool {
    state.withLock { state in
      guard state.unauthenticatedCalls < CallLimits.unauthenticatedCalls else { return false }
      state.unauthenticatedCalls += 1
      return true
    }
  }

  func endUnauthenticated() {
    state.withLock { $0.unauthenticatedCalls -= 1 }
  }
}
