package import HamletDomain

/// A made-up person of a made-up town; never anybody real.
package struct SyntheticPerson: Sendable {
  package let id: RecordID
  package let name: String
  package let female: Bool
  package let birth: CivilDate
  package let lunarBirthday: Bool
  /// Where in the list of villages she lives.
  package let village: Int
  package let registeredElsewhere: Bool
  package let phone: String
  package let document: String
  package let livesHereSince: CivilDate
}

/// Makes a town of any size from a seed: families with shared phones, birthdays told in the lunar
/// calendar, most people registered elsewhere, some lately arrived.
package struct SyntheticTown: Sendable {
  package let people: Int
  package let villages: Int
  package let today: CivilDate
  private var random: SeededGenerator
  private var made = 0
  private var family = Family(surname: "王", phone: "", village: 0, left: 0)

  private struct Family: Sendable {
    let surname: String
    let phone: String
    let village: Int
    var left: Int
  }

  package init(people: Int, villages: Int, seed: UInt64, today: CivilDate) {
    self.people = max(0, people)
    self.villages = max(1, villages)
    self.today = today
    self.random = SeededGenerator(seed: seed)
  }

  /// The next person, or nil when all are made.
  package mutating func next() -> SyntheticPerson? {
    guard made < people else { return nil }
    if family.left == 0 { family = newFamily() }
    family.left -= 1
    made += 1
    let female = Bool.random(using: &random)
    let marriedIn = Int.random(in: 0..<4, using: &random) == 0
    let surname = marriedIn ? SyntheticNames.surname(&random) : family.surname
    let birth = today.adding(days: -Int.random(in: 30...(86 * 365), using: &random))
    let ownPhone = Int.random(in: 0..<3, using: &random) > 0
    let moment = today.startUnixMilliseconds() + Int64(made)
    return SyntheticPerson(
      id: RecordID.timeOrdered(unixMilliseconds: moment, random: &random),
      name: surname + SyntheticNames.given(female: female, &random),
      female: female,
      birth: birth,
      lunarBirthday: Int.random(in: 0..<5, using: &random) == 0,
      village: family.village,
      registeredElsewhere: Int.random(in: 0..<10, using: &random) < 7,
      phone: ownPhone ? mobile() : family.phone,
      document: document(birth: birth, female: female),
      livesHereSince: today.adding(days: -Int.random(in: 1...3650, using: &random))
    )
  }

  private mutating func newFamily() -> Family {
    Family(
      surname: SyntheticNames.surname(&random),
      phone: mobile(),
      village: Int.random(in: 0..<villages, using: &random),
      left: Int.random(in: 1...6, using: &random)
    )
  }

  private mutating func mobile() -> String {
    let second = Int.random(in: 3...9, using: &random)
    return "1\(second)" + padded(Int.random(in: 0..<1_000_000_000, using: &random), 9)
  }

  /// Valid in form, in an area code (119901) that was never assigned.
  private mutating func document(birth: CivilDate, female: Bool) -> String {
    let sequence = Int.random(in: 0..<499, using: &random) * 2 + (female ? 0 : 1)
    let day = birth.description.filter { $0 != "-" }
    let body = "119901" + day + padded(sequence, 3)
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body.utf8, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
