import Foundation
import HamletClient
import HamletDomain
import HamletMessages
import HamletRPC
import HamletTransport
import Synchronization
import Testing

@Suite("A town is lost and put back from its backup")
struct DrillTests {
  /// What the clients know of each registration.
  private final class Journal: Sendable {
    let acknowledged = Mutex<[Int: RegisterPersonResponse]>([:])
  }

  private static let clients = 8
  private static let enough = 150

  @Test(
    "Backed up under load, killed, restored elsewhere: what was acknowledged before is there once."
  )
  func drill() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let server = try await ServerProcess(data: data)
    let journal = Journal()
    let (reached, bell) = AsyncStream.makeStream(of: Void.self)
    async let load: Void = write(to: server.address, journal) {
      if $0 >= Self.enough { bell.yield() }
    }
    for await _ in reached { break }
    let before = journal.acknowledged.withLock { $0 }
    let login = [
      Programs.path("hamlet"), "--server", server.address, "--user", "admin",
      "--password-file", Programs.demoPassword,
    ]
    let backup = try await run(login, input: "backup run\n")
    #expect(backup.status == 0, "\(backup.errors)")
    server.kill()
    await load
    #expect(before.count >= Self.enough)

    let backups = data + "/backups"
    let names = try FileManager.default.contentsOfDirectory(atPath: backups)
    try #require(names.count == 1 && names[0].hasSuffix(".hamlet-backup"), "\(names)")
    let file = backups + "/" + names[0]
    let other = folder.path + "/elsewhere"
    let key = data + ".recovery"
    #expect(try await hamletd("verify", file).contains("is whole"))
    #expect(try await hamletd("verify", file, "--key", key).contains("is what was sealed"))
    let restored = try await hamletd("restore", file, "--key", key, "--data", other)
    #expect(restored.contains("are sound"), "\(restored)")
    #expect(try await hamletd("check", "--data", other).contains("is sound"))
    _ = try await hamletd("restore", file, "--key", key, "--data", other, exit: 1)

    let second = try await ServerProcess(data: other)
    defer { _ = second.stop() }
    try await expect(before, at: second.address)
    // The restored server is asked for the next backup and for new keys while it runs.
    #expect(try await hamletd("backup", "--data", other).contains("verified"))
    #expect(try await hamletd("keys", "list", "--data", other).contains("key 1 seals"))
    #expect(try await hamletd("keys", "rotate", "--data", other).contains("key 2 seals"))
    let made = try FileManager.default.contentsOfDirectory(atPath: other + "/backups")
    #expect(made.count == 1)
    _ = try await hamletd("verify", other + "/backups/" + (made.first ?? ""), "--key", key)
  }

  /// Each is on the roster once, and the same request again gets the very reply that was given.
  private func expect(_ before: [Int: RegisterPersonResponse], at address: String) async throws {
    let connection = try await DemoCaller.connect(address)
    let token = try await DemoCaller.login(connection)
    var found: [String: Int] = [:]
    var page = ""
    repeat {
      let reply: ListRosterResponse = try await connection.unary(
        "hamlet.v1.PersonService/ListRoster",
        ListRosterRequest(pageSize: 200, pageToken: page),
        CallOptions(token: token)
      )
      for person in reply.persons { found[person.recordNo, default: 0] += 1 }
      page = reply.nextPageToken
    } while !page.isEmpty
    for (number, reply) in before {
      #expect(found[reply.recordNo] == 1, "registration \(number)")
      let again: RegisterPersonResponse = try await connection.unary(
        "hamlet.v1.PersonService/RegisterPerson",
        Self.request(number),
        CallOptions(idempotencyKey: "drill-\(number)", token: token)
      )
      #expect(again == reply, "registration \(number)")
    }
    await connection.close()
  }

  /// Registers people from several clients until the server is gone.
  private func write(
    to address: String,
    _ journal: Journal,
    _ acknowledged: @escaping @Sendable (Int) -> Void
  ) async {
    await withTaskGroup(of: Void.self) { group in
      for client in 0..<Self.clients {
        group.addTask {
          guard let connection = try? await DemoCaller.connect(address),
            let token = try? await DemoCaller.login(connection)
          else { return }
          for number in stride(from: client, to: 4_000, by: Self.clients) {
            let reply: RegisterPersonResponse? = try? await connection.unary(
              "hamlet.v1.PersonService/RegisterPerson",
              Self.request(number),
              CallOptions(idempotencyKey: "drill-\(number)", token: token)
            )
            // No answer: the server is gone, and nothing is known of this one.
            guard let reply else { return }
            acknowledged(
              journal.acknowledged.withLock {
                $0[number] = reply
                return $0.count
              }
            )
          }
        }
      }
    }
  }

  private func hamletd(_ words: String..., exit: Int32 = 0) async throws -> String {
    let result = try await run([Programs.path("hamletd")] + words)
    #expect(result.status == exit, "\(words): \(result.errors)")
    return result.output
  }

  private static func request(_ number: Int) -> RegisterPersonRequest {
    DemoCaller.person(
      number,
      surname: "演练",
      id: RecordID(high: 0x019b_0000_0001_7000, low: 0x8000_0000_0000_0000 | UInt64(number + 1))
    )
  }
}
