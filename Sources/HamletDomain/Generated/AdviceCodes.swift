// Made by Protos/generate from the contract; not edited by hand.

/// What needs care at once before a birth.
package enum AntenatalDangerSign: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case bleeding = 1
  case severeHeadache = 2
  case blurredSight = 3
  case swelling = 4
  case abdominalPain = 5
  case fever = 6
  case watersBroke = 7
  case fewerMovements = 8
  case fits = 9
  case breathlessness = 10
  case vomiting = 11
}

/// What needs care at once in a child.
package enum ChildDangerSign: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case notFeeding = 1
  case fits = 2
  case lethargy = 3
  case fastBreathing = 4
  case fever = 5
  case coldBody = 6
  case vomiting = 7
  case jaundice = 8
  case dryBody = 9
}

/// What a child is fed.
package enum ChildFeeding: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case breast = 1
  case mixed = 2
  case formula = 3
  case complementary = 4
  case familyFood = 5
}

/// What of a child's growing up was talked about.
package enum DevelopmentArea: UInt32, CaseIterable, Sendable, Hashable {
  case unspecified = 0
  case moving = 1
  case hands = 2
  case hearing = 3
  case seeing = 4
  case speaking = 5
  case beingTogether = 6
}
