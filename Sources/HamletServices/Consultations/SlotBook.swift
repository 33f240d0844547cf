internal import HamletDomain
internal import HamletRPC
internal import HamletStore

/// What is free at a service point, as far as one snapshot knows.
struct SlotBook {
  /// How far the next free slots are looked for, and how many are told.
  private static let nextDays = 28
  private static let nextSlots = 3

  private let snapshot: ReadSnapshot
  private let calendar: WorkingDays
  private let now: Int64

  init(_ snapshot: ReadSnapshot, now: Int64) throws {
    self.snapshot = snapshot
    self.now = now
    calendar = try snapshot.workingDays()
  }

  /// Refuses a service that is not offered there.
  static func requireService(
    _ topic: ConsultationTopic,
    at point: ServicePointRecord
  ) throws(CallError) {
    guard point.services.contains(topic) else {
      throw .invalid(
        "topic",
        rule: "service_point.service",
        "This is not among the services offered there.",
        "该服务点不提供此项服务。"
      )
    }
  }

  /// Slots with room, in the order of time, from a moment on.
  func free(
    at point: ServicePointRecord,
    from: CivilDate,
    to: CivilDate,
    after moment: Int64 = .min
  ) throws -> [FreeTime] {
    let taken = try snapshot.takenTimes(
      at: point.id,
      from: from.adding(days: -1).startUnixMilliseconds(),
      until: to.adding(days: 1).startUnixMilliseconds()
    )
    return point.plan.freeSlots(
      from: from,
      to: to,
      now: max(now, moment),
      taken: taken,
      calendar
    )
  }

  /// Refuses an appointment at a time that is full, closed or no slot, and names the next free ones;
  /// gives the slot's length in minutes.
  ///
  /// Its own place is not counted against it, nor that of the one it replaces.
  func require(
    _ appointment: AppointmentRecord,
    replacing old: RecordID = .none
  ) throws -> Int {
    let point = try snapshot.servicePoint(appointment.pointID)
    guard point.kind.serves(appointment.channel) else {
      throw CallError.invalid(
        "service_point_id",
        rule: "service_point.channel",
        "Calls are kept on the hotline, visits to the window at a station or a village room.",
        "热线预约选热线，窗口预约选服务站或村服务室。"
      )
    }
    try Self.requireService(appointment.topic, at: point)
    let day = CivilDate(unixMilliseconds: appointment.startsAt)
    let taken = try snapshot.takenTimes(
      at: point.id,
      from: day.adding(days: -1).startUnixMilliseconds(),
      until: day.adding(days: 1).startUnixMilliseconds(),
      except: old.isNone ? appointment.id : old
    )
    let refusal = point.plan.refusal(
      at: appointment.startsAt,
      now: now,
      taken: taken,
      calendar
    )
    if let refusal { throw try refused(refusal, at: point, day) }
    return point.plan.slotMinutes
  }

  private func refused(
    _ refusal: SlotRefusal,
    at point: ServicePointRecord,
    _ day: CivilDate
  ) throws -> CallError {
    let first = max(day, CivilDate(unixMilliseconds: now))
    let next = try free(at: point, from: first, to: first.adding(days: Self.nextDays))
      .prefix(Self.nextSlots).map { Self.words($0.start) }
    let violation = refusal.violation
    guard !next.isEmpty else {
      return .failedPrecondition(
        violation.english + " Nothing is free within four weeks.",
        violation.chinese + "四周内没有空余时段。"
      )
    }
    return .failedPrecondition(
      violation.english + " Next free: " + next.joined(separator: ", ") + ".",
      violation.chinese + "最近可约：" + next.joined(separator: "、") + "。"
    )
  }

  /// A moment as `2026-12-01 09:30` in the township.
  private static func words(_ moment: Int64) -> String {
    let day = CivilDate(unixMilliseconds: moment)
    let minutes = (moment - day.startUnixMilliseconds()) / 60_000
    return day.description + " " + (ClockTime(minutes: Int(minutes))?.text ?? "")
  }
}
