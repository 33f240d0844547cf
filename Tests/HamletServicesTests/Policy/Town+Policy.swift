import HamletDomain
import HamletMessages
import HamletServices
import HamletWire
import NIOCore
import Testing

@testable import HamletRPC

extension Town {
  /// One user of every role.
  static let userByRole: [Role: String] = [
    .villageWorker: "worker", .clerk: "clerk", .clinician: "clinician", .reviewer: "reviewer",
    .trainer: "trainer", .dataProtection: "protection", .integration: "integration",
    .administrator: "admin",
  ]

  /// Every method that is served; the one that ends the session last.
  var methods: [String] {
    let names = services.calls.admission.methods.names
    let ending = "hamlet.v1.SessionService/Logout"
    return names.filter { $0 != ending } + names.filter { $0 == ending }
  }

  /// The user of a role, logged in.
  func token(of role: Role) async throws -> String {
    try await token(try #require(Self.userByRole[role], "\(role) has no user"))
  }

  /// Why a method refuses an empty request under this key, or a new one; nil where it answers.
  func refusal(of method: String, token: String, key: String? = nil) async throws -> CallError? {
    let kind = CallKind(try #require(Contract.schema.method(method)).info)
    let options = CallOptions(idempotencyKey: key ?? id().description, token: token)
    let request = kind.requestsStream ? nil : ByteBuffer()
    do throws(CallError) {
      let call = try await services.inProcessCaller()
        .start(method, options, CallOpening(kind, request))
      defer { call.cancel() }
      if kind.requestsStream { await call.finish() }
      _ = try await call.next()
      return nil
    } catch {
      return error
    }
  }

  /// Expects that no method lets these tokens in, but for the open ones.
  func expectLockedOut(_ tokens: [Role: String]) async throws {
    for line in try ExpectedPolicy.all() where methods.contains(line.method) {
      for (role, token) in tokens {
        let code = try await refusal(of: line.method, token: token)?.code
        if line.isOpen {
          #expect(code != .unauthenticated && code != .permissionDenied, "\(line.method)")
        } else {
          #expect(code == .unauthenticated, "\(line.method) as \(role)")
        }
      }
    }
  }
}
