package import HamletDomain

/// Someone who works in the service.
package struct StaffRecord: Sendable, Hashable {
  package var id: RecordID
  package var name: String
  /// Of her account, or empty.
  package var userName: String
  package var role: Role
  package var team: StaffTeam
  /// A village, or the town.
  package var division: DivisionPrefix
  package var startsOn: CivilDate
  /// The last day; nil: still there.
  package var endsOn: CivilDate?
  package var version: UInt64

  /// Describes a staff member.
  package init(
    id: RecordID,
    name: String,
    userName: String = "",
    role: Role,
    team: StaffTeam,
    division: DivisionPrefix,
    startsOn: CivilDate,
    endsOn: CivilDate? = nil,
    version: UInt64 = 1
  ) {
    self.id = id
    self.name = name
    self.userName = userName
    self.role = role
    self.team = team
    self.division = division
    self.startsOn = startsOn
    self.endsOn = endsOn
    self.version = version
  }

  /// Whether she works there on a day.
  package func isThere(on day: CivilDate) -> Bool { startsOn <= day && day <= (endsOn ?? .latest) }
}

/// Which staff a list shows.
package struct StaffFilter: Sendable, Hashable {
  /// `unspecified`: all.
  package var role = Role.unspecified
  /// `unspecified`: all.
  package var team = StaffTeam.unspecified
  /// Shows those too whose last day is before this; nil shows all.
  package var endingFrom: CivilDate?

  /// Shows everyone.
  package init() {}
}
