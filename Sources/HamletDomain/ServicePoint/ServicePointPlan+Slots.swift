extension ServicePointPlan {
  /// Whether appointments are kept on a day.
  package func isOpen(on day: CivilDate, _ calendar: WorkingDays) -> Bool {
    guard !closedDays.contains(day) else { return false }
    guard isOpenOnHolidays || !calendar.holidays.contains(day) else { return false }
    return appointmentDays.isEmpty || appointmentDays.contains(day.weekday)
  }

  /// The starts of a day's slots in milliseconds since 1970; a slot that would end after closing is
  /// none.
  package func slots(on day: CivilDate, _ calendar: WorkingDays) -> [Int64] {
    guard isOpen(on: day, calendar), slotMinutes > 0 else { return [] }
    let midnight = day.startUnixMilliseconds()
    return periods.filter { $0.weekday == day.weekday }
      .flatMap { period in
        stride(from: period.opens.minutes, through: 1_440, by: slotMinutes)
          .prefix { $0 + slotMinutes <= period.closes.minutes }
      }
      .sorted()
      .map { midnight + Int64($0) * 60_000 }
  }

  /// Slots with room from one day to another, from `now` on and in the order of time.
  package func freeSlots(
    from first: CivilDate,
    to last: CivilDate,
    now: Int64,
    taken: [TakenTime],
    _ calendar: WorkingDays
  ) -> [FreeTime] {
    var free: [FreeTime] = []
    var day = first
    while day <= last {
      for start in slots(on: day, calendar) where start >= now {
        let room = self.room(at: start, taken)
        if room > 0 { free.append(FreeTime(start: start, room: room)) }
      }
      guard day < .latest else { break }
      day = day.adding(days: 1)
    }
    return free
  }

  /// Why nobody more can come at a time; nil where somebody can.
  package func refusal(
    at start: Int64,
    now: Int64,
    taken: [TakenTime],
    _ calendar: WorkingDays
  ) -> SlotRefusal? {
    let day = CivilDate(unixMilliseconds: start)
    guard isOpen(on: day, calendar) else { return .closed }
    guard slots(on: day, calendar).contains(start) else { return .noSlot }
    guard start >= now else { return .past }
    return room(at: start, taken) > 0 ? nil : .full
  }

  /// How many more a slot takes; an appointment of another length counts wherever it reaches into.
  private func room(at start: Int64, _ taken: [TakenTime]) -> Int {
    let end = start + Int64(slotMinutes) * 60_000
    let used = taken.count { other in
      let minutes = other.minutes > 0 ? other.minutes : slotMinutes
      return other.start < end && other.start + Int64(minutes) * 60_000 > start
    }
    return max(slotCapacity - used, 0)
  }
}
