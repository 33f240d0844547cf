/// What changes a person's place in the register.
package enum PersonStatusAction: String, CaseIterable, Sendable, Hashable {
  /// The person left the township.
  case depart
  /// The person came back.
  case `return`
  /// The person died.
  case recordDeath = "record_death"
  /// Another record of the same person stays.
  case merge
  /// A merge was wrong; the record stands again.
  case unmerge
  /// The person asked to be forgotten.
  case erase
  /// A fact changed; the record is in use.
  case update
  /// A fact in a closed record was wrong.
  case correct
  /// A death was entered by mistake: the person has left, and may have come back.
  case reopen
}
