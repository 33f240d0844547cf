import Foundation
import GRDB
import HamletDomain
import Testing

@testable import HamletStore

/// A folder for one test, removed when the test lets go of it.
final class TestFolder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "hamlet-store-\(UUID().uuidString)"
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var database: String { path + "/hamlet.db" }

  /// Opens the store as a server does, but without a timer.
  func open(_ change: (inout StoreOptions) -> Void = { _ in }) throws -> Store {
    var options = StoreOptions()
    options.readAuditMilliseconds = 0
    options.writerCacheKiB = 16 << 10
    change(&options)
    return try Store.open(folder: path, options: options)
  }

  /// Opens the store's database as an intruder would, beside a closed store.
  func tamper(_ sql: String) throws {
    let database = try DatabaseQueue(path: database)
    try database.write { try $0.execute(sql: sql) }
    try database.close()
  }

  /// The permission bits of a file of the folder; "" is the folder.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}

/// Tickets and writes that tests share.
enum Sample {
  static let now: Int64 = 1_790_000_000_000
  static let user = RecordID(high: 1, low: 1)

  static func grant(
    _ method: String = "test.Service/Write",
    scope: String = "",
    at now: Int64 = Sample.now
  ) throws -> Grant {
    let prefix = try DivisionPrefix(scope)
    let principal = Principal(
      userID: user,
      userName: "tester",
      role: .clerk,
      scope: prefix,
      mustChangePassword: false,
      sessionID: RecordID(high: 2, low: 2)
    )
    return try Grant.admit(
      principal,
      to: MethodAccess(name: method, roles: [.clerk], reach: .own),
      atUnixMilliseconds: now
    )
  }

  static func ticket(
    _ key: String = "",
    digest: [UInt8] = [1],
    method: String = "test.Service/Write",
    byteCount: Int = 512
  ) throws -> WriteTicket {
    WriteTicket(
      grant: try grant(method),
      key: key,
      requestDigest: digest,
      byteCount: byteCount
    )
  }

  /// The body of a write that adds a numbered division.
  static func division(
    _ number: Int,
    reply: [UInt8] = []
  ) -> @Sendable (Transaction) throws -> WriteOutcome {
    { tx in
      try insertDivision(number, tx)
      return WriteOutcome(reply: reply, recordType: "division", recordID: .none)
    }
  }

  static func insertDivision(_ number: Int, _ tx: Transaction) throws {
    let record = DivisionRecord(
      code: try DivisionCode("\(990_000_000_000 + number)"),
      nameZh: "第\(number)村",
      nameEn: "",
      validFrom: CivilDate(unixMilliseconds: tx.now)
    )
    try tx.insert(record)
  }

  static func divisions(_ store: Store) async throws -> Int {
    try await store.read { try $0.count("SELECT count(*) FROM divisions") }
  }

  static func auditRows(_ store: Store) async throws -> Int {
    try await store.read { try $0.count("SELECT count(*) FROM audit") }
  }
}

/// What a test's callbacks saw, on whatever thread.
final class Journal<Entry: Sendable>: @unchecked Sendable {
  // Every access is made with `lock` held.
  private let lock = NSLock()
  private var entries: [Entry] = []

  func add(_ entry: Entry) { lock.withLock { entries.append(entry) } }
  var all: [Entry] { lock.withLock { entries } }
}

/// A door in the body of a write: the writer's thread waits there until the test opens it.
final class Door: Sendable {
  private let reached = DispatchSemaphore(value: 0)
  private let opened = DispatchSemaphore(value: 0)

  /// Called by the writer's thread.
  func pass() {
    reached.signal()
    opened.wait()
  }

  /// Waits until the writer stands at the door.
  func waitUntilReached() { reached.wait() }
  func open() { opened.signal() }
}

extension Store {
  /// Queues a write that stands at the door, and comes back when the writer is there.
  func hold(at door: Door) throws {
    let ticket = try Sample.ticket()
    submit(
      ticket,
      { _ in
        door.pass()
        return WriteOutcome(reply: [], recordType: "door", recordID: .none)
      },
      then: { _ in }
    )
    door.waitUntilReached()
  }
}
