import HamletMessages
import Testing

@Suite("What was acknowledged survives a kill")
struct CrashTests {
  private static let total = 1_000
  private static let clients = 16

  @Test("1,000 registrations of 16 clients over a SIGKILL: nothing is lost and nothing is doubled.")
  func registrationsOverKill() async throws {
    let folder = try TemporaryFolder()
    let data = try await ServerProcess.demoTown(in: folder)
    let people = Registrations(surname: "崩溃")
    let first = try await ServerProcess(data: data)
    try await people.send(0..<Self.total, at: first.address, clients: Self.clients) {
      $0 == Self.total / 3 ? first.kill() : ()
    }
    let before = people.acknowledged
    #expect(before.count >= Self.total / 3 && before.count < Self.total, "\(before.count)")

    let second = try await ServerProcess(data: data)
    defer { _ = second.stop() }
    try await people.send(0..<Self.total, at: second.address, clients: Self.clients)
    #expect(people.refusals.isEmpty, "\(people.refusals)")
    #expect(people.acknowledged.count == Self.total)
    for (number, reply) in before {
      #expect(people.acknowledged[number] == reply, "registration \(number)")
    }
    let numbers = Set(people.acknowledged.values.map(\.recordNo))
    #expect(numbers.count == Self.total)
    #expect(try await people.rosterCount(at: second.address).own == Self.total)
  }
}
