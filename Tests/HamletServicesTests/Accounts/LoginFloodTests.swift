import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Synchronization
import Testing

@Suite("A stranger's flood of failed logins, and the good clients beside it")
struct LoginFloodTests {
  /// What came of the flood so far, and whether it is to go on.
  private final class Flood: Sendable {
    private let codes = Mutex<[StatusCode: Int]>([:])
    private let isOver = Mutex(false)
    private let names = Mutex(0)

    var goesOn: Bool { isOver.withLock { !$0 } }
    var counts: [StatusCode: Int] { codes.withLock { $0 } }
    var failed: Int { codes.withLock { $0.values.reduce(0, +) } }

    func end() { isOver.withLock { $0 = true } }

    func note(_ code: StatusCode) { codes.withLock { $0[code, default: 0] += 1 } }

    /// Every second try is at the worker's own name, the others at ever new ones, for which nothing is
    /// delayed and each of which costs a derivation.
    func nextName() -> String {
      names.withLock { count in
        count += 1
        return count.isMultiple(of: 2) ? "worker" : "nobody\(count)"
      }
    }
  }

  private static let stranger = "203.0.113.9"
  private static let rounds = 20

  @Test(
    "While it lasts, others log in, from elsewhere and from an enrolled device, and are answered."
  )
  func flood() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let (device, _) = try await town.enrolled()
      let flood = Flood()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<32 { group.addTask { try await Self.fail(town, flood) } }
        group.addTask {
          defer { flood.end() }
          while flood.failed < 100 { await Task.yield() }
          for _ in 0..<Self.rounds {
            try await Self.work(town, person, ClientSession(source: "10.0.0.1"))
            // Behind the stranger's own address, but at a device that is known.
            try await Self.work(town, person, ClientSession(source: Self.stranger, device: device))
          }
        }
        try await group.waitForAll()
      }
      // Each was refused as a wrong password or told to wait; none got in, and nothing failed.
      #expect(Set(flood.counts.keys) == [.unauthenticated, .resourceExhausted])
      #expect(flood.counts.values.allSatisfy { $0 > 0 })
    }
  }

  private static func fail(_ town: Town, _ flood: Flood) async throws {
    let caller = town.services.inProcessCaller(session: ClientSession(source: stranger))
    while flood.goesOn {
      do {
        let _: LoginResponse = try await caller.unary(
          "hamlet.v1.SessionService/Login",
          LoginRequest(userName: flood.nextName(), password: "not the right words")
        )
        flood.note(.ok)
      } catch {
        flood.note(error.code)
      }
      await Task.yield()
    }
  }

  /// Logs in as the very user that the stranger tries, and reads.
  private static func work(_ town: Town, _ person: RecordID, _ session: ClientSession) async throws
  {
    let caller = town.services.inProcessCaller(session: session)
    let login: LoginResponse = try await caller.unary(
      "hamlet.v1.SessionService/Login",
      LoginRequest(userName: "worker", password: Town.password)
    )
    let read: Person = try await caller.unary(
      "hamlet.v1.PersonService/GetPerson",
      GetPersonRequest(id: person),
      CallOptions(token: login.token)
    )
    #expect(read.id == person)
  }
}
