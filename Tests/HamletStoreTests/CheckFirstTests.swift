import Foundation
import HamletDomain
import Testing

@testable import HamletStore

@Suite("Writes without a savepoint")
struct CheckFirstTests {
  private struct Refusal: Error {}

  /// Runs writes that share a commit; whether each was done.
  private func together(
    _ bodies: [(checksFirst: Bool, body: @Sendable (Transaction) throws -> Void)]
  ) async throws -> (answers: [Bool], divisions: Int, isSound: Bool) {
    let folder = TestFolder()
    let store = try folder.open()
    let door = Door()
    try store.hold(at: door)
    let answers = Journal<(Int, Bool)>()
    for (index, write) in bodies.enumerated() {
      store.submit(
        try Sample.ticket("key-\(index)"),
        checksFirst: write.checksFirst,
        { tx in
          try write.body(tx)
          return WriteOutcome(reply: [1], recordType: "test", recordID: .none)
        },
        then: { answers.add((index, (try? $0.get()) != nil)) }
      )
    }
    door.open()
    await store.flushReadAudit()
    let divisions = try await Sample.divisions(store)
    let kept = try await store.read { try $0.count("SELECT count(*) FROM outcomes") }
    let audited = try await Sample.auditRows(store)
    let done = answers.all.sorted { $0.0 < $1.0 }.map(\.1)
    #expect(kept == done.count { $0 } && audited == kept + 1)
    let isSound = try store.check().isSound
    store.close()
    return (done, divisions, isSound)
  }

  private static func division(_ number: Int) -> @Sendable (Transaction) throws -> Void {
    { try Sample.insertDivision(number, $0) }
  }

  @Test("One that is refused before its first change leaves its neighbours as they are.")
  func early() async throws {
    let result = try await together([
      (true, Self.division(1)), (true, { _ in throw Refusal() }), (false, Self.division(2)),
      (true, Self.division(3)),
    ])
    #expect(result.answers == [true, false, true, true])
    #expect(result.divisions == 3 && result.isSound)
  }

  @Test("One that breaks its promise is taken back alone: the batch is run again with savepoints.")
  func late() async throws {
    let runs = Journal<Int>()
    let result = try await together([
      (true, Self.division(1)), (false, Self.division(2)),
      (
        true,
        { tx in
          runs.add(1)
          try Sample.insertDivision(3, tx)
          throw Refusal()
        }
      ), (true, Self.division(4)),
    ])
    #expect(result.answers == [true, true, false, true])
    #expect(result.divisions == 3 && result.isSound)
    #expect(runs.all.count == 2)
  }
}
