package import HamletDomain

/// How the offers of a campaign stand in a town, by the village in which people live now.
package struct CampaignOffers: Sendable {
  /// So many on the list of one village, status and word about contact.
  struct Group: Sendable {
    let division: String
    let status: ScreeningStatus
    let mayContact: Bool
    let number: Int
  }

  let listed: [Group]
  /// Whom the campaign is for and who, without consent to contact, are not on the list.
  let unlisted: VillageCounts

  /// The offers in a part of the town; without consent to contact a person is counted apart.
  package func counts(in part: DivisionPrefix) -> OfferCounts {
    var counts = OfferCounts()
    for group in listed where group.division.hasPrefix(part.text) {
      if group.status == .notEligible { continue }
      if group.mayContact {
        counts.statuses[group.status, default: 0] += group.number
      } else {
        counts.notContacted += group.number
      }
    }
    for (division, numbers) in unlisted.counts where division.hasPrefix(part.text) {
      counts.notContacted += numbers.values.reduce(0, +)
    }
    return counts
  }

  /// Of those who may be contacted and are not away: made under code 1, not yet made under 0.
  package var byVillage: VillageCounts {
    let (first, last) = (ScreeningStatus.notYetOffered, ScreeningStatus.doneElsewhere)
    var counts = VillageCounts()
    for group in listed
    where group.mayContact && (first.rawValue...last.rawValue).contains(group.status.rawValue) {
      counts.add(group.number, group.status == first ? 0 : 1, in: group.division)
    }
    return counts
  }

  /// Those on the list for whom it turned out not to be.
  package var notEligible: VillageCounts {
    var counts = VillageCounts()
    for group in listed where group.status == .notEligible {
      counts.add(group.number, in: group.division)
    }
    return counts
  }
}
