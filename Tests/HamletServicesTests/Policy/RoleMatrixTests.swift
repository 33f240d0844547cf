import HamletDomain
import HamletMessages
import HamletRPC
import HamletWire
import NIOCore
import Testing

@testable import HamletServices

/// Every method, as every role, from everywhere, in every state of a login: each cell is judged
/// against the matrix written by hand.
@Suite("Every method as every role, from every reach, in every state of a login")
struct RoleMatrixTests {
  /// A login that is none any more: its token, and the device that shows it.
  private struct Ended {
    let token: String
    var device = RecordID.none
    /// Whether the device was shut out, so that nothing is served to it.
    var isShutOut: Bool { !device.isNone }
  }

  private static let ending = "hamlet.v1.SessionService/Logout"

  /// Methods in the contract's order; those that change accounts and divisions behind the others,
  /// the one that ends the session last.
  private static var methods: [ContractMethod] {
    func rank(_ method: ContractMethod) -> Int {
      if method.fullName == ending { return 2 }
      return method.service == "hamlet.v1.AdminService" ? 1 : 0
    }
    return Contract.schema.allMethods.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }

  @Test("A cell lets in, or refuses, as the matrix says; none is left out.")
  func cells() async throws {
    let matrix = Dictionary(uniqueKeysWithValues: try ExpectedPolicy.all().map { ($0.method, $0) })
    try await DemoTown.run { (town: DemoTown) async throws in
      let dead = try await Self.endedSessions(town)
      var judged = 0
      for method in Self.methods {
        let line = try #require(matrix[method.fullName], "\(method.fullName) is not in the matrix")
        let example = try ExampleRequest(method)
        for login in dead {
          judged += 1
          try await Self.judgeWithoutLogin(town, line, example, login)
        }
        for role in DemoTown.roles {
          for reach in Reach.allCases {
            judged += 1
            try await Self.judge(town, line, example, role, reach)
          }
        }
      }
      let expected = Contract.schema.allMethods.count * (DemoTown.roles.count * 7 + 2)
      #expect(judged == expected)
      print("judged \(judged) cells of \(Contract.schema.allMethods.count) methods")
    }
  }

  private static func judge(
    _ town: DemoTown,
    _ line: ExpectedPolicy,
    _ example: ExampleRequest,
    _ role: Role,
    _ reach: Reach
  ) async throws {
    // Backups are named by the second.
    if line.method.hasSuffix("/RunBackup") { town.advance(milliseconds: 1_000) }
    let token = try await town.token(DemoTown.userName(role, reach))
    let request = try example.renewed().payload()
    let code = await town.answer(example.method, request, token: token).code
    let cell = "\(line.method) as \(role), \(reach): \(code)"
    guard line.allows(role) else {
      #expect(code == .permissionDenied, "\(cell)")
      return
    }
    #expect(code != .unauthenticated && code != .unimplemented && code != .internal, "\(cell)")
    #expect(code != .permissionDenied || mayBeDenied(line, role, reach), "\(cell)")
  }

  /// Cells that pass the door and are refused by what they ask for, in words of their own: a division
  /// outside the caller's, or what only one role sees.
  private static func mayBeDenied(_ line: ExpectedPolicy, _ role: Role, _ reach: Reach) -> Bool {
    // Programs export counts only, and the example asks for reports.
    if role == .integration, line.method.hasSuffix("/ExportRegister") { return true }
    return line.scope == .own && reach != .parent
  }

  private static func judgeWithoutLogin(
    _ town: DemoTown,
    _ line: ExpectedPolicy,
    _ example: ExampleRequest,
    _ login: Ended
  ) async throws {
    let request = try example.renewed().payload()
    let answer = await town.answer(
      example.method,
      request,
      token: login.token,
      device: login.device
    )
    let cell = "\(line.method) without a login: \(answer.code)"
    if line.isOpen, !login.isShutOut {
      #expect(answer.code != .permissionDenied && answer.code != .internal, "\(cell)")
      // A wrong password is all that an open method may answer so.
      #expect(answer.code != .unauthenticated || line.method.hasSuffix("/Login"), "\(cell)")
    } else {
      #expect(answer.code == .unauthenticated && answer.message.isEmpty, "\(cell)")
    }
  }

  /// Logins that were good and are not any more, of every role; and those that never were.
  private static func endedSessions(_ town: DemoTown) async throws -> [Ended] {
    var ended = [Ended(token: ""), Ended(token: "no such token")]
    for role in DemoTown.roles {
      let token = try await town.token(DemoTown.userName(role, .own, "expired"))
      ended.append(Ended(token: token))
    }
    town.advance(milliseconds: SessionTable.idleMilliseconds)
    for role in DemoTown.roles {
      let user = DemoTown.userName(role, .own, "disabled")
      ended.append(Ended(token: try await town.token(user)))
      try await disable(town, user)
      let device = try town.device()
      let token = try await town.token(DemoTown.userName(role, .own, "revoked"), on: device)
      #expect(try await works(town, token, device))
      // What was copied from a device is no login elsewhere.
      #expect(try await !works(town, token, .none))
      town.services.devices.revoke(device)
      ended.append(Ended(token: token, device: device))
    }
    return ended
  }

  private static func works(
    _ town: DemoTown,
    _ token: String,
    _ device: RecordID
  ) async throws -> Bool {
    let method = try #require(Contract.schema.method("hamlet.v1.SessionService/WhoAmI"))
    return await town.answer(method, ByteBuffer(), token: token, device: device).code == .ok
  }

  private static func disable(_ town: DemoTown, _ name: String) async throws {
    let admin = try await town.token(DemoTown.userName(.administrator, .parent))
    let _: RecordState = try await town.services.inProcessCaller().unary(
      "hamlet.v1.AdminService/DisableUser",
      DisableUserRequest(userName: name),
      CallOptions(idempotencyKey: town.id().description, token: admin)
    )
  }
}
