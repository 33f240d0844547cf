import HamletDomain
import Testing

@Suite("Service points and their slots")
struct ServicePointRuleTests {
  /// Monday to Friday mornings, and Monday afternoons, in half hours for two.
  private static func plan() throws -> ServicePointPlan {
    let (eight, noon) = (try ClockTime("08:30"), try ClockTime("11:40"))
    let mornings = (1...5).map { OpeningPeriod(weekday: $0, opens: eight, closes: noon) }
    let monday = OpeningPeriod(
      weekday: 1,
      opens: try ClockTime("14:00"),
      closes: try ClockTime("15:00")
    )
    return ServicePointPlan(periods: mornings + [monday], slotMinutes: 30, slotCapacity: 2)
  }

  /// 2026-11-30, a Monday.
  private static let monday = CivilDate(dayNumber: 20_787)

  private static func time(_ day: CivilDate, _ text: String) throws -> Int64 {
    day.startUnixMilliseconds() + Int64(try ClockTime(text).minutes) * 60_000
  }

  @Test("A time is hours and minutes of a day, at most 24:00.")
  func clock() throws {
    for text in ["00:00", "08:30", "23:59", "24:00"] { #expect(try ClockTime(text).text == text) }
    for text in ["", "8:30", "08:60", "24:01", "25:00", "0830", "08：30", "-1:00", "08:3a"] {
      #expect(throws: RuleViolation.self, "\(text)") { try ClockTime(text) }
    }
    #expect(ClockTime(minutes: -1) == nil && ClockTime(minutes: 1_441) == nil)
  }

  @Test("Slots fill the hours of the day; one that would end after closing is none.")
  func slots() throws {
    let plan = try Self.plan()
    #expect(plan.problem() == nil)
    #expect(Self.monday.weekday == 1)
    let calendar = WorkingDays()
    let starts = plan.slots(on: Self.monday, calendar)
    #expect(starts.count == 8)
    #expect(starts.first == (try Self.time(Self.monday, "08:30")))
    #expect(starts.contains(try Self.time(Self.monday, "11:00")))
    #expect(!starts.contains(try Self.time(Self.monday, "11:30")))
    #expect(starts.last == (try Self.time(Self.monday, "14:30")))
    #expect(plan.slots(on: Self.monday.adding(days: 1), calendar).count == 6)
    #expect(plan.slots(on: Self.monday.adding(days: 5), calendar).isEmpty)
  }

  @Test("Closed days, holidays and days without appointments have none; a line may keep holidays.")
  func closed() throws {
    var plan = try Self.plan()
    let calendar = WorkingDays(holidays: [Self.monday])
    #expect(plan.slots(on: Self.monday, calendar).isEmpty)
    plan.isOpenOnHolidays = true
    #expect(plan.slots(on: Self.monday, calendar).count == 8)
    plan.closedDays = [Self.monday]
    #expect(plan.slots(on: Self.monday, calendar).isEmpty)
    plan.closedDays = []
    plan.appointmentDays = [2]
    #expect(plan.slots(on: Self.monday, calendar).isEmpty)
    #expect(plan.slots(on: Self.monday.adding(days: 1), calendar).count == 6)
  }

  @Test("A slot takes as many as it has places, counting whatever reaches into it.")
  func room() throws {
    let plan = try Self.plan()
    let start = try Self.time(Self.monday, "09:00")
    func refusal(_ taken: [TakenTime], now: Int64 = 0) -> SlotRefusal? {
      plan.refusal(at: start, now: now, taken: taken, WorkingDays())
    }
    #expect(refusal([]) == nil)
    #expect(refusal([TakenTime(start: start, minutes: 30)]) == nil)
    let long = TakenTime(start: start - 1_800_000, minutes: 60)
    #expect(refusal([TakenTime(start: start, minutes: 0), long]) == .full)
    let before = TakenTime(start: start - 1_800_000, minutes: 30)
    #expect(refusal([before, before, before]) == nil)
    #expect(refusal([], now: start + 1) == .past)
    let odd = plan.refusal(at: start + 60_000, now: 0, taken: [], WorkingDays())
    #expect(odd == .noSlot)
    let sunday = start - 86_400_000
    #expect(plan.refusal(at: sunday, now: 0, taken: [], WorkingDays()) == .noSlot)
    let free = plan.freeSlots(
      from: Self.monday,
      to: Self.monday,
      now: start,
      taken: [TakenTime(start: start, minutes: 30)],
      WorkingDays()
    )
    #expect(free.first == FreeTime(start: start, room: 1))
    #expect(free.count == 7)
    for reason in SlotRefusal.allCases { #expect(!reason.violation.chinese.isEmpty) }
  }

  @Test("Hours that cannot be are refused, naming the field.")
  func problems() throws {
    let sound = try Self.plan()
    let (nine, ten) = (try ClockTime("09:00"), try ClockTime("10:00"))
    func field(_ change: (inout ServicePointPlan) -> Void) -> String? {
      var plan = sound
      change(&plan)
      return plan.problem()?.field
    }
    #expect(field { $0.periods = [OpeningPeriod(weekday: 1, opens: ten, closes: nine)] } == "hours")
    #expect(field { $0.periods = [OpeningPeriod(weekday: 1, opens: ten, closes: ten)] } == "hours")
    #expect(
      field { $0.periods.append(OpeningPeriod(weekday: 1, opens: nine, closes: ten)) } == "hours"
    )
    #expect(
      field { plan in
        plan.periods = (0..<4).compactMap { hour in
          guard let opens = ClockTime(minutes: hour * 120),
            let closes = ClockTime(minutes: hour * 120 + 60)
          else { return nil }
          return OpeningPeriod(weekday: 3, opens: opens, closes: closes)
        }
      } == "hours"
    )
    #expect(field { $0.appointmentDays = [7] } == "appointment_days")
    #expect(field { $0.slotMinutes = 4 } == "slot_minutes")
    #expect(field { $0.slotCapacity = 51 } == "slot_minutes")
  }

  @Test("A room is a village's, a station and a line are the township's, and each has its channel.")
  func kinds() throws {
    let (village, town) = (try DivisionCode("990101001001"), try DivisionCode("990101001000"))
    try ServicePointKind.villageRoom.check(in: village)
    try ServicePointKind.townStation.check(in: town)
    try ServicePointKind.hotline.check(in: town)
    #expect(throws: RuleViolation.self) { try ServicePointKind.villageRoom.check(in: town) }
    #expect(throws: RuleViolation.self) { try ServicePointKind.hotline.check(in: village) }
    for kind in ServicePointKind.allCases {
      #expect(!kind.serves(.homeVisit) && !kind.serves(.groupTalk))
      #expect(kind.serves(.hotline) == (kind == .hotline))
      #expect(kind.serves(.serviceWindow) == (kind == .townStation || kind == .villageRoom))
    }
  }
}
