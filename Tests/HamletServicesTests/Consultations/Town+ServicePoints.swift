import HamletDomain
import HamletMessages
import HamletRPC
import HamletServices

/// What tests of service points and paperwork begin with.
extension Town {
  /// 2026-11-25 08:30, a Wednesday, the day after the tests' day.
  static let firstSlot = Town.start + 22 * 3_600_000 + 1_800_000

  /// The room of Baishi: open in the mornings, half hours for one.
  func roomRequest(base: UInt64 = 0, id: RecordID = .none) -> SetServicePointRequest {
    SetServicePointRequest(
      id: id.isNone ? self.id() : id,
      baseVersion: base,
      kind: .villageRoom,
      division: Town.baishi,
      nameZh: "白石村服务室",
      nameEn: "Baishi room",
      phone: "0999-8123456",
      hours: (1...5).map { day in
        OpeningHours(
          weekday: Weekday(rawValue: day) ?? .unspecified,
          opens: "08:30",
          closes: "11:30"
        )
      },
      services: [.postpartum, .childGrowth],
      slotMinutes: 30,
      slotCapacity: 1
    )
  }

  func room() async throws -> RecordID {
    let request = roomRequest()
    let _: RecordState = try await call(
      "worker",
      "ConsultationService/SetServicePoint",
      request
    )
    return request.id
  }

  func visitRequest(_ person: RecordID, at point: RecordID) -> RequestAppointmentRequest {
    RequestAppointmentRequest(
      id: id(),
      personId: person,
      requestedBy: .client,
      channel: .serviceWindow,
      topic: .postpartum,
      startsAtUnixMs: Town.firstSlot,
      servicePointId: point
    )
  }

  /// The error with which a call is refused; nil where it is not.
  func refusal<I: ContractMessage>(
    _ user: String,
    _ method: String,
    _ request: I
  ) async throws -> CallError? {
    let options = CallOptions(idempotencyKey: id().description, token: try await token(user))
    do {
      _ = try await services.inProcessCaller().unary(
        "hamlet.v1." + method,
        payload: request.encoded(),
        options
      )
      return nil
    } catch {
      return error
    }
  }
}
