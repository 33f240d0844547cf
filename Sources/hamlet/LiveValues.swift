import HamletClient
import HamletMessages
import HamletRPC
import HamletShell
import HamletWire
import NIOCore
import Synchronization

/// Asks the server for values that completion offers: by ordinary reads, scoped and written into the
/// audit like any other, and only where somebody is logged in.
final class LiveValues: Sendable {
  /// How long the server has, in milliseconds; the editor waits no longer.
  private static let deadlineMilliseconds: UInt32 = 150

  private struct State {
    var token = ""
    var refused: Set<String> = []
  }

  private let link: ServerLink
  private let state = Mutex(State())

  init(_ link: ServerLink) { self.link = link }

  /// The answer to a read; nil where it does not come.
  func answer(_ command: Command, _ request: JSONValue) async -> JSONValue? {
    let token = link.token
    let name = command.wireName
    guard !token.isEmpty, !link.isLost, !isRefused(name, token) else { return nil }
    do throws(MessageError) {
      let payload = try JSONMapping.payload(from: request, type: command.method.input)
      guard let reply = await reply(name, payload, token) else { return nil }
      return try JSONMapping.json(from: reply, type: command.method.output)
    } catch {
      return nil  // A suggestion that cannot be read is none.
    }
  }

  private func reply(_ name: String, _ payload: ByteBuffer, _ token: String) async -> ByteBuffer? {
    do throws(CallError) {
      let options = CallOptions(timeoutMilliseconds: Self.deadlineMilliseconds, token: token)
      return try await link.caller().unary(name, payload: payload, options).payload
    } catch {
      // Who may not read a list is not asked again at every Tab.
      if error.code == .permissionDenied { _ = state.withLock { $0.refused.insert(name) } }
      return nil
    }
  }

  private func isRefused(_ name: String, _ token: String) -> Bool {
    state.withLock { state in
      if state.token != token { state = State(token: token) }
      return state.refused.contains(name)
    }
  }
}
