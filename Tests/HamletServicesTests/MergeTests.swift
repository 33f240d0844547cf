import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Merging two records, and undoing it")
struct MergeTests {
  private static let merge = "PersonService/MergePersons"

  @Test("Facts are taken as chosen, and undoing gives both records back as they were.")
  func facts() async throws {
    try await Town.run { (town: Town) async throws in
      let winner = try await town.person("王芳", phone: "13800138000")
      let loser = try await town.person("王方", born: 1991, in: Town.liuxi, phone: "13900139000")
      let _: RecordState = try await town.call(
        "clerk",
        "PersonService/UpdatePerson",
        UpdatePersonRequest(
          id: loser,
          baseVersion: 1,
          updateMask: ["documents", "note", "address"],
          documents: [IdentityDocument(kind: .passport, number: "E12345678")],
          address: "二组",
          note: "甲"
        )
      )
      let before = (try await town.record(winner), try await town.record(loser))
      let merge = try await town.merge(
        winner,
        loser,
        choices: [
          FieldChoice(fieldName: "birth", choice: .loser),
          FieldChoice(fieldName: "residence", choice: .loser),
        ]
      )
      let merged = try await town.record(winner)
      #expect(merged.row.name == "王芳" && merged.row.birth.year == 1991 && merged.note == "甲")
      #expect(merged.phones.map(\.number) == ["13800138000", "13900139000"])
      #expect(merged.documents.map(\.number) == ["E12345678"])
      #expect(merged.home?.division.text == Town.liuxi && merged.home?.address == "二组")
      #expect(try await town.seenByClerk(winner).mergedIds == [loser])
      #expect(
        try await town.status("worker", "PersonService/GetPerson", GetPersonRequest(id: winner))
          == .notFound
      )
      try await town.unmerge(merge)
      var after = (try await town.record(winner), try await town.record(loser))
      #expect(after.0.row.version == before.0.row.version + 2)
      #expect(after.1.row.version == before.1.row.version + 2)
      after.0.row.version = before.0.row.version
      after.1.row.version = before.1.row.version
      #expect(after.0 == before.0)
      #expect(after.1 == before.1)
      for (name, id) in [("王芳", winner), ("王方", loser)] {
        let found: SearchPersonsResponse = try await town.call(
          "clerk",
          "PersonService/SearchPersons",
          SearchPersonsRequest(name: name)
        )
        #expect(found.persons.map(\.id) == [id])
      }
    }
  }

  @Test("Whoever names the loser means the winner: reads, writes and new records.")
  func redirect() async throws {
    try await Town.run { (town: Town) async throws in
      let winner = try await town.person("王芳")
      let loser = try await town.person("王方")
      let merge = try await town.merge(winner, loser)
      #expect(try await town.seenByClerk(loser).id == winner)
      try await town.consent(loser, to: .care)
      #expect(try await town.consentsSeenByClerk(winner).count == 1)
      let consultation = try await town.start(loser)
      #expect(try await town.consultation(consultation, as: "worker").personId == winner)
      let found: SearchPersonsResponse = try await town.call(
        "worker",
        "PersonService/SearchPersons",
        SearchPersonsRequest(name: "wangfang")
      )
      #expect(found.persons.map(\.id) == [winner])
      try await town.unmerge(merge)
      #expect(try await town.seenByClerk(loser).id == loser)
      // What came in between stays where it was written.
      #expect(try await town.consentsSeenByClerk(winner).count == 1)
      #expect(try await town.consentsSeenByClerk(loser).isEmpty)
      #expect(try await town.consultation(consultation, as: "worker").personId == winner)
    }
  }

  @Test("Other records follow the merge, come back with its undoing, and later ones stay.")
  func otherRecords() async throws {
    try await Town.run { (town: Town) async throws in
      let winner = try await town.person("王芳")
      let loser = try await town.person(consenting: [.care, .contact])
      let old = try await town.start(loser)
      let child = town.id()
      let _: RegisterPersonResponse = try await town.call(
        "worker",
        "PersonService/RegisterPerson",
        RegisterPersonRequest(
          id: child,
          name: "王小宝",
          sex: .male,
          birth: PartialDate(year: 2020, month: 1, day: 1),
          division: Town.baishi,
          kind: .localRegistered,
          guardianId: loser
        )
      )
      let household = town.id()
      let _: RecordState = try await town.call(
        "worker",
        "PersonService/CreateHousehold",
        CreateHouseholdRequest(
          id: household,
          division: Town.baishi,
          members: [
            HouseholdMember(personId: loser, relation: .head),
            HouseholdMember(personId: child, relation: .son),
          ]
        )
      )
      let merge = try await town.merge(winner, loser)
      #expect(try await town.seenByClerk(winner).householdId == household)
      #expect(try await town.consentsSeenByClerk(winner).count == 2)
      #expect(try await town.consultation(old, as: "worker").personId == winner)
      let new = try await town.start(winner)
      try await town.unmerge(merge)
      #expect(try await town.seenByClerk(loser).householdId == household)
      #expect(try await town.seenByClerk(winner).householdId.isNone)
      #expect(try await town.consentsSeenByClerk(loser).count == 2)
      #expect(try await town.consentsSeenByClerk(winner).isEmpty)
      #expect(try await town.consultation(old, as: "worker").personId == loser)
      // The winner has no consent to care any more: her consultation is seen without its text.
      let hers = try await town.consultation(new, as: "worker", for: .unspecified)
      #expect(hers.personId == winner)
    }
  }

  @Test("Both in a household: one membership is kept, and undoing gives both back.")
  func households() async throws {
    try await Town.run { (town: Town) async throws in
      var people: [RecordID] = []
      var households: [RecordID] = []
      for name in ["王芳", "王方"] {
        people.append(try await town.person(name))
        households.append(town.id())
        let _: RecordState = try await town.call(
          "worker",
          "PersonService/CreateHousehold",
          CreateHouseholdRequest(
            id: households.last ?? .none,
            division: Town.baishi,
            members: [HouseholdMember(personId: people.last ?? .none, relation: .head)]
          )
        )
      }
      for (choice, kept) in [(MergeChoice.winner, 0), (.loser, 1)] {
        let merge = try await town.merge(
          people[0],
          people[1],
          choices: [FieldChoice(fieldName: "household", choice: choice)]
        )
        #expect(try await town.seenByClerk(people[0]).householdId == households[kept])
        try await town.unmerge(merge)
        #expect(try await town.seenByClerk(people[0]).householdId == households[0])
        #expect(try await town.seenByClerk(people[1]).householdId == households[1])
      }
    }
  }

  @Test("Of consents the stricter holds until she is asked again.")
  func consents() async throws {
    try await Town.run { (town: Town) async throws in
      let winner = try await town.person(consenting: [.care, .screening])
      let loser = try await town.person(consenting: [.care, .contact])
      try await town.withdraw(loser, .care, as: "clerk")
      let merge = try await town.merge(winner, loser)
      func inForce(_ person: RecordID) async throws -> Set<Purpose> {
        let consents = try await town.consentsSeenByClerk(person)
        return Set(consents.filter { $0.withdrawnAtUnixMs == 0 }.map(\.purpose))
      }
      #expect(try await inForce(winner) == [.screening, .contact])
      try await town.consent(winner, to: .care)
      #expect(try await inForce(winner) == [.screening, .contact, .care])
      try await town.unmerge(merge)
      #expect(try await inForce(winner) == [.care, .screening])
      #expect(try await inForce(loser) == [.contact])
    }
  }

  @Test("Both in one campaign: the winner's line tells what was done, and undoing parts them.")
  func campaigns() async throws {
    try await Town.run { (town: Town) async throws in
      let desk = CampaignDesk(town)
      let winner = try await town.person(consenting: [.contact])
      let loser = try await town.person(consenting: [.contact])
      let campaign = try await desk.open()
      #expect(try await desk.generate(campaign) == 2)
      #expect(try await desk.offer(campaign, loser, .declined) == .ok)
      func waiting() async throws -> [RecordID] {
        let list: ListNotYetOfferedResponse = try await town.call(
          "worker",
          "ScreeningService/ListNotYetOffered",
          ListNotYetOfferedRequest(campaignId: campaign)
        )
        return list.entries.map(\.personId)
      }
      #expect(try await waiting() == [winner])
      let merge = try await town.merge(winner, loser)
      #expect(try await waiting().isEmpty)
      try await town.unmerge(merge)
      #expect(try await waiting() == [winner])
    }
  }

  @Test("A case follows the merge and its undoing.")
  func cases() async throws {
    try await Town.run { (town: Town) async throws in
      let winner = try await town.person("王芳")
      let loser = try await town.person("王芳")
      let merge = try await town.merge(winner, loser)
      #expect(try await town.cases().map(\.state) == [.merged])
      try await town.unmerge(merge)
      #expect(try await town.cases().map(\.state) == [.unmerged])
    }
  }

  @Test("What cannot be merged or undone is refused, and who may not is not let in.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await town.person("王芳")
      let second = try await town.person("王方")
      let third = try await town.person("李静")
      var request = try await town.mergeRequest(first, second)
      #expect(try await town.status("worker", Self.merge, request) == .permissionDenied)
      request.loserVersion = 7
      #expect(try await town.status("clerk", Self.merge, request) == .aborted)
      request.loserId = first
      #expect(try await town.status("clerk", Self.merge, request) == .invalidArgument)
      for choice in [
        FieldChoice(fieldName: "status", choice: .loser),
        FieldChoice(fieldName: "name", choice: .both),
      ] {
        request = try await town.mergeRequest(first, second, choices: [choice])
        #expect(try await town.status("clerk", Self.merge, request) == .invalidArgument)
      }
      request = try await town.mergeRequest(first, second)
      #expect(try await town.status("clerk", Self.merge, request) == .ok)
      request.id = town.id()
      request.winnerVersion = 2
      request.loserVersion = 2
      #expect(try await town.status("clerk", Self.merge, request) == .failedPrecondition)
      let earlier = request.id
      let merges: ListMergesResponse = try await town.call(
        "protection",
        "PersonService/ListMerges",
        ListMergesRequest()
      )
      let one = try #require(merges.merges.first)
      #expect(merges.merges.count == 1 && one.id != earlier && one.mergedBy == "clerk")
      let later = try await town.merge(first, third)
      let undo = UnmergePersonsRequest(id: one.id, reason: "错")
      #expect(
        try await town.status("clerk", "PersonService/UnmergePersons", undo) == .failedPrecondition
      )
      try await town.unmerge(later)
      try await town.unmerge(one.id)
      #expect(
        try await town.status("clerk", "PersonService/UnmergePersons", undo) == .failedPrecondition
      )
      let log: ListMergesResponse = try await town.call(
        "clerk",
        "PersonService/ListMerges",
        ListMergesRequest(state: .undone)
      )
      #expect(log.merges.count == 2 && log.merges.allSatisfy { $0.undoneBy == "clerk" })
    }
  }

  @Test("What was changed since the merge stays; what was not goes back.")
  func changedSince() async throws {
    try await Town.run { (town: Town) async throws in
      let winner = try await town.person("王芳", phone: "13800138000")
      let loser = try await town.person("王方", phone: "13900139000")
      let merge = try await town.merge(
        winner,
        loser,
        choices: [FieldChoice(fieldName: "name", choice: .loser)]
      )
      let merged = try await town.seenByClerk(winner)
      let _: RecordState = try await town.call(
        "worker",
        "PersonService/UpdatePerson",
        UpdatePersonRequest(
          id: winner,
          baseVersion: merged.version,
          updateMask: ["phones"],
          phones: [
            Phone(number: "13900139000"), Phone(number: "13700137000"),
          ]
        )
      )
      try await town.unmerge(merge)
      let after = try await town.record(winner)
      #expect(after.row.name == "王芳" && after.phones.map(\.number) == ["13700137000"])
      #expect(try await town.record(loser).phones.map(\.number) == ["13900139000"])
    }
  }
}
