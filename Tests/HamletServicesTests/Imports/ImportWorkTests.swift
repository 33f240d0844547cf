import HamletDomain
import HamletMessages
import Synchronization
import Testing

@Suite("What a row of an import takes")
struct ImportWorkTests {
  @Test("Whom she may be is looked for once, and her village no more often than for a call.")
  func once() async throws {
    let looks = Mutex<[String: Int]>([:])
    let trace: @Sendable (String) -> Void = { sql in
      let kinds = [
        "candidates": "FROM person_blocks WHERE block IN",
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
      #expect(ofCall["candidates"] == 1)
      let bytes = ImportDesk.csv(["王小红,女,1988-03-05,990101001001,户籍在本地,,,"])
      let header = desk.header(bytes)
      looks.withLock { $0 = [:] }
      let answer = try await desk.persons(bytes, header)
      #expect(answer.summary?.createdCount == 1)
      let ofRow = looks.withLock { $0 }
      #expect(ofRow["candidates"] == 1)
      #expect(ofRow["villages", default: 0] <= ofCall["villages", default: 0])
    }
  }
}
