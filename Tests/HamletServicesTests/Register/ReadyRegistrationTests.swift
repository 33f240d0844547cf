import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Registrations made ready beside the writer")
struct ReadyRegistrationTests {
  private static let method = "PersonService/RegisterPerson"

  /// Runs a town whose writer waits, from `hold` to `release`, and counts the looks at the register.
  private struct Desk {
    let town: Town
    let looked: DispatchSemaphore
    private let opened = DispatchSemaphore(value: 0)

    init(_ town: Town, looked: DispatchSemaphore) {
      self.town = town
      self.looked = looked
    }

    func hold() async {
      let (reached, opened) = (DispatchSemaphore(value: 0), opened)
      town.store.submit(WriteTicket(system: "test", atUnixMilliseconds: Town.start)) { _ in
        reached.signal()
        opened.wait()
        return WriteOutcome(reply: [], recordType: "test", recordID: .none)
      } then: { _ in
      }
      await ReadyRegistrationTests.wait(reached)
    }

    func release() { opened.signal() }
  }

  private static func block(_ semaphore: DispatchSemaphore) { semaphore.wait() }
  private static func wait(_ semaphore: DispatchSemaphore) async {
    await Task.detached { block(semaphore) }.value
  }

  private func run(_ body: (Desk) async throws -> Void) async throws {
    let looked = DispatchSemaphore(value: 0)
    let trace: @Sendable (String) -> Void = { sql in
      if sql.contains("FROM person_blocks WHERE block = ?") { looked.signal() }
    }
    try await Town.run(traced: trace) { (town: Town) async throws in
      for user in ["worker", "worker2", "clerk"] { _ = try await town.token(user) }
      try await body(Desk(town, looked: looked))
    }
  }

  /// Waits until somebody was looked for in each of her blocks.
  private static func wait(
    _ looked: DispatchSemaphore,
    for request: RegisterPersonRequest
  ) async throws {
    let birth = try #require(request.birth)
    let blocks = DuplicateBlocks.sought(
      name: NameKeys(request.name),
      birth: try PartialDay(
        year: Int(birth.year),
        month: Int(birth.month),
        day: Int(birth.day),
        precision: .day,
        calendar: .solar
      ),
      phones: [String](),
      mother: .none
    )
    for _ in blocks { await wait(looked) }
  }

  private func request(_ town: Town, _ name: String, _ phone: String) -> RegisterPersonRequest {
    var request = town.resident(name)
    request.createAnyway = false
    request.createReason = ""
    request.phones = [Phone(number: phone)]
    return request
  }

  @Test("Two that are one, both looked up before either was there: one is registered.")
  func twins() async throws {
    try await run { desk in
      let town = desk.town
      let requests = [
        request(town, "王芳", "13800138000"), request(town, "王芳", "13800138000"),
        request(town, "李静", "13800138009"),
      ]
      await desk.hold()
      let calls = requests.map { request in
        Task { try await town.status("clerk", Self.method, request) }
      }
      // Each was looked up, and nobody was there.
      for request in requests { try await Self.wait(desk.looked, for: request) }
      desk.release()
      var codes: [StatusCode] = []
      for call in calls { codes.append(try await call.value) }
      #expect(codes[2] == .ok)
      #expect(Set(codes[0...1]) == [.ok, .failedPrecondition])
    }
  }

  @Test(
    "What was looked up while somebody had another name is looked up again once she has this one."
  )
  func renamed() async throws {
    try await run { desk in
      let town = desk.town
      let first = request(town, "赵云", "13800138000")
      let known = try await town.register(first)
      try await Self.wait(desk.looked, for: first)
      await desk.hold()
      let ticket = WriteTicket(system: "test", atUnixMilliseconds: Town.start)
      town.store.submit(ticket) { tx in
        var person = try tx.read.person(known, within: .all)
        person.row.name = "王芳"
        _ = try tx.update(person, base: 1, changed: [(field: "name", old: "赵云")])
        return WriteOutcome(reply: [], recordType: "person", recordID: known)
      } then: { _ in
      }
      let late = request(town, "王芳", "13800138000")
      let call = Task { try await town.status("worker", Self.method, late) }
      try await Self.wait(desk.looked, for: late)
      desk.release()
      #expect(try await call.value == .failedPrecondition)
    }
  }
}
