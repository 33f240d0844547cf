import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire

@testable import HamletServices

extension Town {
  /// What a login answers; a caller of its own stands for another connection.
  func login(_ user: String, _ password: String = Town.password) async throws -> LoginResponse {
    try await services.inProcessCaller().unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: password)
    )
  }

  /// The token of one more session.
  func session(_ user: String) async throws -> String { try await login(user).token }

  /// How a call with a token ends; nil: well.
  func code<I: ContractMessage>(
    token: String,
    _ method: String,
    _ request: I
  ) async -> StatusCode? {
    do throws(CallError) {
      _ = try await services.inProcessCaller().unary(
        "hamlet.v1." + method,
        payload: request.encoded(),
        CallOptions(idempotencyKey: id().description, token: token)
      )
      return nil
    } catch {
      return error.code
    }
  }

  /// Loads a table of sessions as a server does that starts.
  func load(_ table: SessionTable) async throws {
    try await table.load(from: store, now: services.environment.clock())
  }
}
