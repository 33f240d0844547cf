import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletTransport
import HamletWire
import Synchronization

/// People that a test registers at a real server, each under a key of her own, and what was
/// acknowledged of them.
final class Registrations: Sendable {
  private let replies = Mutex<[Int: RegisterPersonResponse]>([:])
  /// How the server refused what it did not do.
  private let refused = Mutex<[StatusCode]>([])
  /// What the names begin with.
  private let surname: String

  init(surname: String) { self.surname = surname }

  /// The replies that came, by the number of the registration.
  var acknowledged: [Int: RegisterPersonResponse] { replies.withLock { $0 } }

  /// The codes of what was refused.
  var refusals: [StatusCode] { refused.withLock { $0 } }

  /// Sends those of `numbers` that are not acknowledged, from so many clients at once; each ends where
  /// the server is gone or refuses one.
  func send(
    _ numbers: Range<Int>,
    at address: String,
    clients: Int,
    acknowledged: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws {
    let connection = try await Self.connect(address)
    let token = try await Self.login(connection, "worker")
    await connection.close()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for client in 0..<clients {
        let own = Array(
          stride(from: numbers.lowerBound + client, to: numbers.upperBound, by: clients)
        )
        group.addTask { try await self.send(own, address, token, acknowledged) }
      }
      try await group.waitForAll()
    }
  }

  private func send(
    _ numbers: [Int],
    _ address: String,
    _ token: String,
    _ acknowledged: @Sendable (Int) -> Void
  ) async throws {
    let connection = try await Self.connect(address)
    for number in numbers {
      do throws(CallError) {
        let reply: RegisterPersonResponse = try await connection.unary(
          "hamlet.v1.PersonService/RegisterPerson",
          request(number),
          CallOptions(idempotencyKey: "\(surname)-\(number)", token: token)
        )
        acknowledged(
          replies.withLock {
            $0[number] = reply
            return $0.count
          }
        )
      } catch {
        if error.attempt == .answered { refused.withLock { $0.append(error.code) } }
        break
      }
    }
    await connection.close()
  }

  /// How many others are on the worker's roster, and how many of these.
  func rosterCount(at address: String) async throws -> (others: Int, own: Int) {
    let connection = try await Self.connect(address)
    let token = try await Self.login(connection, "worker")
    var (own, all, page) = (0, 0, "")
    repeat {
      let reply: ListRosterResponse = try await connection.unary(
        "hamlet.v1.PersonService/ListRoster",
        ListRosterRequest(pageSize: 200, pageToken: page),
        CallOptions(token: token)
      )
      all += reply.persons.count
      own += reply.persons.count { $0.name.hasPrefix(surname) && $0.name.hasSuffix("测") }
      page = reply.nextPageToken
    } while !page.isEmpty
    await connection.close()
    return (all - own, own)
  }

  private static func connect(_ address: String) async throws -> HamletConnection {
    guard let endpoint = Endpoint(text: address) else {
      throw ProgramFailure(description: address)
    }
    return try await HamletConnection.connect(to: endpoint, ConnectionOptions(agent: "test"))
  }

  private static func login(_ caller: any Caller, _ user: String) async throws -> String {
    let password = try String(contentsOfFile: Programs.demoPassword, encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    let reply: LoginResponse = try await caller.unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: user, password: password)
    )
    return reply.token
  }

  /// Names and birthdays differ, so that nobody is taken for a duplicate.
  private func request(_ number: Int) -> RegisterPersonRequest {
    let character = Unicode.Scalar(UInt32(0x4E00 + number % 2_000)).map(String.init) ?? "人"
    return RegisterPersonRequest(
      id: RecordID(high: 0x019b_0000_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(number + 1)),
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
