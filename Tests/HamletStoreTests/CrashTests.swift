import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore
@testable import StoreCrashHelper

@Suite("kill -9")
struct CrashTests {
  private struct Sent {
    var sent: Set<Int> = []
    var done: Set<Int> = []
  }

  /// Runs the helper until it has acknowledged `count` writes, kills it, and reads its journal to
  /// the end.
  private func runAndKill(_ folder: TestFolder, first: Int, after count: Int) throws -> Sent {
    let place = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let helper = Process()
    helper.executableURL = place.deletingLastPathComponent()
      .appendingPathComponent("StoreCrashHelper")
    helper.arguments = [folder.path, "\(first)", "16"]
    let pipe = Pipe()
    helper.standardOutput = pipe
    try helper.run()
    var text = Data()
    var acknowledged = 0
    while acknowledged < count {
      let more = pipe.fileHandleForReading.availableData
      try #require(!more.isEmpty, "the helper ended by itself")
      text += more
      acknowledged += more.count { $0 == UInt8(ascii: "d") }
    }
    kill(helper.processIdentifier, SIGKILL)
    text += pipe.fileHandleForReading.readDataToEndOfFile()
    helper.waitUntilExit()
    return journal(text)
  }

  private func journal(_ text: Data) -> Sent {
    var journal = Sent()
    for line in String(decoding: text, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let number = Int(parts[1]) else { continue }
      if parts[0] == "sent" { journal.sent.insert(number) } else { journal.done.insert(number) }
    }
    return journal
  }

  @Test(
    "What was acknowledged is there exactly once after a kill, and nothing that was not sent.",
    arguments: [UInt64(1), 2]
  )
  func survives(seed: UInt64) async throws {
    var random = SplitMix(state: seed)
    let folder = TestFolder()
    var journal = Sent()
    for cycle in 0..<3 {
      let count = Int(random.next() % 300)
      let more = try runAndKill(folder, first: cycle * 1_000_000, after: count)
      journal.sent.formUnion(more.sent)
      journal.done.formUnion(more.done)
      try await verify(folder, journal, "seed \(seed), cycle \(cycle), after \(count)")
    }
  }

  private func verify(_ folder: TestFolder, _ journal: Sent, _ what: Comment) async throws {
    let store = try folder.open()
    let present = Set(
      try await store.read(milliseconds: 60_000) { snapshot in
        try snapshot.all("SELECT code FROM divisions") { row in
          (Int(row[0] as String) ?? 0) - 990_000_000_000
        }
      }
    )
    #expect(journal.done.subtracting(present).isEmpty, what)
    #expect(present.subtracting(journal.sent).isEmpty, what)
    #expect(try await Sample.auditRows(store) == present.count, what)
    let outcomes = try await store.read { try $0.count("SELECT count(*) FROM outcomes") }
    #expect(outcomes == present.count, what)
    #expect(try store.check().isSound, what)
    for number in journal.done.prefix(20) {
      let write = JournalledWrite(number: number)
      let again = await write.run(on: store)
      #expect(again == Written(reply: write.reply, replayed: true), what)
    }
    store.close()
  }
}
