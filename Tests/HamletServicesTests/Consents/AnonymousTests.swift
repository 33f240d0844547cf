import Foundation
import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletStore
import HamletWire
import Testing

@Suite("Anonymous consultations")
struct AnonymousTests {
  private static let service = "ConsultationService/"
  private static let code = "7K3M9QXZ"

  private static func continuing(
    _ town: Town,
    _ earlier: RecordID,
    code: String,
    identification: Identification = .callbackCode
  ) -> StartConsultationRequest {
    StartConsultationRequest(
      id: town.id(),
      channel: .hotline,
      identification: identification,
      callbackCode: code,
      topics: [.contraception],
      question: "接着问",
      continuesId: earlier
    )
  }

  private static func resume(
    _ town: Town,
    before: RecordID = .none,
    as user: String = "worker"
  ) async throws -> Consultation {
    try await town.call(
      user,
      service + "ResumeByCallbackCode",
      ResumeByCallbackCodeRequest(callbackCode: code, beforeId: before)
    )
  }

  @Test("A resumed entry is continued, and the code leads back through all of them.")
  func continued() async throws {
    try await Town.run { (town: Town) async throws in
      let first = try await town.start(question: "第一次", code: Self.code)
      town.advance(milliseconds: 1_000)
      let found = try await Self.resume(town)
      #expect(found.id == first)
      let next = Self.continuing(town, found.id, code: Self.code)
      #expect(try await town.status("worker", Self.service + "StartConsultation", next) == .ok)
      let newest = try await Self.resume(town, as: "clinician")
      #expect(newest.id == next.id && newest.continuesId == first)
      let before = try await Self.resume(town, before: newest.id, as: "clinician")
      #expect(before.id == first && before.question == "第一次")
      let method = Self.service + "ResumeByCallbackCode"
      let none = ResumeByCallbackCodeRequest(callbackCode: Self.code, beforeId: first)
      for _ in 0..<6 {
        // That there is nothing before is no wrong code.
        #expect(try await town.status("worker", method, none) == .notFound)
      }
      #expect(try await Self.resume(town).id == next.id)
    }
  }

  @Test("Nobody goes on from another's consultation, and to try codes that way is counted.")
  func others() async throws {
    try await Town.run { (town: Town) async throws in
      let coded = try await town.start(question: "第一次", code: Self.code)
      let named = try await town.start(try await town.person())
      let unnamed = try await town.start()
      let method = Self.service + "StartConsultation"
      var request = Self.continuing(town, named, code: "", identification: .anonymous)
      #expect(try await town.status("worker", method, request) == .invalidArgument)
      request.continuesId = coded
      #expect(try await town.status("worker", method, request) == .invalidArgument)
      request.continuesId = unnamed
      #expect(try await town.status("clerk", method, request) == .invalidArgument)
      #expect(try await town.status("worker", method, request) == .ok)
      for digit in 0..<5 {
        let wrong = Self.continuing(town, coded, code: "0000000\(digit)")
        #expect(try await town.status("worker", method, wrong) == .invalidArgument)
      }
      let right = Self.continuing(town, coded, code: Self.code)
      #expect(try await town.status("worker", method, right) == .resourceExhausted)
      let resume = ResumeByCallbackCodeRequest(callbackCode: Self.code)
      let resuming = Self.service + "ResumeByCallbackCode"
      #expect(try await town.status("worker", resuming, resume) == .resourceExhausted)
      #expect(try await town.status("clerk", method, right) == .ok)
    }
  }

  @Test("A name put on ends the code and every link with what stays unnamed.")
  func attached() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      let first = try await town.start(question: "第一次", code: Self.code)
      let next = Self.continuing(town, first, code: Self.code)
      #expect(try await town.status("worker", Self.service + "StartConsultation", next) == .ok)
      let attach = AttachToPersonRequest(
        id: next.id,
        baseVersion: 1,
        personId: person,
        clientAgrees: true
      )
      #expect(try await town.status("worker", Self.service + "AttachToPerson", attach) == .ok)
      #expect(try await town.consultation(next.id, as: "worker").continuesId.isNone)
      #expect(try await Self.resume(town).id == first)
    }
  }

  @Test("Without her consent to care what was said is put on nobody's record.")
  func attachRefused() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person()
      let id = try await town.start(question: "问题", code: Self.code)
      var attach = AttachToPersonRequest(
        id: id,
        baseVersion: 1,
        personId: person,
        clientAgrees: true
      )
      let method = Self.service + "AttachToPerson"
      #expect(try await town.missingPurpose("worker", method, attach) == "CARE")
      attach.personId = town.id()
      #expect(try await town.status("worker", method, attach) == .notFound)
      let named = try await town.start(person)
      attach = AttachToPersonRequest(
        id: named,
        baseVersion: 1,
        personId: person,
        clientAgrees: true
      )
      #expect(try await town.status("worker", method, attach) == .failedPrecondition)
      let detach = DetachIdentityRequest(id: id, baseVersion: 1)
      #expect(
        try await town.status("worker", Self.service + "DetachIdentity", detach)
          == .failedPrecondition
      )
    }
  }

  @Test("Detached, nothing leads from the consultation to her, nor from her to it.")
  func detached() async throws {
    try await Town.run { (town: Town) async throws in
      let person = try await town.person(consenting: [.care])
      let id = try await town.start(question: "问题", code: Self.code)
      let attach = AttachToPersonRequest(
        id: id,
        baseVersion: 1,
        personId: person,
        clientAgrees: true
      )
      #expect(try await town.status("worker", Self.service + "AttachToPerson", attach) == .ok)
      let detach = DetachIdentityRequest(id: id, baseVersion: 2)
      #expect(try await town.status("worker", Self.service + "DetachIdentity", detach) == .ok)
      let seen = try await town.consultation(id, as: "worker", for: .unspecified)
      #expect(seen.personId.isNone && seen.personName.isEmpty && seen.question == "问题")
      let hers: ListConsultationsResponse = try await town.call(
        "worker",
        Self.service + "ListConsultations",
        ListConsultationsRequest(personId: person)
      )
      #expect(hers.consultations.isEmpty)
      let all: ListConsultationsResponse = try await town.call(
        "worker",
        Self.service + "ListConsultations",
        ListConsultationsRequest()
      )
      #expect(all.consultations.map(\.personId) == [.none])
    }
  }

  @Test("No answer of the contract has a field for a callback code, and history keeps none.")
  func codesAreNotAnswered() {
    let schema = Contract.schema.schema
    let answers = Set(schema.services.flatMap { $0.methods.map(\.output) })
    for message in schema.messages {
      for field in message.fields where field.rule?.format == "callback_code" {
        #expect(!answers.contains(message.name), "\(message.name)")
        #expect(message.name.hasSuffix("Request") && field.rule?.sensitive == true)
      }
    }
  }
}
