import HamletDomain
import HamletMessages
import HamletStore
import Synchronization
import Testing

@Suite("What a row of an import takes")
struct ImportWorkTests {
  /// How many blocks somebody of this name who was born on 1 May 1990 is looked for in.
  private static func blocks(_ name: String) throws -> Int {
    let birth = try PartialDay(year: 1_990, month: 5, day: 1, precision: .day, calendar: .solar)
    return DuplicateBlocks.sought(
      name: NameKeys(name),
      birth: birth,
      phones: [String](),
      mother: .none
    ).count
  }

  @Test("Whom she may be is looked for once, and her village no more often than for a call.")
  func once() async throws {
    let looks = Mutex<[String: Int]>([:])
    let trace: @Sendable (String) -> Void = { sql in
      let kinds = [
        "candidates": "FROM person_blocks WHERE block = ?",
        "villages": "FROM divisions WHERE code = ?",
      ]
      for (kind, part) in kinds where sql.contains(part) {
        looks.withLock { $0[kind, default: 0] += 1 }
      }
    }
    try await Town.run(traced: trace) { (town: Town) async throws in
      let desk = ImportDesk(town)
      looks.withLock { $0 = [:] }
      _ = try await town.person("李静")
      let ofCall = looks.withLock { $0 }
      #expect(ofCall["candidates"] == (try Self.blocks("李静")))
      let bytes = ImportDesk.csv(["王小红,女,1990-05-01,990101001001,户籍在本地,,,"])
      let header = desk.header(bytes)
      looks.withLock { $0 = [:] }
      let answer = try await desk.persons(bytes, header)
      #expect(answer.summary?.createdCount == 1)
      let ofRow = looks.withLock { $0 }
      #expect(ofRow["candidates"] == (try Self.blocks("王小红")))
      #expect(ofRow["villages", default: 0] <= ofCall["villages", default: 0])
    }
  }
}
