import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("An access list that the person herself can read")
struct AccessWordsTests {
  private func accesses(_ town: Town, _ person: RecordID) async throws -> [AccessItem] {
    try await town.stream(
      "protection",
      "RightsService/GetAccessList",
      GetAccessListRequest(personId: person)
    )
  }

  @Test("Each access is a sentence: who, in what role, what it was, what for; no ids, no software.")
  func sentences() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      let consultation = try await town.start(person, question: "问")
      _ = try await town.consultation(consultation, as: "worker")
      let care = GetPersonRequest(id: person, view: .care, purpose: .care)
      let _: Person = try await town.call("worker", "PersonService/GetPerson", care)
      let items = try await accesses(town, person)
      let english = items.map(\.saidEn)
      let chinese = items.map(\.saidZh)
      #expect(
        english.contains("worker (village worker) looked at her registered record, for care.")
      )
      #expect(chinese.contains("worker（村工作人员）查看了登记档案，用途：诊疗与咨询。"))
      #expect(english.contains { $0.contains("did this: register a person") })
      #expect(english.contains { $0.contains("looked at a consultation of hers") })
      for sentence in english + chinese {
        #expect(!sentence.contains("hamlet.v1") && !sentence.contains("Service/"), "\(sentence)")
        #expect(!sentence.contains("_") && !sentence.contains("019a0000"), "\(sentence)")
        #expect(sentence.hasSuffix(".") || sentence.hasSuffix("。"), "\(sentence)")
      }
    }
  }

  @Test("Who was turned away is in her list too, as somebody who saw nothing, and why.")
  func refusals() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      // So many that a commit in between leaves some to be counted together.
      for _ in 0..<20 {
        let request = GetPersonRequest(id: person)
        #expect(try await town.status("worker2", "PersonService/GetPerson", request) == .notFound)
      }
      let items = try await accesses(town, person).filter(\.denied)
      #expect(!items.isEmpty && items.allSatisfy { !$0.reading })
      let whole = "worker2 (village worker) was not let in and saw nothing"
      #expect(items.allSatisfy { $0.saidEn.hasPrefix(whole) })
      #expect(items.contains { $0.saidEn.contains(" times)") && $0.saidZh.contains(" 次）") })
      #expect(items.allSatisfy { $0.saidZh.contains("未获准，什么也没有看到或改动") })
    }
  }

  @Test("What is handed over to her ends with a line for each access.")
  func handedOver() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let right = town.id()
      let request = RequestRightRequest(
        id: right,
        personId: person,
        kind: .access,
        toldBy: "本人"
      )
      #expect(try await town.status("worker", "RightsService/RequestRight", request) == .ok)
      let parts: [RecordPart] = try await town.stream(
        "protection",
        "PersonService/ExportMyRecord",
        ExportMyRecordRequest(personId: person, rightRequestId: right)
      )
      let accesses = parts.filter { $0.titleEn == "Who looked at it or changed it" }
      #expect(!accesses.isEmpty)
      let lines = accesses.flatMap(\.lines)
      #expect(lines.contains { $0.valueEn.hasPrefix("clerk (") })
      #expect(lines.allSatisfy { $0.labelEn.hasPrefix("2026-11-24 ") && !$0.valueZh.isEmpty })
    }
  }
}
