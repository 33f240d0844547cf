import HamletDomain
import HamletMessages

/// What tests of consultations begin with.
extension Town {
  private static let service = "ConsultationService/"

  /// A person of Baishi who gave these consents.
  func person(consenting purposes: [Purpose], recipient: String = "") async throws -> RecordID {
    let person = try await person()
    for purpose in purposes {
      try await consent(person, to: purpose, recipient: purpose == .referral ? recipient : "")
    }
    return person
  }

  func consent(_ person: RecordID, to purpose: Purpose, recipient: String = "") async throws {
    let _: RecordState = try await call(
      "clerk",
      "PersonService/RecordConsent",
      RecordConsentRequest(
        id: id(),
        personId: person,
        purpose: purpose,
        givenBy: .`self`,
        method: .signed,
        noticeVersion: "2026-1",
        recipient: recipient
      )
    )
  }

  /// A consultation at the window; named where a person is given.
  func start(
    as user: String = "worker",
    _ person: RecordID = .none,
    topics: [ConsultationTopic] = [.contraception],
    question: String = "",
    code: String = ""
  ) async throws -> RecordID {
    let id = id()
    var request = StartConsultationRequest(id: id, channel: .serviceWindow, topics: topics)
    request.identification =
      person.isNone ? (code.isEmpty ? .anonymous : .callbackCode) : .identified
    request.personId = person
    request.callbackCode = code
    request.question = question
    let _: ConsultationStateResponse = try await call(
      user,
      Self.service + "StartConsultation",
      request
    )
    return id
  }

  func consultation(
    _ id: RecordID,
    as user: String,
    for purpose: Purpose = .care
  ) async throws -> Consultation {
    try await call(
      user,
      Self.service + "GetConsultation",
      GetConsultationRequest(id: id, purpose: purpose)
    )
  }

  /// A request for an appointment two hours from the start of the tests' day.
  func appointmentRequest(
    _ person: RecordID,
    channel: ConsultationChannel = .homeVisit
  ) -> RequestAppointmentRequest {
    RequestAppointmentRequest(
      id: id(),
      personId: person,
      requestedBy: .client,
      channel: channel,
      topic: .postpartum,
      startsAtUnixMs: Town.start + 7_200_000,
      durationMin: 30,
      place: "三组十二号",
      note: "请先打电话"
    )
  }

  func confirmedAppointment(
    _ person: RecordID,
    channel: ConsultationChannel = .homeVisit
  ) async throws -> RecordID {
    let request = appointmentRequest(person, channel: channel)
    let _: AppointmentStateResponse = try await call(
      "worker",
      Self.service + "RequestAppointment",
      request
    )
    let _: AppointmentStateResponse = try await call(
      "worker",
      Self.service + "ConfirmAppointment",
      ConfirmAppointmentRequest(id: request.id, baseVersion: 1)
    )
    return request.id
  }
}
