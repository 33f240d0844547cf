/// What becomes of the consents of two records that become one: for each purpose the stricter holds
/// until she is asked again.
package enum StricterConsents {
  /// A consent of one of the two records.
  package struct Side: Hashable, Sendable {
    /// Its id.
    package let id: RecordID
    /// Whether it is the record's that goes into the other.
    package let isLosers: Bool
    /// What for, and for whom.
    package let purpose: Purpose
    package let recipient: String
    /// The last day it holds, or nil without an end.
    package let expiresOn: CivilDate?
    /// Whether it was withdrawn.
    package let isWithdrawn: Bool

    /// Describes a consent.
    package init(
      id: RecordID,
      isLosers: Bool,
      purpose: Purpose,
      recipient: String = "",
      expiresOn: CivilDate? = nil,
      isWithdrawn: Bool = false
    ) {
      self.id = id
      self.isLosers = isLosers
      self.purpose = purpose
      self.recipient = recipient
      self.expiresOn = expiresOn
      self.isWithdrawn = isWithdrawn
    }

    fileprivate func holds(on day: CivilDate) -> Bool { !isWithdrawn && day <= end }
    fileprivate var end: CivilDate { expiresOn ?? .latest }
  }

  /// A change that makes a consent as strict as the other record's.
  package enum Change: Hashable, Sendable {
    /// The other record's was withdrawn: this one holds no more.
    case withdraw(RecordID)
    /// The other record's ends earlier: this one ends with it.
    case expire(RecordID, CivilDate)
  }

  /// The changes on a day, in the order of the consents.
  package static func changes(_ consents: [Side], on day: CivilDate) -> [Change] {
    consents.compactMap { consent -> Change? in
      guard consent.holds(on: day) else { return nil }
      let others = consents.filter {
        $0.isLosers != consent.isLosers && $0.purpose == consent.purpose
          && $0.recipient == consent.recipient
      }
      let holding = others.filter { $0.holds(on: day) }
      guard let end = holding.map(\.end).max() else {
        return others.contains(where: \.isWithdrawn) ? .withdraw(consent.id) : nil
      }
      return end < consent.end ? .expire(consent.id, end) : nil
    }
  }
}
