import Foundation
import HamletClient
import Synchronization
import Testing

@Suite("The outbox's file keeps what was queued, and keeps it closed")
struct OutboxFileTests {
  private static let cost = OutboxSecret.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
  private static let server = "127.0.0.1:4265"

  /// A folder that goes away with the test.
  private final class Folder: Sendable {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("outbox-\(UUID().uuidString)").path

    var file: String { path + "/default.outbox" }

    func outbox(at time: Int64 = 1_000) -> Outbox {
      Outbox(path: file, cost: OutboxFileTests.cost) { time }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static func draft(_ key: String, _ text: String, isDirect: Bool = false) -> OutboxDraft {
    OutboxDraft(
      owner: "worker",
      server: server,
      method: "hamlet.v1.PersonService/RegisterPerson",
      key: key,
      request: Array(text.utf8),
      summary: text,
      named: [Array(repeating: 7, count: 16)],
      own: [Array(repeating: 7, count: 16)],
      isDirect: isDirect
    )
  }

  @Test("Several are begun at once, but for those that were given up or went meanwhile.")
  func begun() throws {
    let folder = Folder()
    let (mine, other) = (folder.outbox(), folder.outbox())
    try mine.establish("worker", with: .password("first of all"))
    for number in 1...4 {
      _ = try mine.add(Self.draft("k\(number)", "\(number)", isDirect: number == 4))
    }
    try other.record(.dropped, of: 2)
    try other.forget(4)
    #expect(try mine.begin([]) == [])
    #expect(try mine.begin([1, 2, 3, 4, 99]) == [1, 3])
    let entries = try other.ledger(owner: "worker", server: Self.server).entries
    #expect([1, 3].allSatisfy { entries[$0]?.state == .sent && entries[$0]?.attempts == 1 })
    #expect(entries[2]?.state == .dropped)
    // Begun once more, after a crash: both may have happened.
    #expect(try other.begin([3]) == [3])
    #expect(try other.item(3).entry.open == 2)
  }

  @Test("What was read is read anew as soon as this program or another has written.")
  func readAnew() throws {
    let folder = Folder()
    let (mine, other) = (folder.outbox(), folder.outbox())
    try mine.establish("worker", with: .password("first of all"))
    func waiting() throws -> [Int] {
      try [mine, other].map { outbox in
        try outbox.ledger(owner: "worker", server: Self.server).entries.values.count { $0.isOpen }
      }
    }
    #expect(try waiting() == [0, 0])
    for number in 1...6 {
      let writer = number % 2 == 0 ? mine : other
      _ = try writer.add(Self.draft("k\(number)", "\(number)"))
      #expect(try waiting() == [number, number])
      #expect(try waiting() == [number, number])
    }
    try other.record(.dropped, of: 3)
    #expect(try waiting() == [5, 5])
    #expect(try mine.ledger(owner: "clerk", server: Self.server).entries.isEmpty)
  }

  @Test(
    "What was queued is there again for the next program, in order, and only its password opens it."
  )
  func reopened() throws {
    let folder = Folder()
    let first = folder.outbox()
    try first.establish("worker", with: .password("first of all"))
    #expect(try first.add(Self.draft("k1", "王芳 kanaria")) == 1)
    #expect(try first.add(Self.draft("k2", "李雷")) == 2)
    #expect(try first.request(of: 1) == Array("王芳 kanaria".utf8))

    let second = folder.outbox()
    #expect(try second.items(of: "worker").map(\.key) == ["k1", "k2"])
    #expect(try second.items(of: "worker").map(\.summary) == [nil, nil])
    #expect(try second.ledger(owner: "worker", server: Self.server).sendable(now: 0) == [1])
    #expect(throws: OutboxError.self) { try second.request(of: 1) }
    #expect(try !second.unlock("worker", with: .password("First of all")))
    #expect(try !second.isOpen("worker"))
    #expect(try second.unlock("worker", with: .password("first of all")))
    #expect(try second.request(of: 2) == Array("李雷".utf8))
    #expect(try second.items(of: "worker")[0].summary == "王芳 kanaria")
    #expect(try second.items(of: "clerk").isEmpty)
  }

  @Test("Neither texts nor ids stand in the file, which is for its owner alone.")
  func sealed() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("first of all"))
    _ = try outbox.add(Self.draft("k1", "kanariaaaaaaaaaaaa"))
    try outbox.record(.began, of: 1)
    try outbox.record(
      .refused(isSettled: true),
      of: 1,
      code: 3,
      words: "kanariawords",
      answer: Array("kanariaanswer".utf8)
    )
    try outbox.take(
      Array("kanariataken".utf8),
      to: "m",
      about: Array(repeating: 7, count: 16),
      owner: "worker",
      server: Self.server
    )
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    #expect(bytes.range(of: Data("kanaria".utf8)) == nil)
    #expect(bytes.range(of: Data("first of all".utf8)) == nil)
    #expect(bytes.range(of: Data(repeating: 7, count: 16)) == nil)
    #expect(bytes.range(of: Data("RegisterPerson".utf8)) != nil, "the control: the method is there")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let outer = try FileManager.default.attributesOfItem(atPath: folder.path)[.posixPermissions]
    #expect((outer as? NSNumber)?.intValue == 0o700)
    #expect(try outbox.item(1).words == "kanariawords")
    #expect(try outbox.answer(of: 1) == Array("kanariaanswer".utf8))
  }

  @Test("A file that others can read, or that is damaged, is not used; it is left as it is.")
  func badFiles() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("p"))
    _ = try outbox.add(Self.draft("k1", "a"))
    chmod(folder.file, 0o640)
    #expect(throws: OutboxError.self) { try folder.outbox().items(of: nil) }
    chmod(folder.file, 0o600)
    #expect(try folder.outbox().items(of: nil).count == 1)

    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file))
    for length in stride(from: 1, to: whole.count, by: max(1, whole.count / 23)) {
      let torn = Folder()
      try FileManager.default.createDirectory(atPath: torn.path, withIntermediateDirectories: true)
      try whole.prefix(length).write(to: URL(fileURLWithPath: torn.file))
      chmod(torn.file, 0o600)
      // Never a trap, and never an item that is half there.
      let items = (try? torn.outbox().items(of: nil)) ?? []
      #expect(items.allSatisfy { $0.key == "k1" })
    }
    try Data("not a database at all, but a text".utf8).write(to: URL(fileURLWithPath: folder.file))
    chmod(folder.file, 0o600)
    let error = #expect(throws: OutboxError.self) { try folder.outbox().items(of: nil) }
    #expect(error?.english.contains("is damaged") ?? false)
  }

  @Test("A sealed text that was moved to another item does not open.")
  func moved() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("p"))
    _ = try outbox.add(Self.draft("k1", "first"))
    _ = try outbox.add(Self.draft("k2", "second"))
    // As somebody with the file would: the keys of the two items change places.
    let sql = "UPDATE events SET key = CASE key WHEN 'k1' THEN 'k2' ELSE 'k1' END;"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(sys.argv[2]); c.commit()",
      folder.file, sql,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(throws: OutboxError.self) { try outbox.request(of: 1) }
    #expect(throws: OutboxError.self) { try outbox.request(of: 2) }
  }

  @Test(
    "A changed password opens what the old one closed; one changed elsewhere closes only what is new."
  )
  func passwords() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("old"))
    _ = try outbox.add(Self.draft("k1", "a"))
    try outbox.rewrap("worker", from: .password("old"), to: .password("new"))
    let again = folder.outbox()
    #expect(try !again.unlock("worker", with: .password("old")))
    #expect(try again.unlock("worker", with: .password("new")))
    #expect(try again.request(of: 1) == Array("a".utf8))

    let elsewhere = folder.outbox()
    try elsewhere.establish("worker", with: .password("newest"))
    _ = try elsewhere.add(Self.draft("k2", "b"))
    #expect(try elsewhere.request(of: 2) == Array("b".utf8))
    #expect(throws: OutboxError.self) { try elsewhere.request(of: 1) }
    #expect(try !elsewhere.isOpen("worker"))
    #expect(try elsewhere.unlock("worker", with: .password("new")))
    #expect(try elsewhere.isOpen("worker"))
  }

  @Test("A script's token opens what was written with it.")
  func tokens() throws {
    let folder = Folder()
    let owner = OutboxSecret.owner(ofToken: "hst_1")
    let outbox = folder.outbox()
    try outbox.establish(owner, with: .token("hst_1"))
    var draft = Self.draft("k1", "a")
    draft.owner = owner
    _ = try outbox.add(draft)
    let again = folder.outbox()
    #expect(try !again.unlock(owner, with: .token("hst_2")))
    #expect(try again.unlock(owner, with: .token("hst_1")))
    #expect(try again.request(of: 1) == Array("a".utf8))
    #expect(owner != OutboxSecret.owner(ofToken: "hst_2"))
  }

  @Test("A key is one item: a direct write is adopted, and what is over is not queued again.")
  func oneItemPerKey() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("p"))
    #expect(try outbox.add(Self.draft("k1", "a", isDirect: true)) == 1)
    try outbox.record(.began, of: 1)
    #expect(try outbox.add(Self.draft("k1", "a")) == 1)
    #expect(try !outbox.item(1).entry.isDirect)
    try outbox.record(.done, of: 1)
    #expect(try outbox.add(Self.draft("k1", "a")) == nil)
    #expect(try outbox.items(of: "worker").count == 1)
    let found = try outbox.find(key: "k1", owner: "worker", server: Self.server)
    #expect(found?.entry.state == .done)
  }

  @Test("Only what was never sent is edited, under its new key; what is over goes after a week.")
  func edited() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("p"))
    _ = try outbox.add(Self.draft("k1", "a"))
    try outbox.edit(1, Self.draft("k2", "b"))
    #expect(try outbox.item(1).key == "k2")
    #expect(try outbox.request(of: 1) == Array("b".utf8))
    try outbox.record(.began, of: 1)
    #expect(throws: OutboxError.self) { try outbox.edit(1, Self.draft("k3", "c")) }
    try outbox.record(.done, of: 1)
    _ = try outbox.add(Self.draft("k4", "d"))
    let week: Int64 = 7 * 24 * 3_600_000
    #expect(try folder.outbox(at: 1_000 + week).items(of: nil).count == 2)
    #expect(try folder.outbox(at: 1_001 + week).items(of: nil).map(\.key) == ["k4"])
  }

  @Test("What was taken is there for a week, for whoever took it, and then gone.")
  func taken() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("worker", with: .password("p"))
    let subject: [UInt8] = [1, 2, 3]
    let take = { (text: String) in
      try outbox.take(
        Array(text.utf8),
        to: "m",
        about: subject,
        owner: "worker",
        server: Self.server
      )
    }
    try take("first")
    try take("second")
    let look = { (outbox: Outbox, owner: String) in
      try outbox.taken("m", about: subject, owner: owner, server: Self.server)?.answer
    }
    #expect(try look(outbox, "worker") == Array("second".utf8))
    #expect(try look(outbox, "clerk") == nil)
    #expect(try outbox.allTaken("m", owner: "worker", server: Self.server).count == 1)
    #expect(throws: OutboxError.self) { try look(folder.outbox(), "worker") }
    let week: Int64 = 7 * 24 * 3_600_000
    #expect(try look(folder.outbox(at: 1_001 + week), "worker") == nil)
    #expect(try outbox.dropTaken(owner: "worker") == 0, "the look above removed it")
  }
}
