/// How far two birthdays, as they were told, can be one.
package enum BirthAgreement: CaseIterable, Sendable, Hashable {
  /// They cannot.
  case none
  /// Only the year is the same.
  case otherDay
  /// The same as far as the less exact one goes: a year.
  case sameYear
  /// The same as far as the less exact one goes: a month.
  case sameMonth
  /// One digit differs.
  case oneDigit
  /// The same month and day, a year apart.
  case nextYear
  /// Month and day changed places.
  case swapped
  /// The same day where one of them is read in the other calendar.
  case converted
  /// The same, as told.
  case equal

  /// The points in a score of duplicates: what differs speaks against one person.
  package var points: Int {
    switch self {
    case .none: -30
    case .otherDay: -10
    case .sameYear, .oneDigit: 25
    case .sameMonth: 28
    case .nextYear, .swapped: 30
    case .converted, .equal: 40
    }
  }

  /// Compares two birthdays; the order does not matter.
  package init(_ one: PartialDay, _ other: PartialDay) {
    guard one.isExact, other.isExact else {
      self = Self.coarse(one, other)
      return
    }
    if one == other {
      self = .equal
    } else if one.mayBeConverted(other),
      one.possibleDays.contains(where: other.possibleDays.contains)
    {
      self = .converted
    } else if one.calendar != other.calendar {
      self = one.year == other.year ? .otherDay : .none
    } else if one.year == other.year, one.month == other.day, one.day == other.month {
      self = .swapped
    } else if abs(one.year - other.year) == 1, one.month == other.month, one.day == other.day {
      self = .nextYear
    } else if one.differsByOneDigit(from: other) {
      self = .oneDigit
    } else {
      self = one.year == other.year ? .otherDay : .none
    }
  }

  private static func coarse(_ one: PartialDay, _ other: PartialDay) -> BirthAgreement {
    guard let first = one.earliest, let last = one.latest, let start = other.earliest,
      let end = other.latest, first <= end, start <= last
    else { return .none }
    return one.month == 0 || other.month == 0 ? .sameYear : .sameMonth
  }
}

extension PartialDay {
  /// Whether it says a day.
  package var isExact: Bool { precision == .day }

  // A lunar day falls up to 61 civil days after the solar one of the same numbers, so few pairs are
  // worth the conversion.
  fileprivate func mayBeConverted(_ other: PartialDay) -> Bool {
    abs((year - other.year) * 12 + month - other.month) <= 3
  }

  fileprivate func differsByOneDigit(from other: PartialDay) -> Bool {
    var (one, two) = (year * 10_000 + month * 100 + day, other.year * 10_000 + other.month * 100)
    two += other.day
    var differing = 0
    while one > 0 || two > 0 {
      if one % 10 != two % 10 { differing += 1 }
      (one, two) = (one / 10, two / 10)
    }
    return differing == 1
  }

  /// The civil days that it means, or would mean if it had been told in the other calendar.
  package var possibleDays: [CivilDate] {
    guard isExact else { return [] }
    let solar = CivilDate(year: year, month: month, day: day)
    guard calendar == .lunar else {
      return [
        LunarDate(year: year, month: month, day: day)?.civil,
        LunarDate(year: year, month: month, isLeapMonth: true, day: day)?.civil, solar,
      ].compactMap { $0 }
    }
    return (earliest == solar ? [solar] : [earliest, solar]).compactMap { $0 }
  }

  /// The years, months and days with which another record of the same person may have been written.
  ///
  /// As told, with month and day changed about, a year off, or in the other calendar. One wrong digit
  /// of month or day is not among them: such records have surname and year in common.
  package var likelyNumbers: [[Int]] {
    guard isExact else { return [[year, month, day]] }
    var found = [
      [year, month, day], [year, day, month], [year - 1, month, day], [year + 1, month, day],
    ]
    found += possibleDays.map { [$0.year, $0.month, $0.day] }
    if let lunar = earliest.flatMap(LunarDate.init) {
      found.append([lunar.year, lunar.month, lunar.day])
    }
    return found
  }
}
