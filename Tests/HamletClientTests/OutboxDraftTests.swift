import Foundation
import HamletClient
import Synchronization
import Testing

@Suite("Drafts are kept beside the outbox, sealed, for a week")
struct OutboxDraftTests {
  private static let cost = OutboxSecret.Cost(logRounds: 4, blockSize: 1, parallelism: 1)
  private static let server = "127.0.0.1:4265"
  private static let week: Int64 = 7 * 24 * 3_600_000

  private final class Folder: Sendable {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("drafts-\(UUID().uuidString)").path
    var file: String { path + "/default.outbox" }
    func outbox(at time: Int64 = 1_000) -> Outbox {
      Outbox(path: file, cost: OutboxDraftTests.cost) { time }
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private func drafts(_ outbox: Outbox, _ owner: String = "zhang") throws -> [String] {
    try outbox.drafts(owner: owner, server: Self.server).map(\.text)
  }

  @Test("A draft is there for the next program, which tells the count and opens it by password.")
  func reopened() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    #expect(throws: OutboxError.self) {
      try outbox.keepDraft("x", owner: "zhang", server: Self.server)
    }
    #expect(!outbox.exists)
    try outbox.establish("zhang", with: .password("first of all"))
    let id = try outbox.keepDraft("王芳 kanariaaaaaaa", owner: "zhang", server: Self.server)
    let next = folder.outbox()
    #expect(try next.draftCount(owner: "zhang", server: Self.server) == 1)
    #expect(try !next.isOpen("zhang"))
    #expect(throws: OutboxError.self) { try drafts(next) }
    #expect(try next.unlock("zhang", with: .password("first of all")))
    #expect(try drafts(next) == ["王芳 kanariaaaaaaa"])
    #expect(try drafts(next, "li").isEmpty)
    #expect(try next.drafts(owner: "zhang", server: "elsewhere:1").isEmpty)
    try next.dropDraft(id, owner: "li")
    #expect(try drafts(next).count == 1)
    try next.dropDraft(id, owner: "zhang")
    #expect(try drafts(next).isEmpty)
  }

  @Test("Nothing of it stands in the file, which is for its owner alone.")
  func sealed() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("zhang", with: .password("first of all"))
    _ = try outbox.keepDraft("kanariaaaaaaa", owner: "zhang", server: Self.server)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names {
      let path = folder.path + "/" + name
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.range(of: Data("kanaria".utf8)) == nil)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600, "\(name)")
    }
  }

  @Test("After a week it is gone, and of many the oldest make room.")
  func limits() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("zhang", with: .password("first of all"))
    for number in 0..<25 {
      _ = try outbox.keepDraft("\(number)", owner: "zhang", server: Self.server)
    }
    #expect(try drafts(outbox) == (5..<25).map(String.init))
    #expect(
      try folder.outbox(at: Self.week).draftCount(owner: "zhang", server: Self.server) == 20
    )
    #expect(
      try folder.outbox(at: Self.week + 2_000).draftCount(owner: "zhang", server: Self.server) == 0
    )
  }

  @Test("A new password opens what was kept under the old one.")
  func rewrapped() throws {
    let folder = Folder()
    let outbox = folder.outbox()
    try outbox.establish("zhang", with: .password("first of all"))
    _ = try outbox.keepDraft("x", owner: "zhang", server: Self.server)
    try outbox.rewrap("zhang", from: .password("first of all"), to: .password("second of all"))
    let next = folder.outbox()
    #expect(try !next.unlock("zhang", with: .password("first of all")))
    #expect(try next.unlock("zhang", with: .password("second of all")))
    #expect(try drafts(next) == ["x"])
  }
}
