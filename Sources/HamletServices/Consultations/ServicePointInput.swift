internal import HamletDomain
internal import HamletMessages
internal import HamletRPC
internal import HamletStore

/// Reads a service point from a request and refuses what it cannot be.
enum ServicePointInput {
  static func record(of request: SetServicePointRequest) throws -> ServicePointRecord {
    let division = try DivisionCode(request.division)
    do {
      try request.kind.check(in: division)
    } catch {
      throw CallError.invalid("division", error)
    }
    let plan = try plan(of: request)
    if let problem = plan.problem() { throw CallError.invalid(problem.field, problem.violation) }
    guard !request.services.contains(.unspecified) else {
      throw CallError.invalid("services", rule: "required", "Say which.", "请填写服务内容。")
    }
    var record = ServicePointRecord(
      id: request.id,
      kind: request.kind,
      division: division,
      nameZh: request.nameZh,
      nameEn: request.nameEn,
      phone: request.phone.isEmpty ? "" : try PhoneNumber(request.phone).text,
      plan: plan,
      services: request.services
    )
    for day in request.closedDays {
      record.closedReasons[try CivilDate(day.day)] = day.reason
    }
    return record
  }

  private static func plan(of request: SetServicePointRequest) throws -> ServicePointPlan {
    ServicePointPlan(
      periods: try request.hours.enumerated().map { index, hours in
        OpeningPeriod(
          weekday: Int(hours.weekday.rawValue),
          opens: try time(hours.opens, "hours[\(index)].opens"),
          closes: try time(hours.closes, "hours[\(index)].closes")
        )
      },
      appointmentDays: Set(request.appointmentDays.map { Int($0.rawValue) }),
      slotMinutes: Int(request.slotMinutes),
      slotCapacity: Int(request.slotCapacity),
      closedDays: Set(try request.closedDays.map { try CivilDate($0.day) }),
      isOpenOnHolidays: request.openOnHolidays
    )
  }

  private static func time(_ text: String, _ path: String) throws -> ClockTime {
    do {
      return try ClockTime(text)
    } catch {
      throw CallError.invalid(path, error)
    }
  }
}
