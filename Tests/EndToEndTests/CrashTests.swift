import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletTransport
import Synchronization
import Testing

@Suite("What was acknowledged survives a kill")
struct CrashTests {
  /// What the clients know of each registration.
  private final class Journal: Sendable {
    let acknowledged = Mutex<[Int: RegisterPersonResponse]>([:])

    var count: Int { acknowledged.withLock { $0.count } }

    func note(_ number: Int, _ reply: RegisterPersonResponse) {
      acknowledged.withLock { $0[number] = reply }
    }
  }

  private static let total = 1_000
  private static let clients = 16

  @Test("1,000 registrations of 16 clients over a SIGKILL: nothing is lost and nothing is doubled.")
  func registrationsOverKill() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let journal = Journal()
    let first = try await ServerProcess(data: data)
    try await register(at: first.address, journal) { $0 == Self.total / 3 ? first.kill() : () }
    let before = journal.acknowledged.withLock { $0 }
    #expect(before.count >= Self.total / 3 && before.count < Self.total, "\(before.count)")

    let second = try await ServerProcess(data: data)
    defer { _ = second.stop() }
    try await register(at: second.address, journal) { _ in }
    #expect(journal.count == Self.total)
    for (number, reply) in before {
      #expect(journal.acknowledged.withLock { $0[number] } == reply, "registration \(number)")
    }
    let numbers = Set(journal.acknowledged.withLock { $0.values.map(\.recordNo) })
    #expect(numbers.count == Self.total)
    let roster = try await rosterCount(at: second.address)
    #expect(roster.after == roster.before + Self.total)
  }

  /// Sends every registration that is not acknowledged, each under its own key.
  private func register(
    at address: String,
    _ journal: Journal,
    _ acknowledged: @escaping @Sendable (Int) -> Void
  ) async throws {
    let connection = try await Self.connect(address)
    let token = try await Self.login(connection, "worker")
    await connection.close()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for client in 0..<Self.clients {
        group.addTask { try await self.client(client, address, token, journal, acknowledged) }
      }
      try await group.waitForAll()
    }
  }

  private func client(
    _ client: Int,
    _ address: String,
    _ token: String,
    _ journal: Journal,
    _ acknowledged: @Sendable (Int) -> Void
  ) async throws {
    let connection = try await Self.connect(address)
    for number in stride(from: client, to: Self.total, by: Self.clients) {
      do throws(CallError) {
        let reply: RegisterPersonResponse = try await connection.unary(
          "hamlet.v1.PersonService/RegisterPerson",
          Self.request(number),
          CallOptions(idempotencyKey: "crash-\(number)", token: token)
        )
        journal.note(number, reply)
        acknowledged(journal.count)
      } catch {
        guard error.attempt == .answered else { return }  // The server is gone.
        throw error
      }
    }
    await connection.close()
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
  private static func request(_ number: Int) -> RegisterPersonRequest {
    let character = Unicode.Scalar(UInt32(0x4E00 + number % 2_000)).map(String.init) ?? "人"
    return RegisterPersonRequest(
      id: RecordID(high: 0x019b_0000_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(number + 1)),
      name: "崩溃\(character)测",
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

  /// How many the demo town put on Baishi's roster, and how many are there now.
  private func rosterCount(at address: String) async throws -> (before: Int, after: Int) {
    let connection = try await Self.connect(address)
    let token = try await Self.login(connection, "worker")
    var (made, all, page) = (0, 0, "")
    repeat {
      let reply: ListRosterResponse = try await connection.unary(
        "hamlet.v1.PersonService/ListRoster",
        ListRosterRequest(pageSize: 200, pageToken: page),
        CallOptions(token: token)
      )
      all += reply.persons.count
      made += reply.persons.count(where: { $0.name.hasPrefix("崩溃") && $0.name.hasSuffix("测") })
      page = reply.nextPageToken
    } while !page.isEmpty
    await connection.close()
    return (all - made, all)
  }
}
