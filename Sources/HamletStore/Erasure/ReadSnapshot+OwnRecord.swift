import Foundation
import GRDB
package import HamletDomain

/// An offer of a campaign to a person, with the campaign's title.
package struct OfferRecord: Sendable, Hashable {
  package var title: String
  package var offer: ScreeningRecord
}

/// A person's place in a household, from and to a day.
package struct HouseholdPlaceRecord: Sendable, Hashable {
  package var relation: Relation
  package var validFrom: CivilDate?
  package var validTo: CivilDate?
}

extension ReadSnapshot {
  /// The ids of a person's consultations, oldest first.
  package func consultationIDs(of person: RecordID) throws -> [RecordID] {
    try ids("consultations", "occurred_ms, id", person)
  }

  /// The ids of a person's appointments, oldest first.
  package func appointmentIDs(of person: RecordID) throws -> [RecordID] {
    try ids("appointments", "starts_ms, id", person)
  }

  /// The ids of a person's referrals, oldest first.
  package func referralIDs(of person: RecordID) throws -> [RecordID] {
    try ids("referrals", "received_ms, id", person)
  }

  /// The ids of a person's follow-ups, oldest first.
  package func followUpIDs(of person: RecordID) throws -> [RecordID] {
    try ids("follow_ups", "due_on, id", person)
  }

  /// The ids of a person's paperwork, oldest first.
  package func paperworkIDs(of person: RecordID) throws -> [RecordID] {
    try ids("paperwork", "received_ms, id", person)
  }

  /// The ids of a person's reports, oldest first.
  package func submissionIDs(of person: RecordID) throws -> [RecordID] {
    try ids("submissions", "received_ms, id", person)
  }

  /// The ids of a person's requests about her data, oldest first.
  package func rightRequestIDs(of person: RecordID) throws -> [RecordID] {
    try ids("right_requests", "received_ms, id", person)
  }

  /// The ids of the moves that a person is or was part of.
  package func moveIDs(of person: RecordID) throws -> [RecordID] {
    try all(
      "SELECT move_id FROM move_persons WHERE person_id = ? ORDER BY move_id",
      [person.stored]
    ) { $0.id(0) }
  }

  private func ids(_ table: String, _ order: String, _ person: RecordID) throws -> [RecordID] {
    try all("SELECT id FROM \(table) WHERE person_id = ? ORDER BY \(order)", [person.stored]) {
      $0.id(0)
    }
  }

  /// What a person was offered in campaigns.
  package func offers(to person: RecordID) throws -> [OfferRecord] {
    let found = try all(
      """
      SELECT k.id, k.title FROM screenings s JOIN campaigns k ON k.id = s.campaign_id
      WHERE s.person_id = ? ORDER BY k.opens_on, k.id
      """,
      [person.stored]
    ) { ($0.id(0), $0[1] as String) }
    return try found.map { id, title in
      OfferRecord(title: title, offer: try screening(of: person, in: id))
    }
  }

  /// A person's places in households, oldest first.
  package func householdPlaces(of person: RecordID) throws -> [HouseholdPlaceRecord] {
    try all(
      """
      SELECT relation, valid_from, valid_to FROM household_members WHERE person_id = ?
      ORDER BY valid_from
      """,
      [person.stored]
    ) {
      HouseholdPlaceRecord(
        relation: $0.code(0, .unspecified),
        validFrom: try? CivilDate($0[1]),
        validTo: try? CivilDate($0[2])
      )
    }
  }
}
