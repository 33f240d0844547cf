import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletTransport

/// What tests of a demo town's server do over connections of their own.
enum DemoCaller {
  static var password: String {
    get throws {
      try String(contentsOfFile: Programs.demoPassword, encoding: .utf8)
        .trimmingCharacters(in: .newlines)
    }
  }

  static func connect(_ address: String) async throws -> HamletConnection {
    guard let endpoint = Endpoint(text: address) else {
      throw ProgramFailure(description: address)
    }
    return try await HamletConnection.connect(to: endpoint, ConnectionOptions(agent: "test"))
  }

  /// Logs the village worker in: her token.
  static func login(_ caller: any Caller) async throws -> String {
    let reply: LoginResponse = try await caller.unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: "worker", password: try password)
    )
    return reply.token
  }

  /// A registration in her village; names and birthdays differ, so that nobody is taken for a duplicate.
  static func person(_ number: Int, surname: String, id: RecordID) -> RegisterPersonRequest {
    let character = Unicode.Scalar(UInt32(0x4E00 + number % 2_000)).map(String.init) ?? "人"
    return RegisterPersonRequest(
      id: id,
      name: "\(surname)\(character)测",
      sex: .female,
      birth: PartialDate(
        year: UInt32(1950 + number % 50),
        month: UInt32(1 + number % 12),
        day: UInt32(1 + number % 28)
      ),
      division: "990101001001",
      kind: .localRegistered
    )
  }
}
