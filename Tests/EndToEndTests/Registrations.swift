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
    let connection = try await DemoCaller.connect(address)
    let token = try await DemoCaller.login(connection)
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
    let connection = try await DemoCaller.connect(address)
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
    let connection = try await DemoCaller.connect(address)
    let token = try await DemoCaller.login(connection)
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

  private func request(_ number: Int) -> RegisterPersonRequest {
    DemoCaller.person(
      number,
      surname: surname,
      id: RecordID(high: 0x019b_0000_0000_7000, low: 0x8000_0000_0000_0000 | UInt64(number + 1))
    )
  }
}
