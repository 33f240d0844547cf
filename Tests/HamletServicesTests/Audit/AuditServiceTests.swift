import HamletAudit
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("The signed history as callers see it")
struct AuditServiceTests {
  private func checkpoint(
    _ town: Town,
    _ user: String,
    since size: UInt64 = 0
  ) async throws -> HamletMessages.AuditCheckpoint {
    try await town.call(
      user,
      "AuditService/GetCheckpoint",
      GetCheckpointRequest(sinceSize: size)
    )
  }

  private func prove(
    _ town: Town,
    _ user: String,
    _ request: ProveAuditRowRequest
  ) async throws -> AuditRowProof {
    try await town.call(user, "AuditService/ProveAuditRow", request)
  }

  @Test(
    "Everybody who is logged in is shown a signed checkpoint that goes on from the one she saw."
  )
  func checkpoints() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await checkpoint(town, "worker")
      let seen = try #require(SeenHistory(key: town.store.auditKey, note: first.note))
      #expect(first.publicKey == town.store.auditKey.text && first.consistency.isEmpty)
      #expect(seen.checkpoint.size == first.size && seen.checkpoint.root.bytes == first.root)
      _ = try await town.person()
      for user in ["trainer", "integration", "admin"] {
        let next = try await checkpoint(town, user, since: first.size)
        #expect(next.size > first.size)
        let verdict = HistoryJudge.judge(
          seen: seen,
          note: next.note,
          key: next.publicKey,
          consistency: next.consistency
        )
        let now = try #require(SeenHistory(key: seen.key, note: next.note))
        #expect(verdict == .extended(now))
      }
      let request = GetCheckpointRequest()
      #expect(
        try await town.status(nil, "AuditService/GetCheckpoint", request) == .unauthenticated
      )
    }
  }

  @Test("A worker proves her own act, nobody else's; data protection proves any.")
  func proofs() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let own = try await prove(town, "clerk", ProveAuditRowRequest(recordId: person))
      let proved = AuditProof(text: own.proof)?.verified(by: town.store.auditKey)
      #expect(proved?.row.row.recordID == person && proved?.row.row.userName == "clerk")
      #expect(own.userName == "clerk" && own.actionEn == "register a person")
      #expect(proved?.row.number == Int64(own.number) && own.size >= own.number)
      #expect(own.proof.utf8.count < 2_048)
      let byNumber = ProveAuditRowRequest(number: own.number)
      let method = "AuditService/ProveAuditRow"
      #expect(try await town.status("worker", method, byNumber) == .notFound)
      let byRecord = ProveAuditRowRequest(recordId: person)
      #expect(try await town.status("worker", method, byRecord) == .notFound)
      let any = try await prove(town, "protection", byNumber)
      #expect(AuditProof(text: any.proof)?.verified(by: town.store.auditKey) != nil)
    }
  }

  @Test("A proof is made against the checkpoint that was asked for, and against no other.")
  func proofAtSize() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let seen = try await checkpoint(town, "clerk")
      _ = try await town.person("李静", born: 1980)
      let method = "AuditService/ProveAuditRow"
      var request = ProveAuditRowRequest(recordId: person, atSize: seen.size)
      let proof = try await prove(town, "clerk", request)
      let proved = AuditProof(text: proof.proof)?.verified(by: town.store.auditKey)
      #expect(proved?.checkpoint.root.bytes == seen.root)
      request.atSize = seen.size + 100_000
      #expect(try await town.status("clerk", method, request) == .notFound)
      let last = try await prove(town, "clerk", ProveAuditRowRequest(number: 0, recordId: person))
      request = ProveAuditRowRequest(number: last.size, atSize: seen.size)
      #expect(try await town.status("protection", method, request) == .failedPrecondition)
      #expect(try await town.status("clerk", method, ProveAuditRowRequest()) == .invalidArgument)
      let beyond = ProveAuditRowRequest(number: 1_000_000)
      #expect(try await town.status("protection", method, beyond) == .notFound)
    }
  }

  @Test("Checkpoints are listed newest first, a page at a time.")
  func list() async throws {
    try await Town.run { (town: Town) async throws in
      for year in [1980, 1981, 1982] as [UInt32] {
        _ = try await town.person("李静", born: year)
        _ = try await checkpoint(town, "clerk")
      }
      var sizes: [UInt64] = []
      var request = ListCheckpointsRequest(pageSize: 2)
      repeat {
        let page: ListCheckpointsResponse = try await town.call(
          "admin",
          "AuditService/ListCheckpoints",
          request
        )
        #expect(page.checkpoints.count <= 2)
        sizes += page.checkpoints.map(\.size)
        request.belowSize = page.nextBelowSize
      } while request.belowSize != 0
      #expect(sizes.count >= 3 && sizes == sizes.sorted(by: >) && Set(sizes).count == sizes.count)
      #expect(
        try await town.status("worker", "AuditService/ListCheckpoints", request)
          == .permissionDenied
      )
    }
  }
}
