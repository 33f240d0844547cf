import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("What is kept long enough goes")
struct RetentionTests {
  private static let day: Int64 = 86_400_000

  @Test("After 90 days nothing of an anonymous consultation is left but that it was held.")
  func anonymous() async throws {
    try await Town.run { (town: Town) async throws in
      let old = try await town.start(question: "问", code: "7K3M9QXT")
      let person = try await town.person(consenting: [.care])
      let named = try await town.start(person, question: "问")
      town.advance(milliseconds: 91 * Self.day)
      town.forgetTokens()
      let new = try await town.start(question: "再问")
      let dry = try await town.retention(apply: false)
      #expect(dry[.anonymousConsultation] == [old])
      #expect(try await town.consultation(old, as: "worker").question == "问")
      #expect(try await town.retention(apply: true)[.anonymousConsultation] == [old])
      let kept = try await town.consultation(old, as: "worker")
      #expect(kept.question == "" && kept.topics == [.contraception])
      #expect(kept.identification == .anonymous)
      #expect(try await town.consultation(new, as: "worker").question == "再问")
      #expect(try await town.consultation(named, as: "worker").question == "问")
      #expect(try await town.retention(apply: true)[.anonymousConsultation] == [])
      let runs: ListRetentionRunsResponse = try await town.call(
        "protection",
        "RightsService/ListRetentionRuns",
        ListRetentionRunsRequest()
      )
      #expect(runs.runs.map(\.count) == [1] && runs.runs.map(\.by) == ["protection"])
    }
  }

  @Test("An informed choice goes 12 months after the last care, and care that goes on keeps it.")
  func choices() async throws {
    try await Town.run { (town: Town) async throws in
      let left = try await town.choice(of: try await town.person(consenting: [.care]))
      let stayed = try await town.person(consenting: [.care])
      _ = try await town.choice(of: stayed)
      town.advance(milliseconds: 200 * Self.day)
      town.forgetTokens()
      _ = try await town.start(stayed)
      town.advance(milliseconds: 170 * Self.day)
      town.forgetTokens()
      #expect(try await town.retention(apply: true)[.informedChoice] == [left])
      #expect(try await town.retention(apply: true)[.informedChoice] == [])
    }
  }

  @Test("The setting decides how long; only data protection runs it.")
  func setting() async throws {
    try await Town.run { (town: Town) async throws in
      let old = try await town.start(question: "问")
      town.advance(milliseconds: 40 * Self.day)
      town.forgetTokens()
      #expect(try await town.retention(apply: false)[.anonymousConsultation] == [])
      let set = SetSettingRequest(key: .anonymousConsultationDays, value: 30, reason: "更短")
      #expect(try await town.status("admin", "AdminService/SetSetting", set) == .ok)
      #expect(try await town.retention(apply: false)[.anonymousConsultation] == [old])
      let run = RunRetentionRequest(apply: true)
      for user in ["worker", "clerk", "clinician", "admin"] {
        let status = try await town.streamStatus(
          user,
          "RightsService/RunRetention",
          run,
          as: RetentionBatch.self
        )
        #expect(status == .permissionDenied, "\(user)")
      }
    }
  }
}

extension Town {
  /// What a run of retention named, by rule.
  func retention(apply: Bool) async throws -> [RetentionRule: [RecordID]] {
    let batches: [RetentionBatch] = try await stream(
      "protection",
      "RightsService/RunRetention",
      RunRetentionRequest(apply: apply)
    )
    return Dictionary(batches.map { ($0.rule, $0.recordIds) }, uniquingKeysWith: +)
  }

  /// An informed choice that the clinician wrote down.
  func choice(of person: RecordID) async throws -> RecordID {
    let consultation = try await start(as: "clinician", person)
    let id = id()
    let _: RecordState = try await call(
      "clinician",
      "ConsultationService/RecordInformedChoice",
      RecordInformedChoiceRequest(
        id: id,
        consultationId: consultation,
        methodsDiscussed: [.maleCondom, .combinedPill, .implant],
        decision: .undecided
      )
    )
    return id
  }
}
