package import HamletDomain

/// Two records that become one, and what the winner will be.
package struct MergePlan: Sendable {
  package var record: MergeRecord
  package var winner: PersonRecord
  package var loser: PersonRecord
  /// The winner with the facts that were chosen.
  package var result: PersonRecord
  /// Whether the winner lives from now on where the loser's record says.
  package var takesHome: Bool
  /// Whether the winner is in the loser's household from now on.
  package var takesHousehold: Bool
  package var day: CivilDate

  package init(
    record: MergeRecord,
    winner: PersonRecord,
    loser: PersonRecord,
    result: PersonRecord,
    takesHome: Bool,
    takesHousehold: Bool,
    day: CivilDate
  ) {
    self.record = record
    self.winner = winner
    self.loser = loser
    self.result = result
    self.takesHome = takesHome
    self.takesHousehold = takesHousehold
    self.day = day
  }

  /// The winner's facts that change, with what they were.
  var changed: [(field: String, old: String)] {
    let (old, new) = (StoredPerson(winner), StoredPerson(result))
    var found: [(field: String, old: String)] = []
    if old.name != new.name { found.append(("name", old.name)) }
    if old.sex != new.sex { found.append(("sex", "\(winner.row.sex)")) }
    if winner.row.birth != result.row.birth {
      found.append(("birth", old.birth.map(String.init).joined(separator: "-")))
    }
    if old.note != new.note { found.append(("note", old.note)) }
    if old.documents != new.documents {
      found.append(("documents", old.documents.map(\.number).joined(separator: " ")))
    }
    if old.phones != new.phones {
      found.append(("phones", old.phones.map(\.number).joined(separator: " ")))
    }
    return found
  }
}

/// The versions after a merge or its undoing, and how many rows of other records changed whom they name.
package struct MergeOutcome: Sendable {
  package let winnerVersion: UInt64
  package let loserVersion: UInt64
  package let moved: Int
}
