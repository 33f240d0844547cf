import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Homes and stays on the register")
struct ResidenceTests {
  private func periods(_ town: Town, _ id: RecordID) async throws -> [String] {
    try await town.store.read { snapshot in
      try snapshot.residences(of: id).map {
        "\($0.validFrom)..\($0.validTo?.description ?? "") \($0.address)"
      }
    }
  }

  private func record(
    _ id: RecordID,
    _ from: String,
    _ address: String,
    base: UInt64 = 1
  )
    -> RecordResidenceRequest
  {
    RecordResidenceRequest(
      personId: id,
      baseVersion: base,
      kind: .localRegistered,
      address: address,
      validFrom: from
    )
  }

  @Test("Another home ends the one before; a home told late stands before those that are known.")
  func recording() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let next = record(id, "2026-03-01", "1组1号")
      #expect(try await town.status("worker", "PersonService/RecordResidence", next) == .ok)
      let late = record(id, "2019-05-01", "9组9号", base: 2)
      #expect(try await town.status("worker", "PersonService/RecordResidence", late) == .ok)
      #expect(
        try await periods(town, id) == [
          "2026-03-01.. 1组1号", "2020-01-01..2026-02-28 3组5号", "2019-05-01..2019-12-31 9组9号",
        ]
      )
      #expect(try await town.get(id).residence?.address == "1组1号")
      #expect(try await town.page(id).formerResidences.count == 2)
      let same = record(id, "2026-03-01", "", base: 3)
      #expect(
        try await town.status("worker", "PersonService/RecordResidence", same) == .invalidArgument
      )
      let ahead = record(id, "2026-12-01", "", base: 3)
      #expect(
        try await town.status("worker", "PersonService/RecordResidence", ahead) == .invalidArgument
      )
      #expect(
        try await town.status("worker", "PersonService/RecordResidence", next) == .invalidArgument
      )
      #expect(try await town.status("worker2", "PersonService/RecordResidence", next) == .notFound)
      var stay = record(id, "2026-10-01", "", base: 3)
      stay.kind = .temporaryCare
      #expect(
        try await town.status("worker", "PersonService/RecordResidence", stay) == .invalidArgument
      )
    }
  }

  @Test("A wrong day is corrected with a reason, and the home before follows.")
  func correcting() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let next = record(id, "2026-03-01", "1组1号")
      #expect(try await town.status("worker", "PersonService/RecordResidence", next) == .ok)
      var correct = CorrectResidenceRequest(
        personId: id,
        baseVersion: 2,
        validFrom: "2026-03-01",
        newFrom: "2026-02-01",
        address: "1组2号",
        reason: "日期有误"
      )
      #expect(try await town.status("worker", "PersonService/CorrectResidence", correct) == .ok)
      #expect(
        try await periods(town, id) == ["2026-02-01.. 1组2号", "2020-01-01..2026-01-31 3组5号"]
      )
      #expect(
        try await town.status("worker", "PersonService/CorrectResidence", correct)
          == .invalidArgument
      )
      correct.validFrom = "2026-02-01"
      #expect(
        try await town.status("worker", "PersonService/CorrectResidence", correct) == .aborted
      )
      correct.baseVersion = 3
      correct.newFrom = ""
      correct.newTo = "2026-05-01"
      #expect(
        try await town.status("worker", "PersonService/CorrectResidence", correct)
          == .invalidArgument
      )
      correct.newTo = ""
      correct.newFrom = "2019-01-01"
      #expect(
        try await town.status("worker", "PersonService/CorrectResidence", correct)
          == .invalidArgument
      )
      let history: [HistoryEntry] = try await town.all(
        "worker",
        "PersonService/GetHistory",
        GetHistoryRequest(id: id)
      )
      #expect(history.first?.fieldName == "residence" && history.first?.oldValue == "***")
      #expect(history.first?.reason == "日期有误")
    }
  }

  @Test("The day of a departure is corrected where it was wrong, and the return begins after it.")
  func departureDay() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let depart = RecordDepartureRequest(id: id, baseVersion: 1, on: "2026-06-30")
      #expect(try await town.status("worker", "PersonService/RecordDeparture", depart) == .ok)
      #expect(
        try await town.status("worker", "PersonService/RecordDeparture", depart)
          == .failedPrecondition
      )
      let correct = CorrectResidenceRequest(
        personId: id,
        baseVersion: 2,
        validFrom: "2020-01-01",
        newTo: "2026-05-31",
        reason: "日期有误"
      )
      #expect(try await town.status("worker", "PersonService/CorrectResidence", correct) == .ok)
      let early = RecordReturnRequest(
        id: id,
        baseVersion: 3,
        on: "2019-01-01",
        kind: .localRegistered
      )
      #expect(
        try await town.status("worker", "PersonService/RecordReturn", early) == .invalidArgument
      )
      var back = early
      back.on = "2026-09-01"
      #expect(try await town.status("worker", "PersonService/RecordReturn", back) == .ok)
      #expect(
        try await periods(town, id) == ["2026-09-01.. ", "2020-01-01..2026-05-31 3组5号"]
      )
    }
  }

  @Test("Nobody leaves or dies before her home began.")
  func closingTooEarly() async throws {
    try await Town.run { (town: Town) async throws in
      let id = try await town.register(town.resident())
      let depart = RecordDepartureRequest(id: id, baseVersion: 1, on: "2019-12-31")
      #expect(
        try await town.status("worker", "PersonService/RecordDeparture", depart)
          == .invalidArgument
      )
      #expect(try await town.get(id).status == .active)
    }
  }

  @Test("Short stays that end within two weeks are listed, for the own village alone.")
  func ending() async throws {
    try await Town.run { (town: Town) async throws in
      for (name, end) in [("王一", "2026-12-08"), ("王二", "2026-12-09"), ("王三", "2026-11-01")] {
        var request = town.resident(name)
        request.kind = .shortStay
        request.expectedEnd = end
        try await town.register(request)
      }
      func list(_ user: String, _ days: UInt32) async throws -> [String] {
        let reply: ListStaysEndingResponse = try await town.call(
          user,
          "PersonService/ListStaysEnding",
          ListStaysEndingRequest(withinDays: days)
        )
        return reply.stays.map(\.name)
      }
      #expect(try await list("worker", 0) == ["王三", "王一"])
      #expect(try await list("worker", 15) == ["王三", "王一", "王二"])
      #expect(try await list("worker2", 90) == [])
    }
  }

  @Test("A status goes on by each role that may, from each state that knows it, and no other.")
  func statuses() async throws {
    let roles = ["worker", "clerk", "clinician"]
    for user in roles {
      try await Town.run { (town: Town) async throws in
        let id = try await town.register(town.resident())
        func depart(_ base: UInt64) async throws -> StatusCode {
          try await town.status(
            user,
            "PersonService/RecordDeparture",
            RecordDepartureRequest(id: id, baseVersion: base, on: Town.today)
          )
        }
        func back(_ base: UInt64) async throws -> StatusCode {
          try await town.status(
            user,
            "PersonService/RecordReturn",
            RecordReturnRequest(id: id, baseVersion: base, on: Town.today, kind: .shortStay)
          )
        }
        func died(_ base: UInt64) async throws -> StatusCode {
          try await town.status(
            user,
            "PersonService/MarkDeceased",
            MarkDeceasedRequest(id: id, baseVersion: base, on: Town.today)
          )
        }
        #expect(try await back(1) == .failedPrecondition, "\(user)")
        #expect(try await depart(2) == .aborted, "\(user)")
        #expect(try await depart(1) == .ok, "\(user)")
        #expect(try await depart(2) == .failedPrecondition, "\(user)")
        #expect(try await back(2) == .ok, "\(user)")
        #expect(try await depart(3) == .ok, "\(user)")
        #expect(try await died(4) == .ok, "\(user)")
        #expect(try await died(5) == .failedPrecondition, "\(user)")
        #expect(try await back(5) == .failedPrecondition, "\(user)")
        #expect(try await depart(5) == .failedPrecondition, "\(user)")
      }
    }
  }
}
