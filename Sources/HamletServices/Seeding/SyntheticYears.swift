internal import HamletDomain

/// A made-up person who may ask for something.
struct SyntheticResident: Sendable {
  let id: RecordID
  let village: DivisionCode
  let livesHereSince: CivilDate
  let agreesToCare: Bool
}

/// What a made-up day leaves on the register.
enum SyntheticEvent: Sendable, CaseIterable {
  /// A consultation with somebody who said who she is.
  case named
  /// A call to the hotline without a name.
  case anonymous
  /// A time agreed, and kept.
  case appointment
  /// A case that a voluntary screening found.
  case commonDisease

  /// How many there are in a year for each resident who agreed and has come.
  ///
  /// A guess at a busy township: in ten years in which its people came one by one two records for each of them.
  var perYear: Double {
    switch self {
    case .named: 0.3
    case .anonymous: 0.1
    case .appointment: 0.1
    case .commonDisease: 0.005
    }
  }
}

/// How much happens on a made-up day.
struct SyntheticDay: Sendable {
  let day: CivilDate
  let counts: [(event: SyntheticEvent, count: Int)]
}

/// The made-up days of some years, oldest first, so that records stand in the file in the order in
/// which a town would have written them.
struct SyntheticYears: Sendable {
  private let today: CivilDate
  private var day: CivilDate
  private var owed: [SyntheticEvent: Double] = [:]

  init(years: Int, today: CivilDate) {
    self.today = today
    day = today.adding(days: -365 * years)
  }

  /// The next days until `most` things happened in them; none when it is today.
  mutating func part(of most: Int, residents: Int) -> [SyntheticDay] {
    var part: [SyntheticDay] = []
    var sum = 0
    while sum < most, day < today {
      let counts = SyntheticEvent.allCases.map { event in
        let due = owed[event, default: 0] + event.perYear * Double(residents) / 365
        owed[event] = due - due.rounded(.down)
        return (event, Int(due))
      }
      part.append(SyntheticDay(day: day, counts: counts))
      sum += counts.reduce(0) { $0 + $1.1 }
      day = day.adding(days: 1)
    }
    return part
  }
}
