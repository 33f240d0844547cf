/// What the register asks of a person, and what of it is answered.
package struct RegisterReview: Hashable, Sendable {
  /// From this age on a person is asked about education, occupation and marital status.
  package static let adultAge = 16
  /// How long a confirmation with the person counts.
  package static let confirmationMonths = 12

  /// Completed years; nil where the birth cannot be read.
  private let age: Int?
  /// How much is asked.
  private let count: Int
  /// What is asked and not answered; a declined answer is one.
  package let missing: [RegisterFact]

  /// What is known beside the optional facts.
  package struct Known: Hashable, Sendable {
    /// The sex.
    package var sex: Sex
    /// The birth, or nil where it cannot be read.
    package var birth: PartialDay?
    /// How many documents, phones and guardians there are.
    package var documents = 0
    package var phones = 0
    package var guardians = 0
    /// Whether the home has an address, and the person a household.
    package var hasAddress = false
    package var hasHousehold = false

    /// Nothing but sex and birth.
    package init(sex: Sex, birth: PartialDay?) {
      self.sex = sex
      self.birth = birth
    }
  }

  /// Reviews a record as it stands on a day.
  package init(_ known: Known, _ facts: PersonFacts, on today: CivilDate) {
    age = known.birth.map { Self.age($0, on: today) }
    var (count, missing) = (0, [RegisterFact]())
    for fact in RegisterFact.allCases where Self.isAsked(fact, at: age) {
      count += 1
      if Self.isAnswered(fact, known, facts) { continue }
      // The list is made once, and not grown fact by fact.
      if missing.isEmpty { missing.reserveCapacity(RegisterFact.allCases.count) }
      missing.append(fact)
    }
    (self.count, self.missing) = (count, missing)
  }

  /// What is asked of somebody of this age.
  package var asked: [RegisterFact] { RegisterFact.allCases.filter { Self.isAsked($0, at: age) } }

  /// Answered facts per mille of those asked; the name, which everybody has, counts as one.
  package var completenessPerMille: Int {
    (count + 1 - missing.count) * 1_000 / (count + 1)
  }

  /// Whether a record is to be gone through with its person again.
  package static func needsConfirmation(_ confirmedOn: CivilDate?, on today: CivilDate) -> Bool {
    guard let confirmedOn else { return true }
    return confirmedOn < today.adding(months: -confirmationMonths)
  }

  /// Completed years; by the year alone where the calendar is the lunar one.
  package static func age(_ birth: PartialDay, on today: CivilDate) -> Int {
    birth.latest.map { $0.completedYears(on: today) } ?? today.year - birth.year
  }

  private static func isAsked(_ fact: RegisterFact, at age: Int?) -> Bool {
    switch fact {
    case .unspecified, .confirmation: false
    case .guardians: age.map { $0 < ConsentTerms.ownConsentAge } ?? false
    // A newborn has none yet.
    case .documents: age != 0
    case .education, .occupation, .maritalStatus: age.map { $0 >= adultAge } ?? true
    case .sex, .birth, .phones, .address, .household, .ethnicity: true
    }
  }

  private static func isAnswered(
    _ fact: RegisterFact,
    _ known: Known,
    _ facts: PersonFacts
  ) -> Bool {
    switch fact {
    case .sex: known.sex == .male || known.sex == .female || known.sex == .unstated
    case .birth: known.birth?.precision == .day
    case .documents: known.documents > 0 || facts.documents.isComplete
    case .phones: known.phones > 0 || known.guardians > 0 || facts.phones.isComplete
    case .address: known.hasAddress
    case .household: known.hasHousehold
    case .guardians:
      known.guardians > 0 || facts.noGuardianReason == .notRegisteredHere
        || facts.noGuardianReason == .inCare
    case .ethnicity: facts.ethnicity?.state.isComplete ?? false
    case .education: facts.education?.state.isComplete ?? false
    case .occupation: facts.occupation?.state.isComplete ?? false
    case .maritalStatus: facts.maritalStatus?.state.isComplete ?? false
    case .confirmation, .unspecified: true
    }
  }
}
