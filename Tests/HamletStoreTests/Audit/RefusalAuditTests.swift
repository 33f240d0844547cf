import HamletAudit
import HamletDomain
import Testing

@testable import HamletStore

@Suite("The audit of refusals")
struct RefusalAuditTests {
  private static func refusal(
    _ user: UInt64 = 1,
    record: UInt64 = 0,
    reason: DenialReason = .scope,
    method: String = "test.Service/Read",
    at now: Int64 = Sample.now
  ) -> AuditRefusal {
    AuditRefusal(
      atUnixMilliseconds: now,
      userID: RecordID(high: 1, low: user),
      userName: "user\(user)",
      method: method,
      recordID: RecordID(high: 0, low: record),
      reason: reason
    )
  }

  @Test("The first of a kind is told at once, those like it within a minute are one more row.")
  func repeats() {
    let audit = RefusalAudit()
    for second in 0..<10 { audit.add(Self.refusal(at: Sample.now + Int64(second) * 1_000)) }
    #expect(audit.take(now: Sample.now + 10_000, all: false).map(\.times) == [10])
    for second in 11..<20 { audit.add(Self.refusal(at: Sample.now + Int64(second) * 1_000)) }
    #expect(audit.take(now: Sample.now + 20_000, all: false).isEmpty)
    let rest = audit.take(now: Sample.now + 60_000, all: false)
    #expect(rest.map(\.times) == [9] && rest.first?.decision == 2)
    #expect(rest.first?.atUnixMilliseconds == Sample.now + 19_000)
    #expect(audit.take(now: Sample.now + 60_000, all: true).isEmpty)
    audit.add(Self.refusal(at: Sample.now + 61_000))
    #expect(audit.take(now: Sample.now + 61_000, all: false).map(\.times) == [1])
  }

  @Test("Another user, record, reason and call are kinds of their own.")
  func kinds() {
    let audit = RefusalAudit()
    audit.add(Self.refusal())
    audit.add(Self.refusal(2))
    audit.add(Self.refusal(record: 5))
    audit.add(Self.refusal(reason: .purpose))
    audit.add(Self.refusal(method: "test.Service/Other"))
    #expect(audit.take(now: Sample.now, all: false).map(\.times) == [1, 1, 1, 1, 1])
  }

  private static func connection(_ why: String, from place: String, at now: Int64) -> AuditRefusal {
    AuditRefusal(atUnixMilliseconds: now, deviceID: .none, connection: why, from: place)
  }

  @Test("Connections turned away are a row a source and reason a minute, with how many they were.")
  func connections() throws {
    let audit = RefusalAudit()
    for second in 0..<30 {
      let now = Sample.now + Int64(second) * 1_000
      audit.add(Self.connection("expired", from: "10.0.0.9", at: now))
      audit.add(Self.connection("expired", from: "10.0.0.10", at: now))
      audit.add(Self.connection("revoked", from: "10.0.0.9", at: now))
    }
    let rows = audit.take(now: Sample.now + 30_000, all: false)
    #expect(rows.map(\.times) == [30, 30, 30])
    #expect(
      Set(rows.map(\.detail)) == [
        "7 expired from 10.0.0.9", "7 expired from 10.0.0.10", "7 revoked from 10.0.0.9",
      ]
    )
    #expect(rows.allSatisfy { $0.userName == "unknown" && $0.userID.isNone })
    let item = AuditItemRecord(1, try #require(rows.first { $0.detail.hasSuffix("0.0.9") }))
    #expect(item.refusal?.reason == .device && item.detail.hasSuffix(" from 10.0.0.9"))
  }

  @Test("A flood of connections from everywhere takes bounded rows, and hides no failed login.")
  func connectionFlood() {
    let audit = RefusalAudit()
    for number in 0..<10_000 {
      let place = "10.\(number / 65_536).\(number / 256 % 256).\(number % 256)"
      audit.add(Self.connection("missing", from: place, at: Sample.now))
    }
    var login = Self.refusal(reason: .credentials, method: "hamlet.v1.SessionService/Login")
    login.userID = .none
    login.userName = AuditRefusal.unknownName
    audit.add(login)
    let rows = audit.take(now: Sample.now, all: false)
    #expect(rows.count == StoreLimits.refusalKindsOfUser + 2)
    #expect(rows.reduce(0) { $0 + $1.times } == 10_001)
    #expect(rows.count { $0.method.hasSuffix("/Login") && $0.times == 1 } == 1)
    #expect(
      rows.filter { $0.method == AuditRefusal.connection }.reduce(0) { $0 + $1.times } == 10_000
    )
  }

  @Test("When all are asked for, none is left out.")
  func all() {
    let audit = RefusalAudit()
    audit.add(Self.refusal())
    _ = audit.take(now: Sample.now, all: false)
    audit.add(Self.refusal())
    #expect(audit.take(now: Sample.now + 1, all: true).map(\.times) == [1])
  }

  @Test("A flood of one user takes some tens of rows, and every refusal is counted.")
  func floodOfOne() {
    let audit = RefusalAudit()
    for record in 1...10_000 { audit.add(Self.refusal(record: UInt64(record))) }
    let rows = audit.take(now: Sample.now, all: true)
    #expect(rows.count == StoreLimits.refusalKindsOfUser + 1)
    #expect(rows.reduce(0) { $0 + $1.times } == 10_000)
    #expect(rows.contains { $0.method.isEmpty && $0.userName == "user1" })
  }

  @Test("A flood of everybody takes some hundred rows, and every refusal is counted.")
  func floodOfMany() {
    let audit = RefusalAudit()
    for user in 1...100 {
      for record in 1...100 { audit.add(Self.refusal(UInt64(user), record: UInt64(record))) }
    }
    let rows = audit.take(now: Sample.now, all: true)
    #expect(rows.count <= StoreLimits.refusalKinds + 1)
    #expect(rows.reduce(0) { $0 + $1.times } == 10_000)
  }

  private func found(_ query: AuditQuery, _ store: Store) async throws -> AuditSlice {
    try await store.read { try $0.audit(query, after: 0) }
  }

  @Test("A refusal is a row with its reason, its record and its login, and no value.")
  func row() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    var refusal = Self.refusal(record: 7, reason: .purpose)
    refusal.sessionID = RecordID(high: 4, low: 4)
    store.auditRefusal(refusal)
    await store.flushReadAudit()
    var query = AuditQuery()
    query.onlyRefused = true
    let slice = try await found(query, store)
    #expect(slice.items.count == 1)
    let item = try #require(slice.items.first)
    #expect(item.refusal == AuditItemRecord.Refusal(reason: .purpose, times: 1))
    #expect(item.userName == "user1" && item.recordID == RecordID(high: 0, low: 7))
    #expect(item.sessionID == refusal.sessionID && item.detail.isEmpty)
    query.sessionID = RecordID(high: 5, low: 5)
    #expect(try await found(query, store).items.isEmpty)
    store.close()
    #expect(try AuditVerification.run(file: folder.database, key: store.auditKey).isSound)
  }

  @Test("A read that was refused after all is not in the audit as one; one stored meanwhile stays.")
  func retracted() async throws {
    let folder = TestFolder()
    let store = try folder.open()
    let grant = try Sample.grant("test.Service/Read")
    var numbers: [UInt64] = []
    for record in 1...3 {
      let entry = ReadAuditEntry(
        grant: grant,
        recordType: "person",
        recordID: RecordID(high: 0, low: UInt64(record))
      )
      numbers.append(try store.auditRead(entry))
    }
    store.retractRead(numbers[1])
    await store.flushReadAudit()
    store.retractRead(numbers[2])
    let slice = try await store.read { try $0.audit(AuditQuery(), after: 0) }
    #expect(slice.items.map(\.recordID.low) == [1, 3])
    store.close()
  }
}
