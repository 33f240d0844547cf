internal import HamletDomain

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

  /// The villages that have counts, in the order of their codes.
  package var villages: [String] {
    Set(listed.map(\.division)).union(unlisted.counts.keys).sorted()
  }

  /// The offers in a village; without consent to contact a person is counted apart.
  package func counts(inVillage code: String) -> OfferCounts {
    var counts = OfferCounts()
    for group in listed where group.division == code && group.status != .notEligible {
      if group.mayContact {
        counts.statuses[group.status, default: 0] += group.number
      } else {
        counts.notContacted += group.number
      }
    }
    counts.notContacted += unlisted.counts[code]?.values.reduce(0, +) ?? 0
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
