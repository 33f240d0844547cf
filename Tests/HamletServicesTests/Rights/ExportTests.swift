import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("A person's own record handed over to her")
struct ExportTests {
  @Test("Data protection hands over everything in both languages, on her written request.")
  func whole() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson("王芳")
      let right = try await town.right(.copy, of: person, as: "worker")
      let request = ExportMyRecordRequest(personId: person, rightRequestId: right.id)
      let parts = try await town.export(request, as: "protection")
      let titles = Set(parts.map(\.titleEn))
      for title in [
        "Register", "Consent", "Consultation", "Appointment", "Right request",
        "Change of the record", "Who looked at it or changed it",
      ] {
        #expect(titles.contains(title), "\(title)")
      }
      let lines = parts.flatMap(\.lines)
      #expect(lines.contains { $0.labelZh == "姓名" && $0.labelEn == "name" && $0.valueZh == "王芳" })
      #expect(lines.contains { $0.valueZh == "王芳的问题" })
      #expect(lines.contains { $0.valueZh == "女" && $0.valueEn == "female" })
      #expect(lines.allSatisfy { !$0.labelZh.isEmpty && !$0.labelEn.isEmpty })
    }
  }

  @Test("What was said stays with those who may read it, and it is told that it is kept.")
  func withheld() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.fullPerson("王芳")
      let spoken = ExportMyRecordRequest(personId: person, toldBy: "本人")
      for user in ["clerk", "protection"] {
        let lines = try await town.export(spoken, as: user).flatMap(\.lines)
        #expect(!lines.contains { $0.valueZh == "王芳的问题" }, "\(user)")
        #expect(lines.contains { $0.valueEn.hasPrefix("kept;") }, "\(user)")
      }
      let own = try await town.export(spoken, as: "worker").flatMap(\.lines)
      #expect(own.contains { $0.valueZh == "王芳的问题" })
    }
  }

  @Test("Nobody exports without her wish, from another village, or on another request.")
  func refused() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      var request = ExportMyRecordRequest(personId: person)
      #expect(try await town.exportStatus(request, as: "worker") == .invalidArgument)
      request.toldBy = "本人"
      #expect(try await town.exportStatus(request, as: "worker2") == .notFound)
      #expect(try await town.exportStatus(request, as: "reviewer") == .permissionDenied)
      request.rightRequestId = try await town.right(.explain, of: person, as: "worker").id
      #expect(try await town.exportStatus(request, as: "protection") == .failedPrecondition)
      try await town.restrict(person)
      request.rightRequestId = .none
      #expect(try await town.exportStatus(request, as: "worker") == .failedPrecondition)
      #expect(try await town.exportStatus(request, as: "protection") == .ok)
    }
  }
}

extension Town {
  func export(_ request: ExportMyRecordRequest, as user: String) async throws -> [RecordPart] {
    try await stream(user, "PersonService/ExportMyRecord", request)
  }

  func exportStatus(
    _ request: ExportMyRecordRequest,
    as user: String
  ) async throws -> StatusCode {
    try await streamStatus(user, "PersonService/ExportMyRecord", request, as: RecordPart.self)
  }
}
