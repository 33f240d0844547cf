import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices
import HamletWire

/// What tests of consents begin with.
extension Town {
  private static let service = "PersonService/"

  func consentRequest(
    _ person: RecordID,
    _ purpose: Purpose = .care,
    by giver: ConsentGiver = .`self`
  ) -> RecordConsentRequest {
    RecordConsentRequest(
      id: id(),
      personId: person,
      purpose: purpose,
      givenBy: giver,
      method: .signed,
      noticeVersion: "2026-1"
    )
  }

  func recordStatus(_ request: RecordConsentRequest) async throws -> StatusCode {
    try await status("worker", Self.service + "RecordConsent", request)
  }

  @discardableResult
  func withdraw(
    _ person: RecordID,
    _ purpose: Purpose,
    as user: String = "worker"
  ) async throws -> WithdrawConsentResponse {
    try await call(
      user,
      Self.service + "WithdrawConsent",
      WithdrawConsentRequest(personId: person, purpose: purpose)
    )
  }

  func check(
    _ person: RecordID,
    _ purpose: Purpose,
    recipient: String = "",
    as user: String = "worker"
  ) async throws -> CheckConsentResponse {
    try await call(
      user,
      Self.service + "CheckConsent",
      CheckConsentRequest(personId: person, purpose: purpose, recipient: recipient)
    )
  }

  func consents(
    _ person: RecordID,
    as user: String = "worker"
  ) async throws -> ListConsentsResponse {
    try await call(
      user,
      Self.service + "ListConsents",
      ListConsentsRequest(personId: person, language: .english)
    )
  }

  /// Somebody born on a day, with a guardian on her record.
  func ward(
    born year: UInt32,
    _ month: UInt32,
    _ day: UInt32
  ) async throws -> (
    ward: RecordID, guardian: RecordID
  ) {
    let guardian = try await person("穆清荷", born: 1985)
    let ward = id()
    let _: RegisterPersonResponse = try await call(
      "clerk",
      Self.service + "RegisterPerson",
      RegisterPersonRequest(
        id: ward,
        name: "易安然",
        sex: .female,
        birth: PartialDate(year: year, month: month, day: day),
        division: Town.baishi,
        kind: .localRegistered,
        createAnyway: true,
        createReason: "test",
        guardianId: guardian
      )
    )
    return (ward, guardian)
  }

  /// The purpose whose consent is missing, as the call tells it; empty where it is not refused so.
  func missingPurpose(
    _ user: String,
    _ method: String,
    _ request: some ContractMessage
  ) async throws -> String {
    do {
      _ = try await services.inProcessCaller().unary(
        "hamlet.v1." + method,
        payload: request.encoded(),
        CallOptions(idempotencyKey: id().description, token: try await token(user))
      )
      return ""
    } catch {
      let refused = error as? CallError
      return refused?.code == .failedPrecondition ? refused?.details?.missingPurpose ?? "" : ""
    }
  }
}
