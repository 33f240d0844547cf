package import HamletRPC
package import HamletTransport
internal import HamletWire
internal import Synchronization

/// A link to one server that is made again when it is lost.
///
/// Only what may be repeated is sent again: reads, and writes under their key.
package final class ServerLink: Sendable {
  private struct State {
    var connection: HamletConnection?
    var token = ""
  }

  package let endpoint: Endpoint
  private let options: ConnectionOptions
  private let state = Mutex(State())

  package init(_ endpoint: Endpoint, options: ConnectionOptions) {
    self.endpoint = endpoint
    self.options = options
  }

  /// The session token that calls carry; empty: none.
  package var token: String {
    get { state.withLock { $0.token } }
    set { state.withLock { $0.token = newValue } }
  }

  /// The connection in use, or a new one.
  ///
  /// - Throws: `unavailable`, not sent, where none can be made.
  package func caller() async throws(CallError) -> any Caller {
    if let open = state.withLock({ $0.connection }), open.isOpen { return open }
    let made = try await HamletConnection.connect(to: endpoint, options)
    let other = state.withLock { state in
      let other = state.connection
      state.connection = made
      return other
    }
    await other?.close()
    return made
  }

  /// Runs a call, and once more on a new connection where the first was lost and `repeats` allows.
  package func run<R: Sendable>(
    repeats: Bool,
    _ body: (any Caller) async throws(CallError) -> R
  ) async throws(CallError) -> R {
    do {
      return try await body(try await caller())
    } catch {
      guard error.code == .unavailable, error.attempt != .answered,
        repeats || error.attempt == .notSent
      else { throw error }
    }
    return try await body(try await caller())
  }

  package func close() async {
    let open = state.withLock { state in
      defer { state.connection = nil }
      return state.connection
    }
    await open?.close()
  }
}
